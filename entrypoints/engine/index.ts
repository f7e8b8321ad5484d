import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, askBackground, askUntilAnswered, tellViews } from '../../utils/messages/speak.ts';
import { canonicalUrl } from '../../utils/notes/canonical-url.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { describePage, selectedPassage } from './describe.ts';
import { engineParts } from './engine-parts.ts';
import { keepPainted } from './keep-painted.ts';
import { beginLife, endWithExtension } from './life.ts';
import { onMove } from './on-move.ts';
import { Session } from './session.ts';
import { inWorld } from './world.ts';

async function run(coming: AbortController): Promise<void> {
  const port = highlightRegistry();
  const world = inWorld(globalThis);
  const { where, standing, hidden, edition } = await engineParts(world, canonicalUrl(document.URL) ?? document.URL);
  if (port === null || coming.signal.aborted) return;
  // Only now: until this one can, the one before it answers.
  const life = beginLife(globalThis, 'engine');
  const { signal } = life;
  const noteFrame = `${browser.runtime.getURL('/note-frame.html')}#${where.frame ?? 0}`;
  const bringCard = async () => {
    await askBackground('bringCard', null);
    return world.drawCard;
  };
  const session = new Session({ document, bringCard, port, where, noteFrame, signal });
  const { page, notes, card } = session;
  let told = page.shown.saying;
  const tellMarks = () => {
    // A page that changes without end must not wake the background each time.
    if (told !== page.shown.saying) void tellViews('marksChanged', null);
    told = page.shown.saying;
  };
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

  const readNow = async () => {
    await session.read();
    watch.include(page.reading.shadowRoots);
    tellMarks();
  };
  const readAgain = async () => {
    await firstReading;
    await readNow();
    return undefined;
  };

  const loadUnchecked = async () => {
    await session.unchecked.load();
    return undefined;
  };

  // By hand a page is marked whatever its site's permission.
  const leaveUnwanted = async () => {
    const { granted, on } = await askUntilAnswered('pageStanding', null);
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
      describeCard: async () => card.describe(),
      async noteBoxHeight({ height }) {
        card.setNoteBoxHeight(height);
        return undefined;
      },
      noteSelection: async () => session.noteSelection(),
      showNote: async ({ id }) => session.showNote(id),
      listNotesFound: async () => notes.list(),
      notesChanged: () => loadNotes(),
      hiddenChanged: () => loadHidden(),
      setsChanged: () => readAgain(),
      grantsTaken: () => leaveUnwanted(),
      uncheckedChanged: () => loadUnchecked(),
      async readText() {
        await firstReading;
        return { text: page.reading.gathered, place: describePage(document, page) };
      },
      describeSelection: async () => selectedPassage(document, page),
      showPassage: async ({ anchor }) => session.showPassage(anchor),
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
  const watch = watchChanges(
    document,
    {
      onGone: (loss) => page.shown.dropGone(loss),
      async onChange(change) {
        await firstReading;
        if (signal.aborted) return;
        await session.follow(change);
        watch.include(page.reading.shadowRoots);
        tellMarks();
      },
    },
    signal,
  );
  onMove(() => session.hasMoved && watch.ask(), signal);
  keepPainted(page, signal);
  endWithExtension(document, life);
  const catchUp = async (read: () => Promise<unknown>) => {
    await leaveUnwanted().catch(() => null);
    await Promise.all([loadHidden(), loadNotes(), read(), loadUnchecked()]);
  };
  // Out of the back/forward cache, where no message reached it, nor an answer: a reading that waits for one waits in vain.
  const returned = ({ persisted }: PageTransitionEvent) => void (persisted && catchUp(readNow).catch(() => null));
  window.addEventListener('pageshow', returned, { signal });
  page.shown.hide(hidden);
  const firstReading = readNow();
  // What was changed on the way here, no message has told.
  const isCurrent = askUntilAnswered('isCurrent', { edition }).catch(() => true);
  void isCurrent.then((is) => (is ? null : catchUp(readAgain))).catch(() => null);
  await firstReading;
  await Promise.all([loadNotes(), loadUnchecked()]);
}

// The promise is the script's result: who injects it hears back when the page has been read for the first time.
export default defineUnlistedScript(() => run(beginLife(globalThis, 'coming')));
