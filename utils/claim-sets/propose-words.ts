import { countedBy, wholeOf } from '../claims/counted.ts';
import { distancesOf } from '../claims/distance.ts';
import { LANGUAGE_WORDS } from '../claims/language-words.ts';
import type { Reading } from '../claims/reading.ts';
import type { Span } from '../claims/terms.ts';
import type { Token } from '../claims/tokens.ts';
import { normalise } from '../figures/normalise.ts';
import type { FigureInPage } from './figure-in-page.ts';
import type { PageWords } from './page-words.ts';

/** The words of a sentence that may tie its figure to a question, as terms of a claim set. */
export interface ProposedWords {
  /** Those that give the question away, the likeliest first. */
  readonly cues: readonly string[];
  /** The noun that the figure counts, or is a share of. */
  readonly counts: readonly string[];
}

const MOST_CUES = 3;
/** A cue that weighs less than this part of the best one is none. */
const LEAST_PART = 0.35;
const SHORTEST_WORD = 3;
/** How much less a word weighs for each time that the page has it. */
const COMMON = 0.75;
/** What a word right beside the figure is taken to be away from it, so that it does not outweigh all others. */
const BESIDE = 4;

/**
 * Words for a question that a figure of a page answers: what it counts, and the content words around it. Near words weigh more than far
 * ones, and rare ones more than those that the page has everywhere; small words of the language, names and times are none.
 */
export function proposeWords(figure: FigureInPage, words: PageWords): ProposedWords {
  const counted = countedIn(figure);
  const distances = distancesOf(figure.reading, figure.sentence);
  const weighed = contentWords(figure, counted).map(({ at, norm }) => {
    const distance = BESIDE + distances.between(figure.at, at);
    return {
      term: termAt(figure.reading, at),
      weight: 1 / (distance * Math.max(1, words.timesOf(norm)) ** COMMON),
    };
  });
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  const likely = weighed.filter(({ weight }) => weight >= LEAST_PART * best).sort((a, b) => b.weight - a.weight);
  const counts = counted ? nounsIn(figure.reading, counted, words) : [];
  // where two words may be the noun, one of them may as well be what gives it away
  const isNoun = (term: string) => counts.length === 1 && counts.includes(term);
  const cues = [...new Set(likely.map(({ term }) => term))].filter((term) => !isNoun(term));
  return { cues: cues.slice(0, MOST_CUES), counts };
}

function countedIn({ reading, at }: FigureInPage): Span | null {
  const { kind } = reading.figures[reading.tokens[at]?.figure ?? -1] ?? {};
  const counted =
    kind === 'number' || kind === 'range'
      ? countedBy(reading, at)
      : kind === 'percent' || kind === 'fraction'
        ? wholeOf(reading, at)
        : null;
  return counted?.kind === 'noun' ? counted : null;
}

/**
 * Of several words the one that the page has most often, for nouns come back; what only joins them is none. Of equals the first and the
 * last: in `armed men` the noun stands last, in `people drowned` first.
 */
function nounsIn(reading: Reading, { from, to }: Span, words: PageWords): readonly string[] {
  const { joints, articles } = reading.language.rhetoric;
  const long = reading.tokens
    .slice(from, to)
    .map(({ norm }, index) => ({ times: words.timesOf(norm), norm, at: from + index }))
    .filter(({ norm }) => norm.length >= SHORTEST_WORD && !joints.has(norm) && !articles.has(norm));
  const plain = long.filter(({ at }) => !reading.tokens[at]?.capital);
  const nouns = plain.length > 0 ? plain : long;
  const most = Math.max(0, ...nouns.map(({ times }) => times));
  const often = nouns.filter(({ times }) => times === most);
  return [...new Set([...often.slice(0, 1), ...often.slice(-1)].map(({ at }) => termAt(reading, at)))];
}

interface PlacedWord {
  readonly at: number;
  readonly norm: string;
}

function contentWords(placed: FigureInPage, counted: Span | null): PlacedWord[] {
  const { reading, sentence } = placed;
  const { tokens, signs, dates } = reading;
  const small = smallWordsOf(reading);
  const covers = (at: number) => (span: Span) => span.from <= at && at < span.to;
  const others = reading.at.map((place) => countedBy(reading, place).from).filter((from) => from !== counted?.from);
  const taken = [...signs, ...dates];
  const content: PlacedWord[] = [];
  const { from, to } = ownPart(placed);
  for (let at = from; at < to; at++) {
    const { norm = '', capital = false, figure = -1 } = tokens[at] ?? {};
    if (figure >= 0 || norm.length < SHORTEST_WORD || small(norm)) continue;
    // a capital within a sentence is a name's, and one at its beginning tells nothing
    if (capital && (at > sentence.from || tokens[at + 1]?.capital)) continue;
    if (isOfSpeaker(reading, at) || at === counted?.from || others.includes(at) || taken.some(covers(at))) continue;
    content.push({ at, norm });
  }
  return content;
}

/** The sentence as far as no other figure takes its words: up to the pause or the `and` nearest to that figure, or up to itself. */
function ownPart({ reading, sentence, at }: FigureInPage): Span {
  const { tokens, at: places, language } = reading;
  const parts = (place: number) =>
    PAUSES.has(tokens[place]?.gap ?? 'none') || language.rhetoric.joints.has(tokens[place]?.norm ?? '');
  const before = Math.max(-1, ...places.filter((place) => place < at && place >= sentence.from));
  const behind = Math.min(tokens.length, ...places.filter((place) => place > at && place < sentence.to));
  let [from, to] = [before < 0 ? sentence.from : before + 1, Math.min(behind, sentence.to)];
  if (before >= 0) while (from < at && !parts(from)) from++;
  if (behind < sentence.to) while (to > at + 1 && !parts(to)) to--;
  return {
    from: from === at && before >= 0 ? before + 1 : from,
    to: to === at + 1 && behind < sentence.to ? behind : to,
  };
}

const PAUSES: ReadonlySet<string> = new Set(['comma', 'dash', 'semicolon', 'line', 'bracket', 'colon']);

/** How many words those who are quoted are named by. */
const SPEAKER_REACH = 3;

/** `county officials say`, `according to the county`: words that name who says it. */
function isOfSpeaker({ tokens, speech, language }: Reading, at: number): boolean {
  const isPause = (token: Token | undefined) => token === undefined || PAUSES.has(token.gap);
  for (let i = at + 1; i <= at + SPEAKER_REACH && !isPause(tokens[i]); i++)
    if (language.rhetoric.sayings.has(tokens[i]?.norm ?? '')) return true;
  return speech.some(({ value, to }) => {
    if (value !== 'accordingTo' || to > at || at - to > SPEAKER_REACH) return false;
    return !tokens.slice(to + 1, at + 1).some(isPause);
  });
}

/** Whether a word stands in sentences of any kind: articles, auxiliaries, verbs of saying, adverbs, names of days and months. */
function smallWordsOf({ language }: Reading): (norm: string) => boolean {
  const { rhetoric, grammar } = language;
  const sets = [
    rhetoric.stops,
    rhetoric.between,
    rhetoric.toFigure,
    rhetoric.sayings,
    rhetoric.articles,
    rhetoric.modals,
    rhetoric.passives,
    rhetoric.verbChain,
    rhetoric.focusing,
    rhetoric.copulas,
    rhetoric.prepositions,
    rhetoric.joints,
    rhetoric.relatives,
    rhetoric.pronouns,
    rhetoric.speakers,
    rhetoric.shifts,
    rhetoric.numberWords,
  ];
  const listed = new Set((LANGUAGE_WORDS[rhetoric.language] ?? '').split(/\s+/).map(normalise));
  const days = new Set(
    [...rhetoric.weekdays, ...grammar.months.keys()].flatMap((name) => normalise(name).split(/[ -]/)),
  );
  return (norm) =>
    listed.has(norm) ||
    days.has(norm) ||
    sets.some((set) => set.has(norm)) ||
    rhetoric.adverbEndings.some((ending) => norm.length > ending.length + 3 && norm.endsWith(ending));
}

function termAt({ tokens, block }: Reading, at: number): string {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return block.text.slice(start, end).toLowerCase();
}
