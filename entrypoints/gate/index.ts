import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned } from '../../utils/messages/is-orphaned.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import { gateOpens, gatePattern } from '../../utils/page/gate.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { readNotedHosts } from '../../utils/storage/noted-hosts.ts';
import { readGate } from '../../utils/storage/stored-gate.ts';
import { beginLife } from '../engine/life.ts';

async function run(life: AbortController): Promise<void> {
  const stored = await readGate();
  const pattern = gatePattern(stored?.words ?? (await askBackground('gateWords', null)));
  const noted = await hasNotes();
  const look = () => {
    if (isOrphaned()) life.abort();
    if (life.signal.aborted) return;
    if (!noted && !gateOpens(document, pattern)) return;
    life.abort();
    // Fails where the extension has gone since the page was opened: then there is nobody to mark for.
    askBackground('injectEngine', null).catch(() => null);
  };
  watchChanges(document, look, life.signal);
  look();
}

/** Whether the reader has notes on the page: then they are shown, whatever its words. */
async function hasNotes(): Promise<boolean> {
  if (!(await readNotedHosts()).includes(location.hostname)) return false;
  return askBackground('hasNotes', { url: location.href }).catch(() => false);
}

export default defineUnlistedScript(() => {
  void run(beginLife(globalThis, 'gate'));
});
