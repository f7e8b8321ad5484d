import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, askBackground, tellViews } from '../../utils/messages/speak.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { describePage } from './describe.ts';
import { beginLife } from './life.ts';
import { Session } from './session.ts';

async function run(life: AbortController): Promise<void> {
  const { signal } = life;
  const port = highlightRegistry();
  const [sets, where] = await Promise.all([askBackground('claimSets', null), askBackground('whereAmI', null)]);
  if (port === null || signal.aborted) return;
  const noteFrame = `${browser.runtime.getURL('/note-frame.html')}#${where.frame ?? 0}`;
  const session = new Session({ document, sets, port, where, noteFrame, signal });
  const { page, notes, card } = session;
  const tellMarks = () => void tellViews('marksChanged', null);
  const loadHidden = async () => {
    await session.loadHidden();
    tellMarks();
    return undefined;
  };
  const loadNotes = async () => {
    await notes.load();
    session.findNotes();
    return undefined;
  };

  answer(
    'page',
    {
      async listMarks() {
        await firstReading;
        return page.listing;
      },
      showMark: async ({ mark, open = false }) => session.show(mark, open),
      stepMark: async ({ by }) => session.step(by),
      openCard: async () => session.openCard(),
      async closeCard() {
        card.close();
        return undefined;
      },
      describePage: async () => describePage(document, page),
      describeCard: async () => session.describeCard(),
      async noteBoxHeight({ height }) {
        card.setNoteBoxHeight(height);
        return undefined;
      },
      noteSelection: async () => session.noteSelection(),
      showNote: async ({ id }) => session.showNote(id),
      listNotesFound: async () => notes.list(),
      notesChanged: () => loadNotes(),
      hiddenChanged: () => loadHidden(),
      async leave() {
        life.abort();
        return undefined;
      },
    },
    signal,
  );
  watchChanges(
    document,
    () => {
      session.read();
      tellMarks();
    },
    signal,
  );
  const firstReading = loadHidden();
  await firstReading;
  await loadNotes();
}

// The promise is the script's result: who injects it hears back when the page has been read for the first time.
export default defineUnlistedScript(() => run(beginLife(globalThis)));
