import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, askBackground, tellViews } from '../../utils/messages/speak.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { beginLife } from './life.ts';
import { MarkedPage } from './marked-page.ts';

async function run({ signal }: AbortController): Promise<void> {
  const port = highlightRegistry();
  const sets = await askBackground('claimSets', null);
  if (port === null || signal.aborted) return;
  const page = new MarkedPage(document, sets, port, signal);
  const read = () => {
    page.read();
    void tellViews('marksChanged', null);
  };
  answer(
    'page',
    {
      listMarks: async () => page.listing,
      showMark: async ({ mark }) => page.show(mark),
    },
    signal,
  );
  watchChanges(document, read, signal);
  read();
}

// The promise is the script's result: who injects it hears back when the page has been read for the first time.
export default defineUnlistedScript(() => run(beginLife(globalThis)));
