import browser from 'webextension-polyfill';
import { oneByOne } from '../../utils/storage/one-by-one.ts';
import { outletPatterns } from '../../utils/storage/outlets.ts';

const ID = 'granted-sites';
const GATE = 'gate.js';

/**
 * Has the gate run on the sites that the reader has granted, and on no others. Call it at install, at start-up and when a
 * grant changes: an update forgets what was registered, and a revoked grant leaves it standing.
 */
export function registerGrantedSites(): Promise<void> {
  // Two at a time would register one id twice, which is refused.
  return oneByOne(ID, register);
}

async function register(): Promise<void> {
  const outlets = outletPatterns();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !outlets.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    // The outlets have the gate already, by the manifest.
    {
      id: ID,
      matches,
      excludeMatches: outlets,
      js: [GATE],
      runAt: 'document_idle',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs the gate in all tabs that we are let into: those that were open before the install or the update hold none that is alive. */
export async function runGateInGrantedTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await runGateInOpenTabs(origins);
}

/** Runs the gate in the tabs that show a page of new origins: browsers put it into later ones only. */
export async function runGateInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map(({ id = -1 }) => runGate(id)));
}

/** Runs the gate in all frames of a tab; one that is closed to us is passed over. */
export async function runGate(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: [`/${GATE}`] }).catch(() => null);
}
