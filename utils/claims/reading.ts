import type { Figure } from '../figures/figure.ts';
import { grammarOf } from '../figures/grammars.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { CompiledLanguage, CompiledSets, SetSign, SpeechSign } from './compile.ts';
import { type DateHit, datesIn } from './dates.ts';
import { withElidedUnits, withHeaderUnits } from './elided-units.ts';
import type { PageText, TextBlock } from './page-text.ts';
import { findTerms, type Hit } from './terms.ts';
import { type Sentence, sentencesOf, type Token, tokensOf } from './tokens.ts';

/** A block of text with all that its words give away. Positions are token indexes, ends excluded. */
export interface Reading {
  readonly index: number;
  readonly block: TextBlock;
  readonly language: CompiledLanguage;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  /** Figure index -> token index. */
  readonly at: readonly number[];
  readonly signs: readonly Hit<SetSign>[];
  readonly speech: readonly Hit<SpeechSign>[];
  readonly dates: readonly DateHit[];
}

/** A page whose blocks are read when they are first asked for. */
export interface PageReading {
  readonly page: PageText;
  /** The reading of a block; null where its language is not read. */
  readonly read: (index: number) => Reading | null;
  /** The reading of the document's title; null likewise. */
  readonly title: () => Reading | null;
}

export function pageReading(page: PageText, sets: CompiledSets): PageReading {
  const readings = new Map<number, Reading | null>();
  const readOnce = (index: number, block: TextBlock) => {
    let reading = readings.get(index);
    if (reading === undefined) {
      const language = sets.languageOf(block.language ?? page.language ?? 'en');
      const headers = block.headers.map((header) => page.blocks[header]?.text ?? '');
      reading = language && readBlock(index, block, language, headers);
      readings.set(index, reading);
    }
    return reading;
  };
  return {
    page,
    read: (index) => {
      const block = page.blocks[index];
      return block ? readOnce(index, block) : null;
    },
    title: () =>
      readOnce(-1, {
        text: page.title,
        start: -1,
        kind: 'heading',
        language: page.language,
        headings: [],
        headers: [],
        entryDate: null,
      }),
  };
}

function readBlock(index: number, block: TextBlock, language: CompiledLanguage, headers: readonly string[]): Reading {
  const grammar = grammarOf(language.rhetoric.language);
  const all = readFigures(block.text, grammar);
  const figures = all.filter(
    (figure) => figure.kind !== 'date' && figure.kind !== 'ordinal' && !isArticle(figure, block.text),
  );
  const tokens = tokensOf(block.text, figures);
  const at: number[] = [];
  for (const [position, token] of tokens.entries()) if (token.figure >= 0) at[token.figure] = position;
  return {
    index,
    block,
    language,
    tokens,
    sentences: sentencesOf(block.text, tokens, language.rhetoric.abbreviations),
    figures: withHeaderUnits(withElidedUnits(figures, tokens, at, language.rhetoric), headers),
    at,
    signs: findTerms(tokens, language.signs),
    speech: findTerms(tokens, language.speech),
    dates: datesIn(all, tokens, grammar),
  };
}

/** `one survey`, `one day`: in words, one is an article rather than a count. */
function isArticle({ kind, unit, bound, low, numberStart }: Figure, text: string): boolean {
  return kind === 'number' && unit === null && bound === 'exact' && low === 1 && /\p{L}/u.test(text[numberStart] ?? '');
}
