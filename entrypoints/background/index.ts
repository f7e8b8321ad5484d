import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
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
import { registerGrantedSites, runGateInGrantedTabs, runGateInOpenTabs } from './granted-sites.ts';
import { injectCard, injectEngine, injectLanguages } from './inject-engine.ts';
import { noteHandlers } from './note-handlers.ts';
import { notePageMarks } from './note-page-marks.ts';
import { panelHandlers } from './panel-handlers.ts';
import { addPassageMenu, CLAIM_MENU, PASSAGE_MENU } from './passage-menu.ts';
import { forgetPrivateNotes } from './private-windows.ts';
import { renewGate, setHandlers } from './set-handlers.ts';
import { isSwitchedOff, siteHandlers } from './sites.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  const life = new AbortController();
  const connection = new NotesConnection();
  const shelves = { kept: new Shelf(keptRecords(connection)), session: new Shelf(sessionRecords()) };
  const sets = new SetShelf(connection, bundledSets);
  const renewHosts = async () => resetNotedHosts((await shelves.kept.summaries()).map(({ page }) => page.url));
  const begin = () =>
    Promise.all([renewGate(sets), registerGrantedSites(), sets.forgetOld(), shelves.kept.forgetOld().then(renewHosts)]);

  browser.runtime.onInstalled.addListener((details) => {
    void Promise.all([begin(), addPassageMenu()]).then(runGateInGrantedTabs);
    void welcome(details);
  });
  browser.runtime.onStartup.addListener(() => void begin());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerGrantedSites();
    void runGateInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(() => {
    void registerGrantedSites();
    void tellPages('grantsTaken', null);
  });
  browser.windows.onRemoved.addListener(() => void forgetPrivateNotes());
  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab?.id ?? -1));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const [tabId, frame] = [tab?.id ?? -1, frameId ?? 0];
    if (menuItemId === PASSAGE_MENU) void notePassage(tabId, frame);
    if (menuItemId === CLAIM_MENU) void addSelection(tabId, frame, tab?.incognito ?? false);
  });

  const marksChanged = async (_request: null, { tab, frame, incognito }: Sender) => {
    if (tab === null) return;
    await Promise.all([showBadge(tab), incognito ? null : notePageMarks(tab, frame ?? 0)]);
  };
  answer('views', { marksChanged }, life.signal);
  const notes = noteHandlers(shelves);
  const sites = siteHandlers();
  answer(
    'background',
    {
      ...notes,
      ...setHandlers(sets),
      ...sites,
      ...cardHandlers(),
      ...panelHandlers(),
      ...buildHandlers(),
      async injectEngine({ language }, { tab, frame, tabUrl }) {
        if (tab === null || (await isSwitchedOff(tabUrl))) return;
        await injectEngine({ tabId: tab, frameIds: [frame ?? 0] }, language);
      },
      async beginEngine({ canonicalUrl }, sender) {
        const { tab, frame, incognito } = sender;
        const [active, standing, hidden] = await Promise.all([
          sets.active(),
          sites.pageStanding(null, sender),
          notes.hiddenMatches({ incognito, canonicalUrl }, sender),
        ]);
        return { sets: active, where: { tab, frame, incognito }, standing, hidden };
      },
      markTab: ({ tab }) =>
        injectEngine({ tabId: tab, allFrames: true }).then(
          () => true,
          () => false,
        ),
      async bringLanguages({ languages }, { tab, frame }) {
        if (tab !== null) await injectLanguages({ tabId: tab, frameIds: [frame ?? 0] }, languages);
      },
      async bringCard(_request, { tab, frame }) {
        if (tab !== null) await injectCard({ tabId: tab, frameIds: [frame ?? 0] });
      },
      whereAmI: async (_request, { tab, frame, incognito }) => ({ tab, frame, incognito }),
      isPrivate: async ({ tab }) => (await browser.tabs.get(tab)).incognito,
    },
    life.signal,
  );
});
