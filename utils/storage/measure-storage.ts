import browser from 'webextension-polyfill';
import type { StorageState } from '../notes/storage-state.ts';
import { readSettings } from './settings.ts';

const NEARLY_FULL = 0.9;

/** How safe the notes are. `shelf` is where they are kept. */
export async function measureStorage(shelf: {
  readonly failing: boolean;
  count(): Promise<number>;
}): Promise<StorageState> {
  const [notes, persisted, estimate, { backedUp }] = await Promise.all([
    // A database that does not open is what the state has to tell, not a reason to tell nothing.
    shelf.count().catch(() => null),
    isPromised(),
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
    readSettings(),
  ]);
  const { usage = null, quota = null } = estimate;
  return {
    notes: notes ?? 0,
    persisted,
    usage,
    quota,
    backedUp,
    risk: riskOf({ failing: notes === null || shelf.failing, persisted, usage, quota }),
  };
}

/** Chrome promises nothing when it is asked, but clears nothing of an extension that may store without limit. */
async function isPromised(): Promise<boolean> {
  const asked = await Promise.all([
    navigator.storage.persisted().catch(() => false),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }).catch(() => false),
  ]);
  return asked.includes(true);
}

/** The worst of what endangers the notes; null where nothing does. */
export function riskOf(state: {
  readonly failing: boolean;
  readonly persisted: boolean;
  readonly usage: number | null;
  readonly quota: number | null;
}): StorageState['risk'] {
  const { failing, persisted, usage, quota } = state;
  if (failing) return 'failing';
  if (usage !== null && quota !== null && usage > quota * NEARLY_FULL) return 'nearly-full';
  return persisted ? null : 'not-persisted';
}
