import { normalise } from '../figures/normalise.ts';
import type { Reading } from './reading.ts';
import type { Span } from './terms.ts';
import { normAt, type Token } from './tokens.ts';

/** The noun that a figure counts, or of which it is a share. */
export interface Counted {
  /** `none`: the figure stands alone; `part`: of others just named (`of them`); `noun`: the tokens of the noun phrase. */
  readonly kind: 'none' | 'part' | 'noun';
  readonly from: number;
  readonly to: number;
}

/** More words than this no noun has to itself. */
const LONGEST_PHRASE = 7;

/**
 * What a count counts: the noun phrase behind it (`six armed and hooded men`, `dozens of cases`, `1,300 of our people`). `isWhole`: what is
 * counted does not come in parts that count for themselves, so that `30,000 of these receipts` are receipts too.
 */
export function countedBy(reading: Reading, at: number, isWhole = false): Counted {
  const { tokens, language } = reading;
  const { rhetoric } = language;
  const next = tokens[at + 1];
  if (next && rhetoric.of.has(next.norm) && next.gap === 'space') {
    if (reading.figures[tokens[at]?.figure ?? -1]?.bound === 'vague' || endsInNoun(reading, at))
      return phraseFrom(reading, at + 2);
    const owner = tokens[at + 2];
    if (owner && (rhetoric.possessives.has(owner.norm) || (isWhole && rhetoric.wholes.has(owner.norm)))) {
      return phraseFrom(reading, at + 3);
    }
    return { kind: 'part', from: at + 1, to: at + 1 };
  }
  const behindNumber = numberOf(reading, at);
  if (behindNumber !== null) return phraseFrom(reading, behindNumber);
  return phraseFrom(reading, at + (next && rhetoric.nounArticles.has(next.norm) ? 2 : 1));
}

/** Where the noun stands in `subiu para 24 o número de mortos`, `porte à 24 le nombre de morts`; null elsewhere. */
function numberOf({ tokens, language }: Reading, at: number): number | null {
  const { articles, numberWords, of } = language.rhetoric;
  const isThere =
    tokens[at + 1]?.gap === 'space' &&
    articles.has(normAt(tokens, at + 1)) &&
    numberWords.has(normAt(tokens, at + 2)) &&
    of.has(normAt(tokens, at + 3));
  return isThere ? at + 4 : null;
}

/** `dos millones de votos`, `una docena de heridos`: a number whose last word is a noun itself. */
function endsInNoun({ tokens, figures, block, language }: Reading, at: number): boolean {
  const { nounNumbers } = language.rhetoric;
  const figure = figures[tokens[at]?.figure ?? -1];
  if (!figure || nounNumbers.size === 0) return false;
  const words = block.text.slice(figure.numberStart, figure.numberEnd).split(/\s+/);
  return nounNumbers.has(normalise(words.at(-1) ?? ''));
}

/** What a share is a share of: `of all polling stations`, or the noun right behind (`one in four Venezuelans`). */
export function wholeOf(reading: Reading, at: number): Counted {
  const { tokens, language } = reading;
  const { rhetoric } = language;
  const next = tokens[at + 1];
  if (!next || !joined(next) || isClosed(reading, at + 1)) return { kind: 'none', from: at + 1, to: at + 1 };
  if (!rhetoric.of.has(next.norm)) {
    const isFraction = reading.figures[tokens[at]?.figure ?? -1]?.kind === 'fraction';
    const isGiven = reading.phrases.toSubject.some((hit) => hit.from === at + 1);
    if (!isFraction || isGiven) return { kind: 'none', from: at + 1, to: at + 1 };
    return phraseFrom(reading, rhetoric.articles.has(next.norm) ? at + 2 : at + 1);
  }
  if (isGivenToName(reading, at + 1)) return { kind: 'none', from: at + 1, to: at + 1 };
  let from = at + 2;
  while (from < tokens.length && rhetoric.wholes.has(normAt(tokens, from))) from++;
  const first = tokens[from];
  if (first && rhetoric.ofPronouns.has(first.norm)) return { kind: 'part', from, to: from };
  if (first && rhetoric.ofPronouns.has(normAt(tokens, from - 1)) && rhetoric.stops.has(first.norm)) {
    return { kind: 'part', from, to: from };
  }
  return phraseFrom(reading, from);
}

/** `el 44,2 % de González`, `the 44.2 per cent of his rival`: the preposition of a whole that hands the figure over to somebody. */
function isGivenToName({ phrases, signs, tokens, language }: Reading, at: number): boolean {
  const isArticle = language.rhetoric.articles.has(normAt(tokens, at + 1));
  const isNext = ({ from }: Span) => from === at || from === at + 1 || (isArticle && from === at + 2);
  if (phrases.rivals.some((hit) => isNext(hit))) return true;
  if (!phrases.toSubject.some((hit) => hit.from === at && hit.to === at + 1)) return false;
  return signs.some((hit) => hit.value.kind === 'subject' && isNext(hit));
}

const joined = ({ gap }: Token) => gap === 'space' || gap === 'hyphen' || gap === 'apostrophe' || gap === 'none';

function phraseFrom(reading: Reading, from: number): Counted {
  const { tokens, language } = reading;
  const { stops, joints } = language.rhetoric;
  let to = from;
  while (to < tokens.length && to - from < LONGEST_PHRASE) {
    const token = tokens[to];
    if (!token || token.figure >= 0 || (to > 0 && isClosed(reading, to))) break;
    if (to === from ? !joined(token) : token.gap !== 'space' && token.gap !== 'hyphen' && token.gap !== 'apostrophe')
      break;
    if (stops.has(token.norm) && !(joints.has(token.norm) && to > from && joinsAdjectives(tokens, to, reading))) break;
    to++;
  }
  return { kind: to === from ? 'none' : 'noun', from, to };
}

/** Whether a sentence begins at a token. */
function isClosed({ sentences }: Reading, at: number): boolean {
  for (const { from } of sentences) if (from >= at) return from === at;
  return false;
}

/** `armed and hooded men`: one more word and a noun follow before the phrase ends. */
function joinsAdjectives(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const { stops } = reading.language.rhetoric;
  const adjective = tokens[at + 1];
  const noun = tokens[at + 2];
  const plain = (token: Token | undefined) =>
    token !== undefined &&
    token.figure < 0 &&
    (token.gap === 'space' || token.gap === 'hyphen') &&
    !stops.has(token.norm);
  return plain(adjective) && plain(noun);
}

/** The question's own noun in a noun phrase, or null: its head, or followed by what ties (`people killed`). */
export function ownNoun(counted: Counted, nouns: readonly Span[]): Span | null {
  let found: Span | null = null;
  for (const noun of nouns) {
    if (noun.from >= counted.to) break;
    if (noun.from >= counted.from && (!found || noun.to >= found.to)) found = noun;
  }
  return found;
}
