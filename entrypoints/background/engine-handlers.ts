import type { Handlers, Sender } from '../../utils/messages/speak.ts';
import type { EngineParts, GateFound, ToBackground } from '../../utils/messages/to-background.ts';
import type { Edition } from './edition.ts';
import { injectCard, injectEngine, injectLanguages } from './inject-engine.ts';
import { onlyOwn } from './only-own.ts';
import { isSwitchedOff } from './sites.ts';

/** What an engine that begins needs of the other handlers. */
type Others = Pick<Handlers<ToBackground>, 'setsOfPage' | 'pageStanding' | 'hiddenMatches'>;

/** Answers gates and engines, and whoever wants a page read: puts our scripts into frames, and gives an engine what it begins with. */
export function engineHandlers(others: Others, edition: Edition) {
  const partsFor = async (canonicalUrl: string, found: GateFound, sender: Sender): Promise<EngineParts> => {
    const { tab, frame, incognito } = sender;
    const { name } = edition;
    const [sets, standing, hidden] = await Promise.all([
      others.setsOfPage(found, sender),
      others.pageStanding(null, sender),
      others.hiddenMatches({ incognito, canonicalUrl }, sender),
    ]);
    return { ...sets, where: { tab, frame, incognito }, standing, hidden, edition: name };
  };

  return {
    async injectEngine({ language, canonicalUrl, ...found }, sender) {
      const { tab, frame, tabUrl } = sender;
      if (tab === null || (await isSwitchedOff(tabUrl))) return null;
      // It comes back when the page has been read, which the engine's parts can't wait for.
      void injectEngine({ tabId: tab, frameIds: [frame ?? 0] }, language);
      return partsFor(canonicalUrl, found, sender).catch(() => null);
    },
    beginEngine: ({ languages, canonicalUrl }, sender) => partsFor(canonicalUrl, { words: null, languages }, sender),
    isCurrent: async (request) => request.edition === edition.name,
    async markTab({ tab }, sender) {
      onlyOwn(sender);
      return injectEngine({ tabId: tab, allFrames: true });
    },
    async bringLanguages({ languages }, { tab, frame }) {
      if (tab !== null) await injectLanguages({ tabId: tab, frameIds: [frame ?? 0] }, languages);
    },
    async bringCard(_request, { tab, frame }) {
      if (tab !== null) await injectCard({ tabId: tab, frameIds: [frame ?? 0] });
    },
  } satisfies Partial<Handlers<ToBackground>>;
}
