import { isLetter } from '../figures/characters.ts';
import { CutText } from '../figures/cut-text.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/read-figures.ts';
import { languageOfBlock, statedLanguage } from './block-language.ts';
import type { CompiledSets } from './compile.ts';
import {
  type CompiledLanguage,
  type IncidentalName,
  NAMES,
  type SetSign,
  type SpeechSign,
  TELLS,
  TELLS_TIME,
  TOLD_OF,
} from './compile-language.ts';
import type { CompiledQuestion, WordList } from './compile-questions.ts';
import { type DateHit, datesIn } from './dates.ts';
import { withElidedUnits, withHeaderUnits } from './elided-units.ts';
import type { Mark } from './mark.ts';
import type { Mention } from './mention.ts';
import type { PageText, TextBlock } from './page-text.ts';
import type { PhrasesFound } from './phrases-found.ts';
import type { ReasonOf, RefusalOf } from './reason-kinds.ts';
import type { Hit, Span } from './terms.ts';
import { type TermsFound, termsIn } from './terms-in.ts';
import { type Sentence, sentencesOf, type Token, tokensOf } from './tokens.ts';
import type { WordsFound } from './words-found.ts';

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
  /** Names of the claim sets, in text order. */
  readonly signs: readonly Hit<SetSign>[];
  /** Names of which facts alone are told. */
  readonly incidentals: readonly Hit<IncidentalName>[];
  /** The words of questions. */
  readonly words: WordsFound;
  /** Phrases of the language, in text order, and by what they give away. */
  readonly speech: readonly Hit<SpeechSign>[];
  readonly phrases: PhrasesFound;
  readonly dates: readonly DateHit[];
  /** Whether a token is part of something that the claim sets know, or of a date. */
  readonly isKnown: (at: number) => boolean;
}

/** Words of the page by which something was decided: tokens of a reading, end excluded. */
export interface Words {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** Hears, while marks are sought, why each figure is marked or left alone. */
export interface Recorder {
  marked(mark: Mark, reasons: readonly ReasonOf<Words>[]): void;
  /** The figure's offsets are its block's. */
  leftAlone(reading: Reading, figure: Figure, question: CompiledQuestion, refusal: RefusalOf<Words>): void;
}

/**
 * By contest, block and sentence, whom a block leaves in mind behind the sentence: the one spoken of last, null for nobody. A block's
 * place in the list is one more than its index, for the title's is -1.
 */
export type InMind = Map<string, (Mention | null | undefined)[][]>;

/** A page whose blocks are read when they are first asked for. */
export interface PageReading {
  readonly page: PageText;
  /**
   * Whether a block has a figure, or a word by which a time or a fact is told, so that it may answer a question; asked first, since
   * most blocks need no further reading.
   */
  readonly mayAnswer: (index: number) => boolean;
  /**
   * Whether a block has a word by which a fact is told and a name of which it may be: all that is asked of a page that is about no active
   * set.
   */
  readonly mayTell: (index: number) => boolean;
  /** Whether a block, or at -1 the title, may name what a page must name to be about a set; asked before it is read. */
  readonly mayName: (index: number) => boolean;
  /** Whether a block of the page has one of these words. */
  readonly holds: (list: WordList) => boolean;
  /** What it has answered to that. */
  readonly held: ReadonlyMap<WordList, boolean>;
  /** The reading of a block; null where its language is not read. */
  readonly read: (index: number) => Reading | null;
  /** Whom its sentences leave in mind, so that it is worked out once; kept by in-mind.ts. */
  readonly inMind: InMind;
  /** Who wants to hear why figures are marked and left alone. */
  readonly recorder: Recorder | null;
  /** The reading of the story's title; null likewise. */
  readonly title: () => Reading | null;
}

/** `Maduro – 51.2`, `51.2`. */
const NAME_AND_NUMBER = /^\P{Nd}*\p{Nd}[\p{Nd}.,]*\W*$/u;
const DIGIT = /\d/;
const NO_FIGURES: readonly Figure[] = [];

/** A fact needs both. */
const TELLS_OF = TELLS | TOLD_OF;

/** The title is read as a block in front of the first. */
const TITLE = -1;

/** A page as claim sets read it: each of its blocks when it is first asked for, and once. */
export function pageReading(page: PageText, sets: CompiledSets, recorder: Recorder | null = null): PageReading {
  const title: TextBlock = {
    text: page.title,
    start: TITLE,
    kind: 'heading',
    language: page.language,
    headings: [],
    headers: [],
    entryDate: null,
  };
  const remembered = remembering(page.blocks.length);
  const blockAt = (index: number) => (index === TITLE ? title : page.blocks[index]);
  const cutAt = remembered((index: number) => new CutText(blockAt(index)?.text ?? '', sets.book));
  const languageAt = remembered((index: number): CompiledLanguage | null => {
    const block = blockAt(index);
    return block ? sets.languageOf(languageOfBlock(block, page, () => sets.teller.tell(cutAt(index)))) : null;
  });
  const figuresIn = (index: number, { grammar }: CompiledLanguage) => readFigures(cutAt(index), grammar);
  const figuresAt = remembered((index: number): readonly Figure[] => {
    const block = blockAt(index);
    if (!block) return NO_FIGURES;
    const language = languageAt(index);
    if (DIGIT.test(block.text)) return language ? figuresIn(index, language) : NO_FIGURES;
    // without digits only what the language stated for it reads counts, too
    const stated = sets.languageOf(statedLanguage(block, page));
    const figures = stated ? figuresIn(index, stated) : null;
    if (language === stated || figures?.length === 0) return figures ?? NO_FIGURES;
    return language ? figuresIn(index, language) : NO_FIGURES;
  });
  const wordsAt = remembered((index: number): BlockWords | null => {
    const language = languageAt(index);
    return language ? wordsIn(cutAt(index), language, figuresAt(index)) : null;
  });
  const readAt = remembered((index: number): Reading | null => {
    const block = blockAt(index);
    const words = wordsAt(index);
    const over = () => (block ? unitHeads(block).map((head) => page.blocks[head]?.text ?? '') : []);
    return block && words ? readBlock(index, block, words, figuresAt(index), over) : null;
  });
  const shownAt = remembered((index: number): number => languageAt(index)?.terms.shownIn(cutAt(index)) ?? 0);
  const mayTell = (index: number): boolean =>
    (shownAt(index) & TELLS_OF) === TELLS_OF && wordsAt(index)?.found.words.tellsFact === true;
  const mayTellTime = (index: number): boolean =>
    (shownAt(index) & TELLS_TIME) !== 0 && (wordsAt(index)?.found.phrases.timeWords.length ?? 0) > 0;
  const held = new Map<WordList, boolean>();
  return {
    page,
    mayAnswer: remembered((index: number) => {
      const text = page.blocks[index]?.text ?? '';
      if (figuresAt(index).some((figure) => figure.kind === 'date' || isAnswer(figure, text))) return true;
      return mayTell(index) || mayTellTime(index);
    }),
    mayTell,
    mayName: (index) => (shownAt(index) & NAMES) !== 0,
    holds: (list) => {
      const isHeld = held.get(list) ?? page.blocks.some((_, index) => wordsAt(index)?.found.words.has(list));
      held.set(list, isHeld);
      return isHeld;
    },
    held,
    read: readAt,
    inMind: new Map(),
    recorder,
    title: () => readAt(TITLE),
  };
}

/** What may give a block's bare numbers their unit: its headers, and over a list of names and numbers its heading. */
function unitHeads({ kind, text, headers, headings }: TextBlock): readonly number[] {
  const isEntry = kind === 'item' || kind === 'description' || kind === 'cell';
  return isEntry && NAME_AND_NUMBER.test(text) ? [...headers, ...headings.slice(-1)] : headers;
}

/** A function of blocks, by their indexes, that works each answer out once. */
type Remembered = <V extends object | boolean | number | null>(answer: (index: number) => V) => (index: number) => V;

/** Remembers the answers for so many blocks, and for the title. */
function remembering(blocks: number): Remembered {
  return <V>(answer: (index: number) => V) => {
    const answers = new Array<V | undefined>(blocks - TITLE);
    return (index: number) => {
      const known = answers[index - TITLE];
      if (known !== undefined) return known;
      const value = answer(index);
      if (index >= TITLE && index < blocks) answers[index - TITLE] = value;
      return value;
    };
  };
}

/** A block cut into words, with what they stand for: as far as a block is read of which nothing more is asked. */
interface BlockWords {
  readonly language: CompiledLanguage;
  /** Those that may answer a question. */
  readonly figures: readonly Figure[];
  readonly tokens: readonly Token[];
  readonly found: TermsFound;
}

function wordsIn(cut: CutText, language: CompiledLanguage, all: readonly Figure[]): BlockWords {
  const figures = all.length === 0 ? all : all.filter((figure) => isAnswer(figure, cut.text));
  const tokens = tokensOf(cut, figures);
  return { language, figures, tokens, found: termsIn(tokens, language.terms) };
}

function readBlock(
  index: number,
  block: TextBlock,
  { language, figures, tokens, found }: BlockWords,
  all: readonly Figure[],
  headers: () => readonly string[],
): Reading {
  const at: number[] = [];
  for (let position = 0; position < tokens.length && at.length < figures.length; position++) {
    if ((tokens[position]?.figure ?? -1) >= 0) at.push(position);
  }
  const dates = datesIn(all, tokens, language);
  return {
    index,
    block,
    language,
    tokens,
    sentences: sentencesOf(block.text, tokens, language.rhetoric.abbreviations),
    figures: withHeaderUnits(withElidedUnits(figures, tokens, at, language.rhetoric), headers),
    at,
    ...found,
    dates,
    isKnown: coverOf([found.signs, found.words.all, dates, found.phrases.timeWords], tokens.length),
  };
}

/** Whether a token stands within one of the spans; the answers are made ready when the first is asked for. */
function coverOf(spans: readonly (readonly Span[])[], length: number): (at: number) => boolean {
  let covered: boolean[] | null = null;
  return (at) => {
    if (covered === null) {
      covered = new Array<boolean>(length).fill(false);
      for (const list of spans) for (const { from, to } of list) for (let i = from; i < to; i++) covered[i] = true;
    }
    return covered[at] === true;
  };
}

/** Whether a figure of a text can answer a question, and so is no word of it: no date, no ordinal, no article. */
export function isAnswer(figure: Figure, text: string): boolean {
  return figure.kind !== 'date' && figure.kind !== 'ordinal' && !isArticle(figure, text);
}

/** `one survey`, `one day`: in words, one is an article rather than a count. */
function isArticle({ kind, unit, bound, low, numberStart }: Figure, text: string): boolean {
  return kind === 'number' && unit === null && bound === 'exact' && low === 1 && isLetter(text.charCodeAt(numberStart));
}
