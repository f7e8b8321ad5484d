import { askPage, type Handlers } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';

/** Carries what the note box says to the engine of the page that it stands in: Firefox gives framed documents no way to tabs. */
export function cardHandlers() {
  return {
    whereAmI: async (_request, { tab, frame, incognito }) => ({ tab, frame, incognito }),
    async cardPlace({ frame }, { tab, own }) {
      return tab === null || !own ? null : askPage(tab, frame, 'describeCard', null);
    },
    async cardNoteHeight({ frame, height }, { tab, own }) {
      if (tab !== null && own) await askPage(tab, frame, 'noteBoxHeight', { height });
      return undefined;
    },
    async shutCard({ frame }, { tab, own }) {
      if (tab !== null && own) await askPage(tab, frame, 'closeCard', null);
      return undefined;
    },
  } satisfies Partial<Handlers<ToBackground>>;
}
