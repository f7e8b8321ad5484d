import type { SetSign } from './compile.ts';
import type { PageReading, Reading } from './reading.ts';
import { distanceTo, inSegment, type Scene } from './scene.ts';
import type { Hit } from './terms.ts';

/** In whose mouth a page puts a figure. */
export interface Attribution {
  /** Ids of parties; empty where nobody is named. */
  readonly parties: readonly string[];
  /** Whether party, speech verb and figure stand in one clause, so that a wrong reading is unlikely. */
  readonly strict: boolean;
  /** Parties that spoke in the sentences before, where this one names none: they may go on speaking. */
  readonly before: readonly string[];
}

const SPEAKS_WITHIN = 4;
const REACH = 26;
const OPENING = 8;

interface Voice {
  readonly hit: Hit<SetSign>;
  readonly party: string;
  readonly distance: number;
}

/** Who states the scene's figure, among the parties of a claim set. */
export function attributionOf(scene: Scene, set: string, page: PageReading): Attribution {
  const nearest = saysPronoun(scene) ? undefined : nearestVoice(scene, set);
  if (!nearest) {
    const parties = headedBy(scene, set, page) ?? spokenOfBefore(scene, set, page);
    return { parties, strict: false, before: parties.length > 0 ? [] : partiesInSentenceBefore(scene, set) };
  }
  const parties = voicesIn(scene, set).filter((voice) => voice === nearest || isJoined(voice.hit, nearest.hit));
  return {
    parties: [...new Set([nearest.party, ...parties.map((voice) => voice.party)])],
    before: [],
    strict: nearest.distance <= REACH && (inSegment(scene, nearest.hit) || governs(scene, nearest.hit)),
  };
}

function nearestVoice(scene: Scene, set: string): Voice | undefined {
  return voicesIn(scene, set).sort((a, b) => a.distance - b.distance)[0];
}

function voicesIn(scene: Scene, set: string): Voice[] {
  return scene.signs.flatMap((hit) => {
    if (hit.value.kind !== 'party' || hit.value.set.id !== set || !isVoice(scene, hit)) return [];
    return [{ hit, party: hit.value.id, distance: distanceTo(scene, hit) + contrasts(scene, hit) }];
  });
}

/** Whether the sentence ends in the words of someone named before: `..., he said`. */
function saysPronoun({ reading, sentence }: Scene): boolean {
  const { tokens, language } = reading;
  const { speakers, sayings } = language.rhetoric;
  for (let i = sentence.from + 1; i + 1 < sentence.to; i++) {
    const [pronoun, verb] = [tokens[i]?.norm ?? '', tokens[i + 1]?.norm ?? ''];
    if (speakers.has(pronoun) && sayings.has(verb) && tokens[i]?.gap === 'comma') return true;
  }
  return false;
}

/** The party that a cell's or list item's header names, or the heading over it. */
function headedBy({ reading }: Scene, set: string, page: PageReading): string[] | null {
  const { kind, headers, headings } = reading.block;
  if (kind !== 'cell' && kind !== 'item' && kind !== 'description') return null;
  for (const index of [...headers, ...headings.slice(-1)]) {
    const party = page.read(index)?.signs.find(({ value }) => value.kind === 'party' && value.set.id === set);
    if (party?.value.kind === 'party') return [party.value.id];
  }
  return null;
}

/** `She said he had 70 per cent`: the party spoken of last before a sentence that goes on with a pronoun. */
function spokenOfBefore(scene: Scene, set: string, page: PageReading): string[] {
  const { reading, sentence } = scene;
  const { speakers } = reading.language.rhetoric;
  const opening = reading.tokens.slice(sentence.from, Math.min(sentence.from + OPENING, sentence.to));
  if (!saysPronoun(scene) && !opening.some((token) => speakers.has(token.norm))) return [];
  const last = lastParty(reading, set, sentence.from);
  if (last) return [last];
  const before = sentence.from === 0 ? page.read(reading.index - 1) : null;
  const earlier = before && lastParty(before, set, before.tokens.length);
  return earlier ? [earlier] : [];
}

function lastParty({ signs }: Reading, set: string, end: number): string | null {
  const hit = signs.findLast(({ value, to }) => value.kind === 'party' && value.set.id === set && to <= end);
  return hit?.value.kind === 'party' ? hit.value.id : null;
}

function partiesInSentenceBefore({ reading, ordinal }: Scene, set: string): string[] {
  const before = reading.sentences[ordinal - 1];
  return reading.signs.flatMap(({ value, from, to }) => {
    const isInside = before && from >= before.from && to <= before.to;
    return isInside && value.kind === 'party' && value.set.id === set ? value.id : [];
  });
}

/**
 * Whether a party speaks for the figure: in front of it by a verb, by what it has (`the council's count`) or by `according to`;
 * behind it only where it is quoted (`..., says the council`).
 */
function isVoice(scene: Scene, { from, to }: Hit<SetSign>): boolean {
  const { tokens, language } = scene.reading;
  const isSaying = (at: number) => language.rhetoric.sayings.has(tokens[at]?.norm ?? '');
  const isBehind = from > scene.at;
  const isPaused = tokens[from]?.gap === 'comma' || tokens[from - 1]?.gap === 'comma';
  if (isBehind && (isSaying(to) || isSaying(from - 1) || isSaying(from - 2))) return true;
  return scene.speech.some((hit) => {
    if (hit.value === 'accordingTo') return hit.to <= from && hit.to >= from - 3;
    if (isBehind) return hit.value === 'speech' && isPaused && hit.from >= to && hit.from <= to + SPEAKS_WITHIN;
    if (hit.value === 'records') return hit.from >= to && hit.from <= to + SPEAKS_WITHIN - 1;
    if (hit.value !== 'speech') return false;
    const isNear = hit.from <= to + SPEAKS_WITHIN;
    const isCarried = hit.to <= scene.at && !isInterrupted(scene, to, hit.from);
    return (hit.from >= to && (isNear || isCarried)) || (hit.to <= from && hit.to >= from - 1);
  });
}

/** Whether a clause set against the party, or another party, stands between it and a verb. */
function isInterrupted(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((scene.distances.barriers[i] ?? 0) >= 6) return true;
  return scene.signs.some((hit) => hit.value.kind === 'party' && hit.from >= from && hit.to <= to);
}

/** A clause set against another one speaks for itself. */
function contrasts(scene: Scene, { from, to }: Hit<SetSign>): number {
  const [a, b] = from > scene.at ? [scene.at, from] : [to - 1, scene.at];
  let cost = 0;
  for (let i = a + 1; i <= b; i++) if ((scene.distances.barriers[i] ?? 0) >= 5) cost += 10;
  return cost;
}

/** `the council said that A had 51.2 per cent and B 44.2`: the verb in front governs what follows up to a new clause. */
function governs(scene: Scene, hit: Hit<SetSign>): boolean {
  return hit.to <= scene.at && contrasts(scene, hit) === 0;
}

function isJoined(a: Hit<SetSign>, b: Hit<SetSign>): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return second.from - first.to <= 1;
}
