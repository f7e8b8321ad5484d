import type { Claim, ClaimSet } from '../claims/claim-set.ts';
import { sameValue } from '../claims/same-value.ts';
import { figureInWords, measuredBy } from '../claims/words-figure.ts';

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
  return sameValue(words(older), words(newer))
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
  return figureInWords(claim.figure, measuredBy(question));
}

function changedKeys<T extends object>(older: T, newer: T): string[] {
  const keys = new Set([...Object.keys(older), ...Object.keys(newer)]);
  const value = (entry: T, key: string) => (Object.hasOwn(entry, key) ? entry[key as keyof T] : undefined);
  return [...keys].filter((key) => !sameValue(value(older, key), value(newer, key)));
}
