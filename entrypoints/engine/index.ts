import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { textOf } from '../../utils/claims/page-text.ts';
import { answer, askBackground, askUntilAnswered, tellViews } from '../../utils/messages/speak.ts';
import { canonicalUrl } from '../../utils/notes/canonical-url.ts';
import { primarySubtag } from '../../utils/page/element-state.ts';
import { highlightRegistry } from '../../utils/page/highlight-registry.ts';
import { type PageChange, watchChanges } from '../../utils/page/watch-changes.ts';
import { describePage, selectedPassage } from './describe.ts';
import { engineParts } from './engine-parts.ts';
import { keepPainted } from './keep-painted.ts';
import { beginLife, endWithExtension } from './life.ts';
import { onMove } from './on-move.ts';
import { type BringLanguages, PageLanguages } from './page-languages.ts';
import { PageSets } from './page-sets.ts';
import { Session } from './session.ts';
import { inWorld, languagesIn } from './world.ts';

/** A change after which a page is read as a whole. */
const WHOLE: PageChange = { words: null, looks: null };

async function run(coming: AbortController): Promise<void> {
  const port = highlightRegistry();
  const world = inWorld(globalThis);
  let bringWords = async () => {};
  const bring: BringLanguages = async (wanted) => {
    await askUntilAnswered('bringLanguages', { languages: wanted });
    await bringWords();
  };
  const languages = new PageLanguages(world.languages, bring);
  const language = primarySubtag(document.documentElement.lang) ?? 'en';
  const [{ sets, shelved, leftOut, where, standing, hidden, edition }] = await Promise.all([
    engineParts(world, canonicalUrl(document.URL) ?? document.URL, languagesIn(world, language)),
    languages.bring([language]),
  ]);
  if (port === null || coming.signal.aborted) return;
  // Only now: until this one can, the one before it answers.
  const life = beginLife(globalThis, 'engine');
  const { signal } = life;
  const noteFrame = `${browser.runtime.getURL('/note-frame.html')}#${where.frame ?? 0}`;
  const bringCard = async () => {
    await askBackground('bringCard', null);
    return world.drawCard;
  };
  const session = new Session({ document, sets, shelved, languages, bringCard, port, where, noteFrame, signal });
  const { page, notes, card } = session;
  const pageSets = new PageSets(
    document,
    () => languagesIn(world, language),
    leftOut,
    () => textOf(page.reading.page),
    Object.keys(shelved),
  );
  // The sets have come with their words in the languages that were known then.
  bringWords = async () => {
    const asked = await pageSets.ask();
    if (asked !== null) page.useSets(asked.sets, asked.shelved);
  };
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

  const loadSets = async () => {
    await firstReading;
    const asked = await pageSets.ask();
    if (asked === null || !page.useSets(asked.sets, asked.shelved)) return undefined;
    await session.read();
    tellMarks();
    return undefined;
  };

  /** What stands in shadow roots is known once it has been read, and which languages have come once they are read in. */
  const loadMissed = async () => {
    if (!signal.aborted && pageSets.areMissed()) await loadSets().catch(() => null);
  };

  const loadUnchecked = async () => {
    await session.unchecked.load();
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
      setsChanged: () => loadSets(),
      grantsTaken: () => leaveUnwanted(),
      uncheckedChanged: () => loadUnchecked(),
      async readText() {
        await firstReading;
        return { text: page.reading.page, place: describePage(document, page) };
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
        // Where nobody answers the change is followed all the same, and the next one asks again.
        const asked = pageSets.areMissedAfter(change) ? await pageSets.ask().catch(() => null) : null;
        const areOthers = asked !== null && page.useSets(asked.sets, asked.shelved);
        const isWhole = await session.follow(areOthers ? WHOLE : change);
        watch.include(page.reading.shadowRoots);
        tellMarks();
        if (isWhole) await loadMissed();
      },
    },
    signal,
  );
  onMove(() => session.hasMoved && watch.ask(), signal);
  keepPainted(page, signal);
  endWithExtension(document, life);
  // Out of the back/forward cache, where no message reached it.
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && returned()), { signal });
  const returned = async () => {
    await leaveUnwanted();
    await Promise.all([loadHidden(), loadNotes(), loadSets(), loadUnchecked()]);
  };
  const readFirst = async () => {
    page.shown.hide(hidden);
    await session.read();
    watch.include(page.reading.shadowRoots);
    tellMarks();
  };
  const firstReading = readFirst();
  // What was changed on the way here, no message has told.
  const isCurrent = askUntilAnswered('isCurrent', { edition }).catch(() => true);
  void isCurrent.then((is) => (is ? null : returned())).catch(() => null);
  await firstReading;
  await Promise.all([loadMissed(), loadNotes(), loadUnchecked()]);
}

// The promise is the script's result: who injects it hears back when the page has been read for the first time.
export default defineUnlistedScript(() => run(beginLife(globalThis, 'coming')));
