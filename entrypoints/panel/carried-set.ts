import type { CarriedState } from '../../components/panel/carried-state.ts';
import { readClaimSetFile } from '../../utils/claim-sets/read-claim-set-file.ts';
import { setStanding } from '../../utils/claim-sets/set-standing.ts';
import { askBackground } from '../../utils/messages/speak.ts';

/** The claim set that a page's text means to be, and how it stands to the one of its id that is at hand. */
export async function carriedSet(text: string): Promise<CarriedState> {
  const read = readClaimSetFile(text);
  if (!read.ok) return { kind: 'broken', faults: read.faults };
  const set = read.value;
  const sets = await askBackground('listSets', null).catch(() => []);
  const atHand = sets.find(({ id }) => id === set.id) ?? null;
  const file = atHand === null ? null : await askBackground('claimSetText', { id: set.id });
  const known = file === null ? null : readClaimSetFile(file);
  return { kind: 'set', set, standing: setStanding(set, known?.ok ? known.value : null), atHand };
}
