import type { Handlers, Sender } from '../../utils/messages/speak.ts';
import type { EngineParts, ToBackground } from '../../utils/messages/to-background.ts';
import type { Edition } from './edition.ts';
import { injectCard, injectEngine } from './inject-engine.ts';
import { onlyOwn } from './only-own.ts';
import { isSwitchedOff } from './sites.ts';

/** What an engine that begins needs of the other handlers. */
type Others = Pick<Handlers<ToBackground>, 'pageStanding' | 'hiddenMatches' | 'prepareReading'>;

/** Answers gates and engines, and whoever wants a page read: puts our scripts into frames, and gives an engine what it begins with. */
export function engineHandlers(others: Others, edition: Edition) {
  const partsFor = async (canonicalUrl: string, sender: Sender): Promise<EngineParts> => {
    const { tab, frame, incognito } = sender;
    const { name } = edition;
    const [standing, hidden] = await Promise.all([
      others.pageStanding(null, sender),
      others.hiddenMatches({ incognito, canonicalUrl }, sender),
    ]);
    return { where: { tab, frame, incognito }, standing, hidden, edition: name };
  };

  return {
    async injectEngine({ canonicalUrl, opening }, sender) {
      const { tab, frame, tabUrl } = sender;
      if (tab === null || (await isSwitchedOff(tabUrl))) return null;
      // It comes back when the page has been read, which the engine's parts can't wait for.
      void injectEngine({ tabId: tab, frameIds: [frame ?? 0] }, { areIdle: true });
      const parts = await partsFor(canonicalUrl, sender).catch(() => null);
      // Behind the answer, while the browser still puts the engine there.
      setTimeout(() => void others.prepareReading(opening, sender).catch(() => null), 0);
      return parts;
    },
    beginEngine: ({ canonicalUrl }, sender) => partsFor(canonicalUrl, sender),
    isCurrent: async (request) => request.edition === edition.name,
    async markTab({ tab }, sender) {
      onlyOwn(sender);
      return injectEngine({ tabId: tab, allFrames: true });
    },
    async bringCard(_request, { tab, frame }) {
      if (tab !== null) await injectCard({ tabId: tab, frameIds: [frame ?? 0] });
    },
  } satisfies Partial<Handlers<ToBackground>>;
}
