import type { ClaimSet } from './claim-set.ts';
import type { Reading } from './reading.ts';
import type { Setting } from './scene.ts';
import { type Span, within } from './terms.ts';
import { normAt } from './tokens.ts';

/** A name in a sentence: a subject of the claim set, or one that it does not know (id null). */
export interface Name extends Span {
  readonly id: string | null;
  /** Whether it is a role (`the incumbent`) rather than a name. */
  readonly isRole: boolean;
}

/** What is asked of a sentence to find its names. */
type NamedIn = Pick<Setting, 'reading' | 'sentence' | 'phrases'>;

/** The names of a set's subjects in a sentence, not overlapping; of overlapping ones the longest. */
export function knownNamesIn(reading: Reading, sentence: Span, set: ClaimSet): readonly Name[] {
  const known = knownNames(reading, sentence, set);
  return known.length < 2 ? known : longestOf(known);
}

/** All names of a sentence, those that a set knows and the others, in text order. */
export function withStrangers(setting: NamedIn, known: readonly Name[]): readonly Name[] {
  const strangers = unknownNamesIn(setting, known);
  return strangers.length === 0 && known.length < 2 ? known : [...known, ...strangers].sort((a, b) => a.from - b.from);
}

function longestOf(known: readonly Name[]): Name[] {
  const longest: Name[] = [];
  for (const name of known) {
    const isShadowed = known.some((other) => isWithin(name, other)) || longest.some(({ from }) => from === name.from);
    if (!isShadowed) longest.push(name);
  }
  return longest;
}

function knownNames(reading: Reading, sentence: Span, set: ClaimSet): Name[] {
  const known: Name[] = [];
  for (const { value, from, to } of reading.signs) {
    if (from >= sentence.to) break;
    if (value.kind !== 'subject' || value.set !== set || from < sentence.from || to > sentence.to) continue;
    known.push({ from, to, id: value.id, isRole: value.role });
  }
  for (const { value, from, to } of within(reading.incidentals, sentence))
    if (value.set === set && isWrittenAsName(reading, from)) known.push({ from, to, id: value.id, isRole: false });
  return known;
}

/** With a capital, or as a government: `el gobierno argentino`. */
function isWrittenAsName({ tokens, language }: Reading, at: number): boolean {
  return tokens[at]?.capital === true || language.rhetoric.governments.has(normAt(tokens, at));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;
}

/**
 * Words with a capital that nothing known covers, in text order; at a sentence's start only the names of places. `phrases` are those
 * of the sentence, others may be among them.
 */
export function unknownNamesIn({ reading, sentence, phrases }: NamedIn, known: readonly Name[]): Name[] {
  const { tokens, dates, language } = reading;
  const { stops, governments, beforeNames } = language.rhetoric;
  const isNamed = (at: number) => {
    const token = tokens[at];
    if (!token?.capital || token.figure >= 0 || token.norm.length < 2) return false;
    const covers = ({ from, to }: Span) => from <= at && at < to;
    if (known.some(covers) || dates.some(covers)) return false;
    if (stops.has(token.norm) || governments.has(token.norm) || beforeNames.has(token.norm)) return false;
    return at > sentence.from || phrases.elsewhere.some((hit) => covers(hit));
  };
  const names: Name[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isNamed(i)) continue;
    let to = i + 1;
    while (to < sentence.to && isNamed(to) && (tokens[to]?.gap === 'space' || tokens[to]?.gap === 'hyphen')) to++;
    names.push({ from: i, to, id: null, isRole: false });
    i = to - 1;
  }
  return names;
}

/** The names of a list of which one ends at a token: `Argentina, the United States and Uruguay`; in text order. */
export function listEndingAt(reading: Reading, names: readonly Name[], to: number): Name[] {
  const last = names.find((name) => name.to === to);
  if (!last) return [];
  const list = [last];
  for (let first: Name | undefined = last; first; ) {
    const before: Name | undefined = names.findLast((name) => name.to <= (list[0]?.from ?? 0));
    first = before && isJoined(reading, before.to, list[0]?.from ?? 0) ? before : undefined;
    if (first) list.unshift(first);
  }
  return list.slice(frontedOf(reading, list));
}

/** How many tokens in front of a list the part of the sentence may begin that a preposition opens. */
const FRONT_REACH = 6;

/** How many names of a list a preposition in front of the whole takes to itself: `unlike Argentina, Chile has not`. */
function frontedOf(reading: Reading, list: readonly Name[]): number {
  const { tokens, phrases, sentences } = reading;
  const at = list[0]?.from ?? 0;
  const isStart = (i: number) => tokens[i]?.gap === 'comma' || sentences.some(({ from }) => from === i);
  let start = at - 1;
  while (start > at - FRONT_REACH && !isStart(start)) start--;
  if (!isStart(start) || !isPreposition(reading, start, at)) return 0;
  if (phrases.joiners.some(({ from, to }) => from >= start && to <= at)) return 0;
  const isComma = (name: Name) => tokens[name.from]?.gap === 'comma' || tokens[name.from - 1]?.gap === 'comma';
  const joint = list.findIndex((name, index) => index > 0 && !isComma(name));
  const close = list.findIndex((name, index) => index > Math.max(joint, 0) && isComma(name));
  return joint > 0 && close < 0 && list.slice(1, joint).every((name) => !isComma(name)) ? 0 : Math.max(close, 0);
}

/** Whether the words before a name are a preposition: `unlike`, `a diferencia de`, `contrairement à l'`. */
function isPreposition({ tokens, language }: Reading, from: number, to: number): boolean {
  const { articles, prepositions, governments, infinitive } = language.rhetoric;
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  if (words.some((word) => governments.has(word))) return false;
  const last = words.findLast((word) => !articles.has(word)) ?? '';
  return prepositions.has(last) || infinitive.has(last);
}

/** The names of a list of which one begins at a token, or behind an article there. */
export function listBeginningAt(reading: Reading, names: readonly Name[], from: number): Name[] {
  const start = afterIntroduction(reading, from);
  const first = names.find((name) => name.from === start);
  if (!first || ownsNoun(reading, first)) return [];
  const list = [first];
  for (let last: Name | undefined = first; last; ) {
    const end: number = list.at(-1)?.to ?? 0;
    const next: Name | undefined = names.find((name) => name.from >= end);
    last = next && isJoined(reading, end, next.from) ? next : undefined;
    if (last) list.push(last);
  }
  return list;
}

/** `Argentina's neighbours`, not `Argentina's government`: what is named is not the owner. */
export function ownsNoun({ tokens, language }: Reading, { to }: Name): boolean {
  const noun = tokens[to + 1];
  if (tokens[to]?.gap !== 'apostrophe' || noun?.gap !== 'space' || noun.figure >= 0) return false;
  const { governments, stops } = language.rhetoric;
  return !tokens.slice(to + 1, to + 4).some(({ norm }) => governments.has(norm)) && !stops.has(noun.norm);
}

/** More words than this do not introduce one name. */
const INTRODUCTION = 6;

/** Behind articles, titles and the words that stand for a government: `the governments of`, `President`. */
export function afterIntroduction({ tokens, language }: Reading, from: number): number {
  const { articles, governments, of, beforeNames } = language.rhetoric;
  let at = from;
  while (at < from + INTRODUCTION) {
    const { norm = '', gap = 'line' } = tokens[at] ?? {};
    if (at > from && gap !== 'space' && gap !== 'hyphen') break;
    if (!articles.has(norm) && !governments.has(norm) && !of.has(norm) && !beforeNames.has(norm)) break;
    at++;
  }
  return at;
}

/** Whether only commas, `and`, articles and `by` part two names: `by Peru and by the United States`. */
function isJoined({ tokens, language }: Reading, from: number, to: number): boolean {
  const { joints, articles, agents } = language.rhetoric;
  if (to - from > 3) return false;
  const between = tokens.slice(from, to);
  const isComma = tokens[from]?.gap === 'comma';
  const hasJoint = between.some(({ norm }) => joints.has(norm));
  return (
    (isComma || hasJoint) &&
    between.every(({ norm }) => joints.has(norm) || articles.has(norm) || (hasJoint && agents.has(norm)))
  );
}
