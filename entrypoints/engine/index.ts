import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, askBackground, tellViews } from '../../utils/messages/speak.ts';
import { primarySubtag } from '../../utils/page/element-state.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { describePage } from './describe.ts';
import { beginLife, endWithExtension } from './life.ts';
import { type BringLanguages, PageLanguages } from './page-languages.ts';
import { Session } from './session.ts';
import { languagesOf } from './world-languages.ts';

async function run(life: AbortController): Promise<void> {
  const { signal } = life;
  const port = highlightRegistry();
  const bring: BringLanguages = (wanted) => askBackground('bringLanguages', { languages: wanted });
  const languages = new PageLanguages(languagesOf(globalThis), bring);
  const [sets, where, standing] = await Promise.all([
    askBackground('claimSets', null),
    askBackground('whereAmI', null),
    askBackground('pageStanding', null),
    languages.bring([primarySubtag(document.documentElement.lang) ?? 'en']),
  ]);
  if (port === null || signal.aborted) return;
  const noteFrame = `${browser.runtime.getURL('/note-frame.html')}#${where.frame ?? 0}`;
  const session = new Session({ document, sets, languages, port, where, noteFrame, signal });
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

  // By hand a page is marked whatever its site's permission.
  const leaveUnwanted = async () => {
    const { granted, on } = await askBackground('pageStanding', null);
    if (!on || (standing.granted && !granted)) life.abort();
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
      grantsTaken: () => leaveUnwanted(),
      async showHidden() {
        await session.showHidden();
        return undefined;
      },
      async leave() {
        life.abort();
        return undefined;
      },
    },
    signal,
  );
  const read = async () => {
    await session.read();
    tellMarks();
  };
  watchChanges(document, read, signal);
  endWithExtension(document, life);
  // Out of the back/forward cache, where no message reached it.
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && returned()), { signal });
  const returned = async () => {
    await leaveUnwanted();
    await Promise.all([loadHidden(), loadNotes()]);
  };
  const firstReading = session.loadHidden().then(read);
  await firstReading;
  await loadNotes();
}

// The promise is the script's result: who injects it hears back when the page has been read for the first time.
export default defineUnlistedScript(() => run(beginLife(globalThis, 'engine')));
