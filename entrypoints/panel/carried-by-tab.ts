import type { CarriedState } from '../../components/panel/carried-state.ts';
import { readClaimSetFile } from '../../utils/claim-sets/read-claim-set-file.ts';
import { setStanding } from '../../utils/claim-sets/set-standing.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import { tabCarries } from './tab-carries.ts';

/** What the page of a tab carries, and how a claim set in it stands to the one of its id that is at hand. */
export async function carriedByTab(tab: number): Promise<CarriedState> {
  const carried = await tabCarries(tab);
  if (carried.kind !== 'set') return carried;
  if (carried.text === null) return { kind: 'too-large' };
  const read = readClaimSetFile(carried.text);
  if (!read.ok) return { kind: 'broken', faults: read.faults };
  const set = read.value;
  const sets = await askBackground('listSets', null).catch(() => []);
  const atHand = sets.find(({ id }) => id === set.id) ?? null;
  const text = atHand === null ? null : await askBackground('claimSetText', { id: set.id });
  const known = text === null ? null : readClaimSetFile(text);
  return { kind: 'set', set, standing: setStanding(set, known?.ok ? known.value : null), atHand };
}
