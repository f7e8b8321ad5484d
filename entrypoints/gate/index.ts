import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned } from '../../utils/messages/is-orphaned.ts';
import { askBackground, askUntilAnswered } from '../../utils/messages/speak.ts';
import { canonicalUrl } from '../../utils/notes/canonical-url.ts';
import { gateOpens, gatePattern } from '../../utils/page/gate.ts';
import { openingOf } from '../../utils/page/opening-of.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { readNotedHosts } from '../../utils/storage/noted-hosts.ts';
import { readGate, watchGate } from '../../utils/storage/stored-gate.ts';
import { beginLife } from '../engine/life.ts';
import { onMove } from '../engine/on-move.ts';
import { inWorld } from '../engine/world.ts';

async function run(life: AbortController): Promise<void> {
  // Asked in one go with the gate's words; a page that moves on is asked again.
  const hosts = readNotedHosts();
  let pattern = gatePattern((await readGate())?.words ?? (await askUntilAnswered('gateWords', null)));
  let asked: string | null = null;
  let noted = false;
  const look = async () => {
    if (isOrphaned()) life.abort();
    if (asked !== location.href) {
      const isFirst = asked === null;
      asked = location.href;
      noted = await hasNotes(await (isFirst ? hosts : readNotedHosts()));
    }
    if (life.signal.aborted) return;
    if (!noted && !gateOpens(document, pattern)) return;
    life.abort();
    callEngine();
  };
  const watch = watchChanges(
    document,
    { onChange: ({ words }) => (words?.size === 0 && asked === location.href ? undefined : look()) },
    life.signal,
  );
  onMove(() => watch.ask(), life.signal);
  watchGate((changed) => {
    pattern = gatePattern(changed.words);
    void look();
  }, life.signal);
  await look();
}

/** Has the engine put into this frame, and keeps what the background answers where that engine finds it. */
function callEngine(): void {
  const page = canonicalUrl(document.URL) ?? document.URL;
  // Fails where the extension has gone since the page was opened: then there is nobody to mark for.
  const parts = askUntilAnswered('injectEngine', { canonicalUrl: page, opening: openingOf(document) }).catch(
    () => null,
  );
  inWorld(globalThis).asked = { canonicalUrl: page, when: performance.now(), parts };
}

/** Whether the reader has notes on the page: then they are shown, whatever its words. */
async function hasNotes(hosts: readonly string[]): Promise<boolean> {
  if (!hosts.includes(location.hostname)) return false;
  return askBackground('hasNotes', { url: location.href }).catch(() => false);
}

export default defineUnlistedScript(() => {
  void run(beginLife(globalThis, 'gate'));
});
