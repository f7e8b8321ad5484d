import type { Claim, ClaimSet } from '../claims/claim-set.ts';
import { figureInWords } from '../claims/words-figure.ts';
import { say } from '../wording/say.ts';

/** The parts of a set that have ids of their own. */
export type SetPart = 'source' | 'party' | 'subject' | 'contest' | 'question' | 'claim';

/** One thing that a newer version of a set has otherwise. */
export type SetChange =
  | {
      readonly kind: 'set';
      readonly what: 'title' | 'version' | 'updated' | 'words';
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'added' | 'removed'; readonly part: SetPart; readonly id: string; readonly name: string }
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly name: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'changed';
      readonly part: SetPart;
      readonly id: string;
      readonly name: string;
      /** The keys of the file that differ: `cues`, `asOf`. */
      readonly keys: readonly string[];
    };

/** What a newer version of a set has otherwise than an older one, the set's own first, then by parts in the file's order. */
export function changesBetween(older: ClaimSet, newer: ClaimSet): SetChange[] {
  return [
    ...setChanges(older, newer),
    ...partChanges('source', older.sources, newer.sources, ({ title }) => title),
    ...partChanges('party', older.parties, newer.parties, ({ name }) => name),
    ...partChanges('subject', older.subjects, newer.subjects, ({ name }) => name),
    ...partChanges('contest', older.contests, newer.contests, ({ id }) => id),
    ...partChanges('question', older.questions, newer.questions, ({ asks }) => asks),
    ...partChanges('claim', older.claims, newer.claims, ({ says }) => says).flatMap((change): SetChange[] =>
      change.kind === 'changed' ? claimChanges(change, older, newer) : [change],
    ),
  ];
}

/** What a change says in the reader's language, for the list that is seen before an update. */
export function changeInWords(change: SetChange): string {
  switch (change.kind) {
    case 'set': {
      const { what, before, after } = change;
      return what === 'words' ? say('change_words') : say(`change_${what}`, { before, after });
    }
    case 'added':
    case 'removed':
      return say(`change_${change.kind}_${change.part}`, { name: change.name });
    case 'figure':
      return say('change_figure', { before: change.before, after: change.after, name: change.name });
    case 'changed':
      return say(`change_changed_${change.part}`, { keys: change.keys.join(', '), name: change.name });
  }
}

function setChanges(older: ClaimSet, newer: ClaimSet): SetChange[] {
  const changed = (['title', 'version', 'updated'] as const).flatMap((what): SetChange[] =>
    older[what] === newer[what] ? [] : [{ kind: 'set', what, before: older[what], after: newer[what] }],
  );
  const words = ({ description, license, gate, place, event }: ClaimSet) => ({
    description,
    license,
    gate,
    place,
    event,
  });
  return same(words(older), words(newer))
    ? changed
    : [...changed, { kind: 'set', what: 'words', before: '', after: '' }];
}

function partChanges<T extends { readonly id: string }>(
  part: SetPart,
  older: readonly T[],
  newer: readonly T[],
  nameOf: (entry: T) => string,
): SetChange[] {
  const before = new Map(older.map((entry) => [entry.id, entry]));
  const after = new Set(newer.map(({ id }) => id));
  const kept = newer.flatMap((entry): SetChange[] => {
    const { id } = entry;
    const old = before.get(id);
    if (old === undefined) return [{ kind: 'added', part, id, name: nameOf(entry) }];
    const keys = changedKeys(old, entry);
    return keys.length === 0 ? [] : [{ kind: 'changed', part, id, name: nameOf(entry), keys }];
  });
  const removed = older.flatMap((entry): SetChange[] =>
    after.has(entry.id) ? [] : [{ kind: 'removed', part, id: entry.id, name: nameOf(entry) }],
  );
  return [...kept, ...removed];
}

/** A changed figure is told by itself: it is what a reader looks for. */
function claimChanges(change: SetChange & { kind: 'changed' }, older: ClaimSet, newer: ClaimSet): SetChange[] {
  const { id, name, keys } = change;
  const [before, after] = [inWords(id, older), inWords(id, newer)];
  if (!keys.includes('figure') || before === after) return [change];
  const rest = keys.filter((key) => key !== 'figure');
  return [{ kind: 'figure', id, name, before, after }, ...(rest.length > 0 ? [{ ...change, keys: rest }] : [])];
}

function inWords(id: string, { claims, questions }: ClaimSet): string {
  const claim: Claim | undefined = claims.find((each) => each.id === id);
  const question = questions.find((each) => each.id === claim?.question);
  if (claim === undefined || question === undefined) return '';
  return figureInWords(claim.figure, { measure: question.measure, unit: question.units?.[0] ?? null });
}

function changedKeys<T extends object>(older: T, newer: T): string[] {
  const keys = new Set([...Object.keys(older), ...Object.keys(newer)]);
  const value = (entry: T, key: string) => (Object.hasOwn(entry, key) ? entry[key as keyof T] : undefined);
  return [...keys].filter((key) => !same(value(older, key), value(newer, key)));
}

/** Whether two parsed values say the same; the order of keys does not matter. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
