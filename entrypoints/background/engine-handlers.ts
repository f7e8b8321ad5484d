import type { Handlers, Sender } from '../../utils/messages/speak.ts';
import type { EngineParts, ToBackground } from '../../utils/messages/to-background.ts';
import { injectCard, injectEngine, injectLanguages } from './inject-engine.ts';
import { onlyOwn } from './only-own.ts';
import { isSwitchedOff } from './sites.ts';

/** What an engine that begins needs of the other handlers. */
type Others = Pick<Handlers<ToBackground>, 'claimSets' | 'pageStanding' | 'hiddenMatches'>;

/** Answers gates and engines, and whoever wants a page read: puts our scripts into frames, and gives an engine what it begins with. */
export function engineHandlers(others: Others) {
  const partsFor = async (canonicalUrl: string, sender: Sender): Promise<EngineParts> => {
    const { tab, frame, incognito } = sender;
    const [sets, standing, hidden] = await Promise.all([
      others.claimSets(null, sender),
      others.pageStanding(null, sender),
      others.hiddenMatches({ incognito, canonicalUrl }, sender),
    ]);
    return { sets, where: { tab, frame, incognito }, standing, hidden };
  };

  return {
    async injectEngine({ language, canonicalUrl }, sender) {
      const { tab, frame, tabUrl } = sender;
      const parts = partsFor(canonicalUrl, sender).catch(() => null);
      if (tab === null || (await isSwitchedOff(tabUrl))) return null;
      // It comes back when the page has been read, which the engine's parts can't wait for.
      void injectEngine({ tabId: tab, frameIds: [frame ?? 0] }, language);
      return parts;
    },
    beginEngine: ({ canonicalUrl }, sender) => partsFor(canonicalUrl, sender),
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
