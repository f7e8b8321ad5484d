import type { PageReading, Reading } from './reading.ts';
import { isPartOfRole, type Scene } from './scene.ts';
import { normAt } from './tokens.ts';
import { SPEAKER, someOfKind } from './word-kinds.ts';

/** Who states a figure whose sentence names nobody. */
export interface UnnamedSpeaker {
  /** Ids of the parties that a header names, or that a pronoun stands for. */
  readonly parties: readonly string[];
  /** Where there are none, those named in the sentence before: they may go on speaking. */
  readonly before: readonly string[];
}

/** How soon a sentence says the pronoun by which it goes on about who was spoken of before, in words. */
const OPENING = 8;
const NOBODY: readonly string[] = [];

/** Who states the scene's figure, among the parties of a set (by its id), where the sentence does not name him. */
export function unnamedSpeaker(scene: Scene, set: string, page: PageReading): UnnamedSpeaker {
  const parties = headedBy(scene, set, page) ?? spokenOfBefore(scene, set, page);
  return { parties, before: parties.length > 0 ? NOBODY : partiesInSentenceBefore(scene, set) };
}

/** Whether the sentence ends in the words of someone named before: `..., he said`. */
export function saysPronoun({ reading, sentence }: Scene): boolean {
  const { tokens, language } = reading;
  const { speakers, sayings } = language.rhetoric;
  for (let i = sentence.from + 1; i + 1 < sentence.to; i++) {
    const pronoun = tokens[i];
    if (pronoun?.gap === 'comma' && speakers.has(pronoun.norm) && sayings.has(normAt(tokens, i + 1))) return true;
  }
  return false;
}

/** The party that a cell's or list item's header names, or the heading over it. */
function headedBy({ reading }: Scene, set: string, page: PageReading): readonly string[] | null {
  const { kind, headers, headings } = reading.block;
  if (kind !== 'cell' && kind !== 'item' && kind !== 'description') return null;
  for (const index of [...headers, ...headings.slice(-1)]) {
    const party = page.read(index)?.signs.find(({ value }) => value.kind === 'party' && value.set.id === set);
    if (party?.value.kind === 'party') return [party.value.id];
  }
  return null;
}

/** `She said he had 70 per cent`: the party spoken of last before a sentence that goes on with a pronoun. */
function spokenOfBefore(scene: Scene, set: string, page: PageReading): readonly string[] {
  const { reading, sentence } = scene;
  if ((!opensWithPronoun(scene) || isPartyNamed(scene, set)) && !saysPronoun(scene)) return NOBODY;
  const last = lastParty(reading, set, sentence.from);
  if (last) return [last];
  const before = sentence.from === 0 ? page.read(reading.index - 1) : null;
  const earlier = before && lastParty(before, set, before.tokens.length);
  return earlier ? [earlier] : NOBODY;
}

function opensWithPronoun({ reading, sentence }: Scene): boolean {
  return someOfKind(reading, sentence.from, Math.min(sentence.from + OPENING, sentence.to), SPEAKER);
}

/** Whether a party stands in front of the figure, whom a pronoun of the sentence may stand for as well. */
function isPartyNamed(scene: Scene, set: string): boolean {
  return scene.signs.some(
    (hit) => hit.value.kind === 'party' && hit.value.set.id === set && hit.to <= scene.at && !isPartOfRole(scene, hit),
  );
}

function lastParty({ signs }: Reading, set: string, end: number): string | null {
  const hit = signs.findLast(({ value, to }) => value.kind === 'party' && value.set.id === set && to <= end);
  return hit?.value.kind === 'party' ? hit.value.id : null;
}

function partiesInSentenceBefore({ reading, ordinal }: Scene, set: string): readonly string[] {
  const before = ordinal > 0 ? reading.sentences[ordinal - 1] : undefined;
  if (before === undefined) return NOBODY;
  const parties: string[] = [];
  for (const { value, from, to } of reading.signs) {
    const isParty = value.kind === 'party' && value.set.id === set;
    if (isParty && from >= before.from && to <= before.to) parties.push(value.id);
  }
  return parties;
}
