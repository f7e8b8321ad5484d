import type { SetSign } from './compile.ts';
import type { PageReading } from './reading.ts';
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

interface Voice {
  readonly hit: Hit<SetSign>;
  readonly party: string;
  readonly distance: number;
}

/** Who states the scene's figure, among the parties of a claim set. */
export function attributionOf(scene: Scene, set: string, page: PageReading): Attribution {
  const voices: Voice[] = [];
  for (const hit of scene.signs) {
    if (hit.value.kind !== 'party' || hit.value.set.id !== set || !isVoice(scene, hit)) continue;
    voices.push({ hit, party: hit.value.id, distance: distanceTo(scene, hit) + contrasts(scene, hit) });
  }
  const nearest = voices.sort((a, b) => a.distance - b.distance)[0];
  if (!nearest) {
    const parties = headedBy(scene, set, page) ?? spokenOfBefore(scene, set);
    return { parties, strict: false, before: parties.length > 0 ? [] : partiesBefore(scene, set) };
  }
  const parties = voices.filter((voice) => voice === nearest || isJoined(voice.hit, nearest.hit));
  return {
    parties: [...new Set(parties.map((voice) => voice.party))],
    before: [],
    strict: nearest.distance <= REACH && (inSegment(scene, nearest.hit) || governs(scene, nearest.hit)),
  };
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

/** `She said he had 70 per cent`: the party that the sentence before spoke of, where this one goes on with a pronoun. */
function spokenOfBefore({ reading, sentence, ordinal }: Scene, set: string): string[] {
  const before = reading.sentences[ordinal - 1];
  const { tokens, language, signs } = reading;
  let refers = false;
  for (let i = sentence.from; i < Math.min(sentence.from + 8, sentence.to); i++) {
    refers ||= language.rhetoric.speakers.has(tokens[i]?.norm ?? '');
  }
  if (!before || !refers) return [];
  const party = signs.findLast(
    ({ value, from, to }) => value.kind === 'party' && value.set.id === set && from >= before.from && to <= before.to,
  );
  return party?.value.kind === 'party' ? [party.value.id] : [];
}

function partiesBefore({ reading, sentence }: Scene, set: string): string[] {
  return reading.signs.flatMap(({ value, to }) =>
    value.kind === 'party' && value.set.id === set && to <= sentence.from ? value.id : [],
  );
}

/** `the council said`, `according to the council`, `the council's figures`. */
function isVoice(scene: Scene, { from, to }: Hit<SetSign>): boolean {
  return scene.speech.some((hit) => {
    switch (hit.value) {
      case 'speech':
        return (
          (hit.from >= to &&
            (hit.from <= to + SPEAKS_WITHIN || (hit.to <= scene.at && !isInterrupted(scene, to, hit.from)))) ||
          (hit.to <= from && hit.to >= from - 1)
        );
      case 'accordingTo':
        return hit.to <= from && hit.to >= from - 3;
      case 'records':
        return hit.from >= to && hit.from <= to + SPEAKS_WITHIN - 1;
      default:
        return false;
    }
  });
}

/** Whether a new clause, a figure or another party stands between a party and a verb. */
function isInterrupted(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((scene.distances.barriers[i] ?? 0) >= 5 || scene.reading.tokens[i]?.figure !== -1) return true;
  }
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
