import type { Mention } from './mention.ts';
import { isSetAbroad } from './place.ts';
import type { Reading } from './reading.ts';
import { isTitleCase } from './strangers.ts';
import { normAt, type Sentence } from './tokens.ts';

/** The candidates of one vote. */
export interface Contest {
  /** The claim set's id. */
  readonly set: string;
  readonly candidates: readonly [string, string];
}

/** Candidates by name and role; the longest of overlapping names, and roles only where they are not somebody else's. */
export function namedIn(
  reading: Reading,
  sentence: Sentence,
  { set, candidates }: Contest,
  isAbroad = () => isSetAbroad(reading, sentence),
): Mention[] {
  const mentions: Mention[] = [];
  let isRoleless: boolean | null = null;
  for (const { value, from, to } of reading.signs) {
    if (from >= sentence.to) break;
    if (from < sentence.from || to > sentence.to || value.kind !== 'subject' || value.set.id !== set) continue;
    if (!candidates.includes(value.id) || isSpeaker(reading, from, to) || isTime(reading, from)) continue;
    if (value.role) {
      isRoleless ??= isAbroad();
      if (isRoleless || isBrokenRole(reading, from, to)) continue;
    } else if (isNamesake(reading, sentence, from, to) || isOfPlace(reading, from, to)) continue;
    const last = mentions.at(-1);
    const mention = { from: value.role ? behindPreposition(reading, from) : from, to, subject: value.id };
    if (last && mention.from < last.to) {
      if (to - mention.from > last.to - last.from) mentions[mentions.length - 1] = mention;
    } else mentions.push(mention);
  }
  return mentions;
}

/** A role may begin with a preposition that has taken in its article: `al presidente`, `do ex-diplomata`. */
function behindPreposition({ tokens, language }: Reading, from: number): number {
  const { of, dative, agents } = language.rhetoric;
  const norm = normAt(tokens, from);
  return of.has(norm) || dative.has(norm) || agents.has(norm) ? from + 1 : from;
}

/** `Marta González`, `González Rey`: a name beside names that the set does not know. */
function isNamesake(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { tokens, language } = reading;
  if (isTitleCase(reading, sentence)) return false;
  const { stops, beforeNames, contrasts, sayings } = language.rhetoric;
  const isStrange = (at: number) => {
    const token = tokens[at];
    if (!token?.capital || token.norm.length < 3) return false;
    return ![stops, beforeNames, contrasts, sayings].some((words) => words.has(token.norm)) && !reading.isKnown(at);
  };
  const before = to - from === 1 && from > sentence.from && tokens[from]?.gap === 'space' && isStrange(from - 1);
  return before || (to < sentence.to && tokens[to]?.gap === 'space' && isStrange(to));
}

/** `Maduro's Venezuela`: a name by which the place is called. */
function isOfPlace({ signs }: Reading, from: number, to: number): boolean {
  return signs.some(
    (hit) => hit.value.kind === 'home' && hit.from <= from && hit.to >= to && hit.to - hit.from > to - from,
  );
}

/** `since Maduro took over`. */
function isTime({ tokens, language }: Reading, from: number): boolean {
  return language.rhetoric.besides.has(normAt(tokens, from - 1));
}

/** `Maduro said inflation had fallen`, `dijo Maduro`: who speaks is not the one spoken of. */
function isSpeaker({ tokens, language }: Reading, from: number, to: number): boolean {
  const { sayings, subjectsFollowVerbs } = language.rhetoric;
  if (subjectsFollowVerbs && tokens[from]?.gap === 'space' && sayings.has(normAt(tokens, from - 1))) return true;
  const next = tokens[to];
  return next !== undefined && next.gap === 'space' && sayings.has(next.norm);
}

/** `vice-president`, `the president of Peru`, `President Lula`: not the role's holder. */
function isBrokenRole(reading: Reading, from: number, to: number): boolean {
  const { tokens, language, signs } = reading;
  const { roleBreakers } = language.rhetoric;
  const before = tokens[from - 1];
  const after = tokens[to];
  const second = tokens[to + 1];
  if (before && (roleBreakers.has(before.norm) || tokens[from]?.gap === 'hyphen')) return true;
  if (!after) return false;
  if (after.gap === 'hyphen' || isOfOtherCountry(reading, to)) return true;
  if (after.gap === 'space' && roleBreakers.has(after.norm) && !language.rhetoric.of.has(after.norm)) return true;
  const ownHome = (at: number) => signs.some((hit) => hit.value.kind === 'home' && hit.from <= at && at < hit.to);
  if (language.rhetoric.of.has(after.norm) && second?.capital) return !ownHome(to + 1);
  const named = after.gap === 'space' && after.capital && after.figure < 0;
  return named && !signs.some((hit) => hit.value.kind === 'subject' && hit.from <= to && to < hit.to);
}

/** `el presidente colombiano`. */
export function isOfOtherCountry({ phrases, tokens }: Reading, at: number): boolean {
  return tokens[at]?.gap === 'space' && !tokens[at]?.capital && phrases.demonyms.some((hit) => hit.from === at);
}
