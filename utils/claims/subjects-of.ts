import type { CompiledQuestion } from './compile-questions.ts';
import { denial } from './denied.ts';
import { leaderOf } from './direction.ts';
import { candidateInMind } from './in-mind.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import type { PageReading, Reading, Words } from './reading.ts';
import { type Reason, wordsAt } from './reasons.ts';
import type { Scene } from './scene.ts';
import { shareSubjects } from './share-subjects.ts';
import { normAt } from './tokens.ts';

/** Of whom a figure speaks, and why. */
interface Subject {
  readonly id: string | null;
  readonly by: SubjectReason | null;
}

export type SubjectReason = Reason & { readonly kind: 'subject' };

/** Of whom the figures of one sentence answer a question; null where that stays open. */
export function subjectsOf(
  scenes: readonly Scene[],
  compiled: CompiledQuestion,
  page: PageReading,
): (Subject | null)[] {
  const { subject } = compiled.question;
  const first = scenes[0];
  if (!subject || !first) return scenes.map(() => OF_NOBODY);
  if (subject.kind === 'fixed') return scenes.map(() => ({ id: subject.id, by: null }));
  if (subject.kind === 'each') return scenes.map(() => null);
  if (subject.kind === 'named') {
    const mentions = mentionsIn(first, compiled, [subject.id, ''], page);
    return scenes.map((scene) => spokenOf(scene, mentions, subject.id, compiled, page));
  }
  const mentions = mentionsIn(first, compiled, compiled.contest ?? ['', ''], page);
  if (subject.kind === 'candidate') return candidatesOf(scenes, mentions, compiled, page);
  const named = [...mentions, ...backed(first, compiled)].sort((a, b) => a.from - b.from);
  return scenes.map((scene) => leadOf(scene, named, compiled, page));
}

/** Whom a lead or a ratio sees ahead. */
function leadOf(
  scene: Scene,
  named: readonly Mention[],
  compiled: CompiledQuestion,
  page: PageReading,
): Subject | null {
  const leader = leaderOf(scene, named, compiled);
  if (leader === null || (leader.id === 'unsaid' && !isContestOf(scene, compiled, page))) return null;
  return { id: leader.id, by: subjectReason('direction', leader.word && wordsAt(scene.reading, leader.word)) };
}

const OF_NOBODY: Subject = { id: null, by: null };

const subjectReason = (by: SubjectReason['by'], words: Words | null): SubjectReason => ({ kind: 'subject', by, words });

/** Whose shares the figures of a sentence are; those that it denies leave the candidates to the others. */
function candidatesOf(
  scenes: readonly Scene[],
  mentions: readonly Mention[],
  compiled: CompiledQuestion,
  page: PageReading,
): (Subject | null)[] {
  const affirmed = scenes.filter((scene) => denial(scene) === null);
  const owners = shareSubjects(affirmed, mentions, compiled);
  return scenes.map((scene) => {
    const owner = owners[affirmed.indexOf(scene)];
    if (!owner) return mentions.length === 0 ? headedBy(scene, compiled, page) : null;
    const { subject: id, mention } = owner;
    const by = mention ? subjectReason('name', wordsAt(scene.reading, mention)) : subjectReason('order', null);
    return { id, by };
  });
}

/**
 * Whether a lead that names nobody is the contest's: the block names both candidates, or the one before it does and gives shares, or
 * the sentence names a party of theirs.
 */
function isContestOf({ reading, signs }: Scene, { contest, set }: CompiledQuestion, page: PageReading): boolean {
  if (signs.some(({ value }) => value.kind === 'party' && value.set === set)) return true;
  const namesBoth = (block: Reading) =>
    (contest ?? []).every((id) =>
      block.signs.some(({ value }) => value.kind === 'subject' && value.set === set && value.id === id),
    );
  const before = page.read(reading.index - 1);
  const givesShares = before?.figures.some(({ kind }) => kind === 'percent') ?? false;
  return namesBoth(reading) || (before !== null && givesShares && namesBoth(before));
}

/** The named subject, where the sentence, or the ones before it, speak of it and of nobody else. */
function spokenOf(
  scene: Scene,
  mentions: readonly Mention[],
  id: string,
  compiled: CompiledQuestion,
  page: PageReading,
): Subject | null {
  const { reading, distances, at } = scene;
  let near: { readonly mention: Mention; readonly distance: number } | null = null;
  for (const mention of mentions) {
    if (isCompared(reading, mention)) continue;
    const distance = distances.between(at, mention.from > at ? mention.from : mention.to - 1);
    if (near === null || distance < near.distance) near = { mention, distance };
  }
  if (near !== null)
    return near.mention.subject === null ? null : { id, by: subjectReason('name', wordsAt(reading, near.mention)) };
  const isInMind = candidateInMind(scene, { set: compiled.set.id, candidates: [id, ''] }, page) === id;
  return isInMind ? { id, by: subjectReason('before', null) } : null;
}

/** `longer than Maduro`, `14 years before him`: named only to compare another with. */
function isCompared({ tokens, language }: Reading, { from }: Mention): boolean {
  const before = normAt(tokens, from - 1);
  const { overSubject, besides, of } = language.rhetoric;
  return (overSubject.has(before) || besides.has(before)) && !of.has(before);
}

/** The one candidate whom a header names, or else the nearest heading; a cell with headers of its row and its column needs no heading. */
function headedBy(scene: Scene, { set, contest }: CompiledQuestion, page: PageReading): Subject | null {
  const { headers, headings } = scene.reading.block;
  const over = headers.length > 1 ? headers : [...headers, ...headings.slice(-1)];
  for (const index of over) {
    const reading = page.read(index);
    if (reading === null) continue;
    const named = reading.signs.flatMap(({ value, from, to }) =>
      value.kind === 'subject' && value.set === set && contest?.includes(value.id) ? { id: value.id, from, to } : [],
    );
    const [first] = named;
    if (first && named.every(({ id }) => id === first.id))
      return { id: first.id, by: subjectReason('header', wordsAt(reading, first)) };
  }
  return null;
}

/** Parties that stand for a candidate, where the sentence speaks of their margin: `the opposition won by two to one`. */
function backed(scene: Scene, { set }: CompiledQuestion): Mention[] {
  return scene.signs.flatMap(({ value, from, to }) => {
    if (value.kind !== 'party' || value.set !== set) return [];
    const party = set.parties.find(({ id }) => id === value.id);
    return party?.backs ? [{ from, to, subject: party.backs }] : [];
  });
}
