import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned } from '../../utils/messages/is-orphaned.ts';
import { askBackground, askUntilAnswered } from '../../utils/messages/speak.ts';
import { canonicalUrl } from '../../utils/notes/canonical-url.ts';
import { primarySubtag } from '../../utils/page/element-state.ts';
import { gateFinds, gateOpens, gatePattern, textsOf } from '../../utils/page/gate.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { readNotedHosts } from '../../utils/storage/noted-hosts.ts';
import { readGate, watchGate } from '../../utils/storage/stored-gate.ts';
import { beginLife } from '../engine/life.ts';
import { onMove } from '../engine/on-move.ts';
import { inWorld, languagesIn } from '../engine/world.ts';

async function run(life: AbortController): Promise<void> {
  // Asked in one go with the gate's words; a page that moves on is asked again.
  const hosts = readNotedHosts();
  let { words, sets } = (await readGate()) ?? { words: await askUntilAnswered('gateWords', null), sets: null };
  let pattern = gatePattern(words);
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
    const speaks = gateOpens(document, pattern);
    if (!speaks && !noted) return;
    life.abort();
    // Of a single set any of its words is as good as all of them.
    const found = () => (sets === 1 ? words : gateFinds(textsOf(document), words));
    callEngine(speaks ? found() : null);
  };
  const watch = watchChanges(
    document,
    { onChange: ({ words }) => (words?.size === 0 && asked === location.href ? undefined : look()) },
    life.signal,
  );
  onMove(() => watch.ask(), life.signal);
  watchGate((changed) => {
    ({ words, sets } = changed);
    pattern = gatePattern(words);
    void look();
  }, life.signal);
  await look();
}

/** Has the engine put into this frame, and keeps what the background answers where that engine finds it. `words` as `GateFound` says. */
function callEngine(words: readonly string[] | null): void {
  const page = canonicalUrl(document.URL) ?? document.URL;
  const world = inWorld(globalThis);
  const language = primarySubtag(document.documentElement.lang) ?? 'en';
  const request = { language, languages: languagesIn(world, language), canonicalUrl: page, words };
  // Fails where the extension has gone since the page was opened: then there is nobody to mark for.
  const parts = askUntilAnswered('injectEngine', request).catch(() => null);
  world.asked = { canonicalUrl: page, when: performance.now(), parts };
}

/** Whether the reader has notes on the page: then they are shown, whatever its words. */
async function hasNotes(hosts: readonly string[]): Promise<boolean> {
  if (!hosts.includes(location.hostname)) return false;
  return askBackground('hasNotes', { url: location.href }).catch(() => false);
}

export default defineUnlistedScript(() => {
  void run(beginLife(globalThis, 'gate'));
});
