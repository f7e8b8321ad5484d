import type { CarriedState } from '../../components/panel/carried-state.ts';
import { tabCarries } from './tab-carries.ts';

/** What the page of a tab carries, and how a claim set in it stands to the one of its id that is at hand. */
export async function carriedByTab(tab: number): Promise<CarriedState> {
  const carried = await tabCarries(tab);
  if (carried.kind !== 'set') return carried;
  if (carried.text === null) return { kind: 'too-large' };
  // Hardly any page is a set, and what reads one weighs more than the popup.
  const { carriedSet } = await import('./carried-set.ts');
  return carriedSet(carried.text);
}
