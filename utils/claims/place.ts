import type { SetSign } from './compile-language.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { PAUSE } from './distance.ts';
import type { PageFocus } from './page-focus.ts';
import { inTextOrder } from './phrases-found.ts';
import type { Reading, Words } from './reading.ts';
import { type Refusal, refusal, wordsAt } from './reasons.ts';
import { distanceTo, inSegment, type Scene } from './scene.ts';
import { namesStrangers } from './strangers.ts';
import { normAt } from './tokens.ts';
import { isOfKind, REGION_WORD } from './word-kinds.ts';

type Span = { readonly from: number; readonly to: number };

/** Within so many words of its start a sentence may tell where it is set. */
const OPENING_REACH = 3;
/** How far back a determiner may stand. */
const DETERMINER_REACH = 3;

/** What gives the figure to another country or to a region, of which the question is not asked: the passage, or else the page. */
export function otherPlace(scene: Scene, compiled: CompiledQuestion, page: PageFocus): Refusal | null {
  const { question } = compiled;
  if (question.notOf.includes('regions')) {
    const region = regionOf(scene, compiled) ?? headedBy(scene, regionIn);
    if (region) return refusal('other-place', region);
  }
  if (!question.notOf.includes('elsewhere')) return null;
  const head = headedBy(scene, (reading) => foreignNames(reading, 0, reading.tokens.length, compiled)[0]);
  if (head) return refusal('other-place', head);
  return isElsewhere(scene, compiled, page) ? refusal('other-place') : null;
}

/** The words that `find` finds in what heads the figure. */
function headedBy({ heads }: Scene, find: (reading: Reading) => Span | null | undefined): Words | null {
  for (const reading of heads) {
    const span = find(reading);
    if (span) return wordsAt(reading, span);
  }
  return null;
}

function isElsewhere(scene: Scene, compiled: CompiledQuestion, page: PageFocus): boolean {
  const { set } = compiled;
  const { reading, sentence, at } = scene;
  const home = scene.signs.filter(({ value }) => value.kind === 'home' && value.set === set);
  const names = foreignIn(reading, sentence.from, sentence.to, compiled).filter((hit) => !isOfSpeaker(scene, hit));
  const opens = names.some((hit) => opensWith(reading, sentence.from, hit)) && !home.some(({ to }) => to <= at);
  if (opens) return true;
  const seats = foreignSeats(reading, sentence).filter((hit) => !isOfSpeaker(scene, hit));
  if (names.length + seats.length + home.length === 0)
    return earlierPlaceIsForeign(scene, compiled, page) ?? page.isForeign;
  return Math.min(nearest(scene, names), nearest(scene, seats)) < nearest(scene, home);
}

/** Whether a sentence opens with a name, or with an article and the people of a place: `Le Cubain Díaz-Canel`. */
function opensWith({ tokens, language }: Reading, start: number, { from, to, isPeople }: Foreign): boolean {
  if (from === start) return true;
  const isOne = from === start + 1 && language.rhetoric.articles.has(normAt(tokens, start));
  return isOne && isPeople && tokens[to]?.capital === true;
}

/** `..., says an engineer who fled to Colombia`: where somebody is who says it. */
function isOfSpeaker({ reading, at, distances }: Scene, { from }: Span): boolean {
  const { sayings } = reading.language.rhetoric;
  for (let i = at + 1; i < from; i++)
    if ((distances.barriers[i] ?? 0) >= PAUSE && sayings.has(normAt(reading.tokens, i))) return true;
  return false;
}

/** A region of the set's place in a header, or the word that its column holds such. */
function regionIn({ tokens, signs, language }: Reading): Span | null {
  const name = signs.find(({ value }) => value.kind === 'region');
  const at = tokens.findIndex(({ norm }) => language.rhetoric.regionWords.has(norm));
  return name ?? (at < 0 ? null : { from: at, to: at + 1 });
}

/** How near the nearest of some words is to the figure; far away where there are none. */
function nearest(scene: Scene, hits: readonly Span[]): number {
  let distance = 1e9;
  for (const hit of hits) distance = Math.min(distance, distanceTo(scene, hit));
  return distance;
}

/** `the government in Bogotá`: the seat of a government, in a town that no claim set knows. */
function foreignSeats(reading: Reading, { from, to }: Span): Span[] {
  const { tokens, language } = reading;
  const { governments, withinPlace, noPlaces } = language.rhetoric;
  const spans: Span[] = [];
  for (let i = from + 2; i < to; i++) {
    const town = tokens[i];
    if (!town?.capital || town.gap !== 'space' || !governments.has(normAt(tokens, i - 2))) continue;
    const isSeat = withinPlace.has(normAt(tokens, i - 1));
    if (isSeat && !isKnownName(reading, i) && !noPlaces.has(town.norm)) spans.push({ from: i, to: i + 1 });
  }
  return spans;
}

/** The name of another place, or of its people. */
interface Foreign extends Span {
  readonly isPeople: boolean;
}

const NOWHERE: readonly Foreign[] = [];

/** Names of other places that say where something is: `in Kenya`, `Kenya's`, `Guyana, next door, ...`. */
export function foreignIn(
  reading: Reading,
  from: number,
  to: number,
  own: CompiledQuestion | null,
): readonly Foreign[] {
  const names = foreignNames(reading, from, to, own);
  return names.length === 0 ? names : names.filter((name) => isPlaced(reading, from, name, own));
}

/** Names of other places and their people from one token to another, in text order. */
function foreignNames(reading: Reading, from: number, to: number, own: CompiledQuestion | null): readonly Foreign[] {
  const { elsewhere, demonyms } = reading.phrases;
  if (elsewhere.length + demonyms.length === 0) return NOWHERE;
  const names: Foreign[] = [];
  const add = (name: Span, isPeople: boolean) => {
    const isThere = name.from >= from && name.to <= to && (isPeople || reading.tokens[name.from]?.capital === true);
    if (isThere && isForeign(reading, name, own)) names.push({ from: name.from, to: name.to, isPeople });
  };
  for (const name of elsewhere) add(name, false);
  for (const name of demonyms) add(name, true);
  return names.length < 2 ? names : names.sort((a, b) => a.from - b.from);
}

/** Whether the name of another place says where something is, in a sentence that begins at a token. */
function isPlaced(reading: Reading, start: number, hit: Foreign, own: CompiledQuestion | null): boolean {
  const { tokens, language } = reading;
  if (opensWith(reading, start, hit) || (own !== null && isOfCounted(reading, hit, own))) return true;
  if (hit.isPeople && !tokens[hit.from]?.capital) return isLocated(reading, hit);
  const before = normAt(tokens, hit.from - 1);
  const isLocatedThere = language.rhetoric.in.has(before) || language.rhetoric.of.has(before);
  return isLocatedThere || tokens[hit.to]?.gap === 'apostrophe';
}

/** `o Exército brasileiro`, `the Brazilian army`: the people of another place beside a word that ties a count to the question. */
function isOfCounted({ words }: Reading, hit: Span, { question, cues, counts }: CompiledQuestion) {
  if (question.measure !== 'count') return false;
  const isBeside = ({ from, to }: Span) => to === hit.from || from === hit.to;
  return words.of(cues).some(isBeside) || words.of(counts).some(isBeside);
}

/** Whether the name of a place is another's; not where it is a word of the question itself (`Cuban special forces`). */
function isForeign({ signs, words }: Reading, hit: Span, own: CompiledQuestion | null): boolean {
  if (signs.some((sign) => overlaps(sign, hit) && isOurs(sign.value))) return false;
  return !own || !words.someOfQuestion(own, (span) => overlaps(span, hit));
}

/** Whether a sign is a name that the set knows. */
function isOurs({ kind }: SetSign): boolean {
  return kind !== 'event' && kind !== 'event-dated';
}

const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** Whether a sentence is set in another country and does not name the home. */
export function isSetAbroad(reading: Reading, { from, to }: Span): boolean {
  if (foreignIn(reading, from, to, null).length === 0) return false;
  return !reading.signs.some((hit) => hit.value.kind === 'home' && hit.from >= from && hit.to <= to);
}

/**
 * Where the sentence names no place, the last sentence before it in the block that names one, or people: whether those are of
 * another country. Null where none does.
 */
function earlierPlaceIsForeign(scene: Scene, compiled: CompiledQuestion, page: PageFocus): boolean | null {
  const { reading } = scene;
  for (let ordinal = scene.ordinal - 1; ordinal >= 0; ordinal--) {
    const sentence = reading.sentences[ordinal];
    if (!sentence) continue;
    const inside = (hit: Span) => hit.from >= sentence.from && hit.to <= sentence.to;
    const away = foreignIn(reading, sentence.from, sentence.to, compiled);
    const known = reading.signs.filter((hit) => inside(hit) && isName(hit.value));
    if (away[0]?.from === sentence.from) return true;
    if (away.length > 0 || known.length > 0) return (away.at(-1)?.from ?? -1) > (known.at(-1)?.from ?? -1);
    if (namesStrangers(reading, sentence)) return page.isHome ? null : true;
  }
  return null;
}

/** A name of the set's own place, people or parties. */
export function isName(value: SetSign): boolean {
  return (
    value.kind === 'home' ||
    value.kind === 'region' ||
    value.kind === 'party' ||
    (value.kind === 'subject' && !value.role)
  );
}

/** `in the state of Táchira`, `in Valencia`: in the figure's own part of the sentence, or at the sentence's beginning. */
function regionOf(scene: Scene, compiled: CompiledQuestion): Words | null {
  const { reading, sentence } = scene;
  if (opensSomewhere(reading, sentence, scene.at))
    return wordsAt(reading, { from: sentence.from, to: sentence.from + 2 });
  const holdsFigure = (hit: Span) => {
    const reaches = (inSegment(scene, hit) && !isApart(scene, hit)) || hit.to <= openingEnd(scene);
    return reaches && isLocated(reading, hit) && !isOneOfMany(reading, hit);
  };
  const place =
    someOf(scene, compiled) ??
    scene.signs.find((hit) => hit.value.kind === 'region' && holdsFigure(hit)) ??
    regionPhrases(reading, sentence).find(holdsFigure) ??
    placesUnknown(scene).find(holdsFigure);
  return place ? wordsAt(reading, place) : null;
}

/** Whether a pause, or a verb of saying, parts the place from the figure: `a channel in Valencia speaks of 140 killed`. */
function isApart({ reading, at, distances, phrases }: Scene, hit: Span): boolean {
  const from = hit.from > at ? at + 1 : hit.to;
  const to = hit.from > at ? hit.from : at;
  for (let i = from; i <= to; i++)
    if ((distances.barriers[i] ?? 0) >= PAUSE || reading.tokens[i]?.gap === 'colon') return true;
  return phrases.speech.some((verb) => verb.from >= from && verb.to <= to);
}

/** Where the adverbial ends with which the sentence opens. */
function openingEnd(scene: Scene): number {
  const { reading, sentence, at } = scene;
  const { rhetoric } = reading.language;
  // `in Zulia`, `só em Zulia`, `rien que dans`
  for (let i = sentence.from; i < sentence.from + OPENING_REACH; i++) {
    const norm = normAt(reading.tokens, i);
    if (rhetoric.in.has(norm)) return at;
    if (!rhetoric.stops.has(norm) && !rhetoric.affirming.has(norm)) break;
  }
  return sentence.from;
}

/** `near Bogotá`: a name that the set does not know, right behind a preposition of place. */
function placesUnknown({ reading, sentence }: Scene): Span[] {
  const { tokens, language } = reading;
  const { withinPlace, noPlaces } = language.rhetoric;
  const spans: Span[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token?.capital || token.gap !== 'space' || token.norm.length <= 2 || noPlaces.has(token.norm)) continue;
    if (withinPlace.has(normAt(tokens, i - 1)) && !isKnownName(reading, i)) spans.push({ from: i, to: i + 1 });
  }
  return spans;
}

function isKnownName({ signs, dates }: Reading, at: number): boolean {
  const covers = (hit: Span) => hit.from <= at && at < hit.to;
  return signs.some((hit) => covers(hit) && isName(hit.value)) || dates.some(covers);
}

/** `In Petare, Maduro got ...`: a name that the set does not know behind the preposition with which the sentence opens. */
function opensSomewhere(reading: Reading, { from }: Span, at: number): boolean {
  const { tokens, language } = reading;
  const name = tokens[from + 1];
  if (from + 1 >= at || !name?.capital || name.gap !== 'space' || !language.rhetoric.in.has(normAt(tokens, from)))
    return false;
  return !isKnownName(reading, from + 1) && !language.rhetoric.noPlaces.has(name.norm);
}

/** `among voters under 30`, `abroad`: of a part of the people; not where the question itself asks of it (`one in four lives abroad`). */
function someOf(scene: Scene, { cues, contest }: CompiledQuestion): Span | undefined {
  const { populations, votingPlaces } = scene.phrases;
  return (contest === null ? populations : inTextOrder(populations, votingPlaces)).find((hit) => {
    if (scene.words.of(cues).some((cue) => overlaps(cue, hit))) return false;
    const opens = hit.from <= scene.sentence.from + 1 && hit.to <= scene.at;
    return opens || (inSegment(scene, hit) && !isApart(scene, hit));
  });
}

/** `in one village`, `in her own precinct`: a determiner in front, a word or two between. */
function isDetermined({ tokens, language }: Reading, at: number): boolean {
  const { articles, possessives, in: prepositions } = language.rhetoric;
  for (let i = at - 1; i >= Math.max(0, at - DETERMINER_REACH); i--) {
    const { norm = '', figure = -1 } = tokens[i] ?? {};
    if (prepositions.has(norm)) return i < at - 1;
    if (tokens[i + 1]?.gap !== 'space' && tokens[i + 1]?.gap !== 'hyphen') return false;
    if (articles.has(norm) || possessives.has(norm) || figure >= 0) return prepositions.has(normAt(tokens, i - 1));
  }
  return false;
}

/** `Miranda state`, `the municipality of Libertador`: a word for a region beside a name. */
function regionPhrases(reading: Reading, sentence: Span): Span[] {
  const { tokens, language } = reading;
  const spans: Span[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isOfKind(reading, i, REGION_WORD)) continue;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const isBefore = language.rhetoric.regionsBeforeNames && after?.capital && after.gap === 'space';
    const ofName = after && language.rhetoric.of.has(after.norm) && tokens[i + 2]?.capital;
    if (isBefore) spans.push({ from: i, to: i + 2 });
    else if (!language.rhetoric.regionsBeforeNames && before?.capital && i - 1 > sentence.from)
      spans.push({ from: i - 1, to: i + 1 });
    else if (ofName) spans.push({ from: i, to: i + 3 });
    else if (isDetermined(reading, i)) spans.push({ from: i, to: i + 1 });
  }
  return spans;
}

function isLocated(reading: Reading, hit: Span): boolean {
  const { tokens, language } = reading;
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 4); i--) {
    const token = tokens[i];
    if (!token || token.figure >= 0) return false;
    if (language.rhetoric.in.has(token.norm)) return true;
    if (!['space', 'hyphen', 'apostrophe'].includes(tokens[i + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** `in Caracas and other cities`: the region is one of many, and the figure the whole's. */
function isOneOfMany(reading: Reading, hit: Span): boolean {
  const { tokens, language } = reading;
  return language.rhetoric.joints.has(normAt(tokens, hit.to)) && !tokens[hit.to + 1]?.capital;
}
