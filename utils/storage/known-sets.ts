import { claimSetText } from '../claim-sets/claim-set-text.ts';
import type { ListedSet } from '../claim-sets/listed-set.ts';
import type { ClaimSet } from '../claims/claim-set.ts';
import type { Result } from '../claims/result.ts';
import type { Fault } from '../wording/fault.ts';
import type { SetTexts } from './set-texts.ts';
import type { StoredClaimSet } from './stored-claim-set.ts';

/** A claim set that is at hand, as it stands and as this version of the extension reads it. */
export interface KnownSet {
  readonly record: StoredClaimSet;
  /** Of the file: of a bundled set written when it is asked for. */
  readonly text: () => string;
  readonly read: Result<ClaimSet, Fault>;
  readonly former: string | null;
}

/** All sets in the order of their priority. Until they are moved the bundled ones come first, in their own order. */
export function inOrder(
  records: readonly StoredClaimSet[],
  bundled: readonly ClaimSet[],
  texts: SetTexts,
): readonly KnownSet[] {
  const comeWith = bundled.map((set): KnownSet => {
    const record = records.find(({ id }) => id === set.id) ?? bundledRecord(set.id, bundled);
    return { record, text: () => claimSetText(set), read: { ok: true, value: set }, former: null };
  });
  return [
    ...comeWith.filter(({ record }) => record.version === null),
    ...records.flatMap((record) => kept(record, texts) ?? []),
  ].sort((one, other) => one.record.order - other.record.order || (one.record.id < other.record.id ? -1 : 1));
}

/** A bundled set of which nothing was kept yet. */
export function bundledRecord(id: string, bundled: readonly ClaimSet[]): StoredClaimSet {
  const order = bundled.findIndex((set) => set.id === id) - bundled.length;
  return { id, version: null, former: null, on: true, order };
}

/** What lists show of a set. */
export function listed({ record, read, former }: KnownSet): ListedSet {
  const { id, version, on } = record;
  const kept = {
    id,
    bundled: version === null,
    on,
    address: version?.address ?? null,
    imported: version?.imported ?? null,
    former,
  };
  if (!read.ok)
    return {
      ...kept,
      title: id,
      description: '',
      version: '',
      updated: '',
      questions: 0,
      claims: 0,
      faults: read.faults,
    };
  const { title, description, version: number, updated, questions, claims } = read.value;
  return {
    ...kept,
    title,
    description,
    version: number,
    updated,
    questions: questions.length,
    claims: claims.length,
    faults: [],
  };
}

/** Null for the record of a bundled set, which may have gone from the extension. */
function kept(record: StoredClaimSet, texts: SetTexts): KnownSet | null {
  const { version, former } = record;
  if (version === null) return null;
  const before = former === null ? null : texts.read(former.text);
  return {
    record,
    text: () => version.text,
    read: texts.read(version.text),
    former: before === null ? null : before.ok ? before.value.version : '?',
  };
}
