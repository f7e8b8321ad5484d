import type { SetSign } from './compile-language.ts';
import type { CompiledQuestion, WordList } from './compile-questions.ts';
import {
  isCalledFalse,
  isContradicted,
  isDisowned,
  isIndirect,
  isRejectedBehind,
  isUnsaid,
  mayBeUnsaid,
} from './disowned.ts';
import { NEW_CLAUSE } from './distance.ts';
import type { PageReading, Reading, Words } from './reading.ts';
import { wordsAt } from './reasons.ts';
import { distanceTo, isLabel, isPartOfRole, type Scene } from './scene.ts';
import type { Hit } from './terms.ts';
import { normAt } from './tokens.ts';
import { saysPronoun, unnamedSpeaker } from './unnamed-speaker.ts';
import { CONTRAST, isOfKind, SAYING, someOfKind } from './word-kinds.ts';

/** In whose mouth a page puts a figure. */
export interface Attribution {
  /** Ids of parties; empty where nobody is named. */
  readonly parties: readonly string[];
  /** Whether party, speech verb and figure stand in one clause, so that a wrong reading is unlikely. */
  readonly strict: boolean;
  /** Parties that spoke in the sentences before, where this one names none: they may go on speaking. */
  readonly before: readonly string[];
  /** The words that name who speaks; null where nobody is named in the sentence. */
  readonly words: Words | null;
}

/** How soon behind a party the verb or noun stands by which it speaks. */
const SPEAKS_WITHIN = 4;
/** How many articles and adjectives may stand between `according to` and the party. */
const ARTICLE = 3;
/** How far from `according to` a party may stand that speaks in a clause about the source: `according to the tallies that the council`. */
const SOURCE = 7;
/** How far from the figure a party may stand of which there is no doubt. */
const REACH = 26;

interface Voice {
  readonly hit: Hit<SetSign>;
  readonly party: string;
  readonly distance: number;
  /** Whether nobody else can be meant. */
  readonly strict: boolean;
}

type Span = Pick<Hit<SetSign>, 'from' | 'to'>;

/** Who states the scene's figure, among the parties of the claim set of the question that it answers. */
export function attributionOf(whole: Scene, question: CompiledQuestion, page: PageReading): Attribution {
  const set = question.set.id;
  const isNamed = whole.signs.some(({ value }) => value.kind === 'party' && value.set.id === set);
  return (
    (isNamed ? voicesIn(withoutOwnWords(whole, question), set) : null) ?? {
      ...unnamedSpeaker(whole, set, page),
      strict: false,
      words: null,
    }
  );
}

/** Who is named in the scene's sentence as stating its figure; null where nobody is. */
function voicesIn(scene: Scene, set: string): Attribution | null {
  if (saysPronoun(scene)) return null;
  const voices = voicesOf(scene, set);
  if (voices.length > 1) voices.sort((a, b) => a.distance - b.distance);
  const [nearest, ...others] = voices;
  if (nearest === undefined) return null;
  const parties = [nearest.party];
  for (const { hit, party } of others)
    if (!parties.includes(party) && isJoined(scene, hit, nearest.hit)) parties.push(party);
  return {
    parties,
    before: [],
    words: wordsAt(scene.reading, nearest.hit),
    strict: nearest.strict && nearest.distance <= REACH && !isIndirect(scene, nearest.hit),
  };
}

/**
 * The scene without the phrases of the question itself, by which its figure seems to be said or called false. Where forgeries are what is
 * counted (`30,000 forged receipts`), the word calls nothing that is said false; where it is denied that somebody is recognised, it is not
 * denied by whom it is said.
 */
function withoutOwnWords(scene: Scene, question: CompiledQuestion): Scene {
  const { phrases } = scene;
  const { cues, decoys, counts, context, tells } = question;
  if (phrases.falsities.length === 0 && (tells.length === 0 || !mayBeUnsaid(scene))) return scene;
  const isIn = (list: WordList | null, hit: Span) =>
    scene.words.of(list).some(({ from, to }) => from < hit.to && hit.from < to);
  const isCounted = (hit: Span) =>
    isIn(cues, hit) || isIn(decoys, hit) || isIn(counts, hit) || context.some((list) => isIn(list, hit));
  const isTold = (hit: Span) => tells.some(({ words }) => isIn(words, hit)) && isUnsaid(scene, hit);
  const falsities = without(phrases.falsities, isCounted);
  const speech = without(phrases.speech, isTold);
  if (falsities === phrases.falsities && speech === phrases.speech) return scene;
  return { ...scene, phrases: { ...phrases, falsities, speech } };
}

/** A list without some of its spans; the very list where it has none of them. */
function without(spans: readonly Span[], isOut: (span: Span) => boolean): readonly Span[] {
  const left = spans.filter((span) => !isOut(span));
  return left.length === spans.length ? spans : left;
}

function voicesOf(scene: Scene, set: string): Voice[] {
  const voices: Voice[] = [];
  for (const hit of scene.signs) {
    if (hit.value.kind !== 'party' || hit.value.set.id !== set || isPartOfRole(scene, hit)) continue;
    if (isContradicted(scene, hit)) continue;
    const { id } = hit.value;
    const strict = hit.from > scene.at ? quotesBehind(scene, hit) : speaksBefore(scene, hit, id);
    if (strict !== null) voices.push({ hit, party: id, distance: distanceTo(scene, hit), strict });
  }
  return voices;
}

/**
 * Whether a party in front of the figure speaks for it, by a verb or by what it has (`the council's count`): true where nobody else
 * says anything in between, false where somebody may, null where it does not speak or rejects what is said.
 */
function speaksBefore(scene: Scene, { from, to }: Span, party: string): boolean | null {
  const { phrases, at, reading } = scene;
  if (isParted(scene, to, at) || isDisowned(scene, to)) return null;
  const verb = phrases.speech.find((hit) => {
    if (hit.to > at) return false;
    const isQuote = hit.to <= from && hit.to >= from - 1 && isPause(scene, hit.from);
    return isQuote || (hit.from >= to && !othersBetween(scene, to, hit.from, party));
  });
  const source = phrases.accordingTo.find((hit) => hit.to <= at && isSourceOf(reading, hit, from));
  const record = phrases.records.find((hit) => hit.to <= at && hit.from >= to && hit.from < to + SPEAKS_WITHIN);
  const link = firstOf(firstOf(verb, source), record);
  if ((link === undefined || link !== record) && isCalledFalse(scene, to)) return null;
  if (!link && isOpinionOf(scene, from)) return false;
  const end = Math.max(to, link?.to ?? to);
  const isDirect = link === undefined || link !== verb || link.to <= from || !isWithinSource(scene, from);
  if (link) return isDirect && !othersBetween(scene, end, at, party) && !isSayingBetween(scene, end, at);
  return isAgent(reading, from) ? false : null;
}

/** Which of two begins first in its text; the longer one where both do. */
function firstOf(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.from < one.from || (other.from === one.from && other.to > one.to) ? other : one;
}

/** Whether `according to` is said of a party: no clause about something else begins in between (`tallies that the council`). */
function isSourceOf({ tokens, language }: Reading, { to }: Span, from: number): boolean {
  if (to > from || to < from - ARTICLE) return false;
  const { relatives, articles, of, agents, joints } = language.rhetoric;
  const first = articles.has(normAt(tokens, from)) ? from + 1 : from;
  return !tokens.slice(to, first).some(({ norm, gap }, index) => {
    if (relatives.has(norm)) return true;
    const before = normAt(tokens, to + index - 1);
    const isJoined =
      gap === 'comma' || of.has(before) || agents.has(before) || joints.has(before) || articles.has(before);
    return index > 0 && articles.has(norm) && !isJoined;
  });
}

/**
 * `According to the tallies that the council has seen, ...`: what the party does there only tells which source is meant; not so behind
 * `according to which`.
 */
function isWithinSource({ phrases, reading }: Scene, at: number): boolean {
  const { tokens, language } = reading;
  return phrases.accordingTo.some(({ from, to }) => {
    const isWhich = [to, to + 1].some((which) => language.rhetoric.relatives.has(normAt(tokens, which)));
    const isSource = !isWhich && to <= at && to >= at - SOURCE && !isSourceOf(reading, { from, to }, at);
    return isSource && !phrases.speech.some((hit) => hit.from === from);
  });
}

/** `Para el consejo, Maduro sacó ...`: the preposition opens the sentence or stands behind a pause. */
function isOpinionOf(scene: Scene, from: number): boolean {
  const { tokens, language } = scene.reading;
  const { articles, opinions } = language.rhetoric;
  const at = articles.has(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  return opinions.has(normAt(tokens, at)) && (at === scene.sentence.from || isPause(scene, at));
}

/**
 * Whether a party behind the figure is quoted for it: `according to the council`, `..., says the council`, `..., the council said`,
 * `credited with 51.2 per cent by the council` (true); `which the council counted`, `67% - what the opposition says` (false, for there
 * may be more to it); null where it is not.
 */
function quotesBehind(scene: Scene, hit: Span): boolean | null {
  const { from, to } = hit;
  const { at, reading } = scene;
  const { tokens, language } = reading;
  if (isCalledFalse(scene, scene.sentence.from)) return null;
  const isSourced = scene.phrases.accordingTo.some(
    (words) => words.from > at && words.from <= from && isSourceOf(reading, words, from),
  );
  if (isSourced) return !isParted(scene, at + 1, from);
  if (isParted(scene, at + 1, from) || isRejectedBehind(scene, to)) return null;
  const first = language.rhetoric.articles.has(normAt(tokens, from - 1)) ? from - 1 : from;
  if (isQuoted(scene, first, to) || isAgentOf(scene, first, to)) return true;
  const speaks = scene.phrases.speech.some((words) => words.from >= to && words.from <= to + SPEAKS_WITHIN);
  return speaks && (isLabel(scene) || language.rhetoric.relatives.has(normAt(tokens, first - 1))) ? false : null;
}

/**
 * `..., says the council`, `..., a dit le CNE`, `..., said the legal aid group Foro Penal`, `..., the council said`; not `..., the council
 * gave a party`.
 */
function isQuoted(scene: Scene, first: number, to: number): boolean {
  const { tokens, language } = scene.reading;
  const { sayings, verbChain, articles } = language.rhetoric;
  for (let i = first - 1; i >= first - SPEAKS_WITHIN - 1 && i > scene.at; i--) {
    if (sayings.has(normAt(tokens, i)))
      return isPause(scene, i) || (verbChain.has(normAt(tokens, i - 1)) && isPause(scene, i - 1));
    if (isPause(scene, i)) break;
  }
  if (!isPause(scene, first)) return false;
  if (sayings.has(normAt(tokens, to))) return true;
  const closes = (words: Span) => words.to >= scene.sentence.to || isPause(scene, words.to);
  const saysWhat = (words: Span) => words.from === to && !articles.has(normAt(tokens, words.to));
  return scene.phrases.speech.some(
    (words) => words.from >= to && words.from <= to + SPEAKS_WITHIN && (closes(words) || saysWhat(words)),
  );
}

/** `credited with 51.2 per cent by the council`, `by the council's reckoning`. */
function isAgentOf(scene: Scene, first: number, to: number): boolean {
  const { tokens, language } = scene.reading;
  if (!language.rhetoric.agents.has(normAt(tokens, first - 1))) return false;
  const isGiven = scene.phrases.speech.some((words) => words.to <= scene.at && !isParted(scene, words.to, scene.at));
  return isGiven || scene.phrases.records.some((words) => words.from === to || words.from === to + 1);
}

const isPause = ({ reading }: Scene, at: number) =>
  reading.tokens[at]?.gap === 'comma' || reading.tokens[at]?.gap === 'dash';

/** Whether a clause set against the other, or a new one, begins between two tokens. */
function isParted({ distances, reading }: Scene, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if ((distances.barriers[i] ?? 0) >= NEW_CLAUSE || isOfKind(reading, i, CONTRAST)) return true;
  }
  return false;
}

/** `sheets put online by Venezuela's opposition`. */
function isAgent({ tokens, language }: Reading, from: number): boolean {
  const { agents } = language.rhetoric;
  for (let i = Math.max(0, from - ARTICLE); i < from; i++) if (agents.has(normAt(tokens, i))) return true;
  return false;
}

function othersBetween({ signs }: Scene, from: number, to: number, party: string): boolean {
  return signs.some((hit) => hit.value.kind === 'party' && hit.value.id !== party && hit.from >= from && hit.to <= to);
}

/** Whether somebody says something between two tokens: `the council's count, the paper says, gave him`. */
function isSayingBetween({ reading }: Scene, from: number, to: number): boolean {
  return someOfKind(reading, from, to, SAYING);
}

/** `Foro Penal and Provea`. */
function isJoined({ reading }: Scene, a: Span, b: Span): boolean {
  const first = a.from < b.from ? a : b;
  const second = a.from < b.from ? b : a;
  const between = reading.tokens.slice(first.to, second.from);
  return between.length <= 1 && between.every(({ norm }) => reading.language.rhetoric.joints.has(norm));
}
