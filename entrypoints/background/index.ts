import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { answer, type Sender, tellPages } from '../../utils/messages/speak.ts';
import { keptRecords } from '../../utils/storage/kept-records.ts';
import { resetNotedHosts } from '../../utils/storage/noted-hosts.ts';
import { NotesConnection } from '../../utils/storage/notes-connection.ts';
import { sessionRecords } from '../../utils/storage/session-records.ts';
import { SetShelf } from '../../utils/storage/set-shelf.ts';
import { Shelf } from '../../utils/storage/shelf.ts';
import { showBadge } from './badge.ts';
import { addSelection, buildHandlers } from './build-handlers.ts';
import { bundledSets } from './bundled-sets.ts';
import { cardHandlers } from './card-handlers.ts';
import { notePassage, runCommand } from './commands.ts';
import { Edition } from './edition.ts';
import { engineHandlers } from './engine-handlers.ts';
import { registerGrantedSites, runGateInGrantedTabs, runGateInOpenTabs } from './granted-sites.ts';
import { KeptPages } from './kept-pages.ts';
import { noteHandlers } from './note-handlers.ts';
import { panelHandlers } from './panel-handlers.ts';
import { addPassageMenu, CLAIM_MENU, PASSAGE_MENU } from './passage-menu.ts';
import { forgetClosedPrivateWindows } from './private-windows.ts';
import { readingHandlers } from './reading-handlers.ts';
import { rememberPageMarks } from './remember-page-marks.ts';
import { renewGate, setHandlers } from './set-handlers.ts';
import { siteHandlers } from './sites.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  const life = new AbortController();
  const edition = new Edition();
  const pages = new KeptPages();
  const connection = new NotesConnection();
  const shelves = { kept: new Shelf(keptRecords(connection)), session: new Shelf(sessionRecords()) };
  const sets = new SetShelf(connection, bundledSets);
  const begin = () => Promise.all([renewGate(sets), registerGrantedSites()]);
  // Where the database fails, pages are marked all the same.
  const tidyUp = () =>
    Promise.allSettled([
      sets.forgetOld(),
      shelves.kept.forgetOld(),
      resetNotedHosts(async () => (await shelves.kept.summaries()).map(({ page }) => page.url)),
    ]);

  browser.runtime.onInstalled.addListener((details) => {
    void begin().then(runGateInGrantedTabs);
    void addPassageMenu();
    void tidyUp();
    void welcome(details);
  });
  browser.runtime.onStartup.addListener(() => {
    void begin();
    void tidyUp();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerGrantedSites();
    void runGateInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(() => {
    edition.renew();
    void registerGrantedSites();
    void tellPages('grantsTaken', null);
  });
  // Firefox on Android has neither windows nor keys nor menus.
  const { windows, commands, contextMenus } = browser as Partial<typeof browser>;
  windows?.onRemoved.addListener(() => void forgetClosedPrivateWindows(pages));
  commands?.onCommand.addListener((command, tab) => void runCommand(command, tab?.id ?? -1));
  contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const [tabId, frame] = [tab?.id ?? -1, frameId ?? 0];
    if (menuItemId === PASSAGE_MENU) void notePassage(tabId, frame);
    if (menuItemId === CLAIM_MENU) void addSelection(tabId, frame, tab?.incognito ?? false);
  });

  const marksChanged = async (_request: null, { tab, frame, incognito }: Sender) => {
    if (tab === null) return;
    await Promise.all([showBadge(tab), incognito ? null : rememberPageMarks(tab, frame ?? 0)]);
  };
  answer('views', { marksChanged }, life.signal);
  const handlers = {
    ...noteHandlers(shelves, edition),
    ...setHandlers(sets, edition),
    ...siteHandlers(edition),
    ...cardHandlers(),
    ...panelHandlers(),
    ...buildHandlers(),
    ...readingHandlers(() => sets.active(), ALL_LANGUAGES, life.signal, pages),
  };
  answer('background', { ...handlers, ...engineHandlers(handlers, edition) }, life.signal);
});
