import { type Handlers, tellPages } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings.ts';
import { onlyOwn } from './only-own.ts';

/** Answers what is asked while the reader builds a claim set out of what is read. */
export function buildHandlers() {
  return {
    uncheckedShown: async () => (await readSettings()).unchecked,
    async showUnchecked({ on }, sender) {
      onlyOwn(sender);
      await changeSettings(() => ({ unchecked: on }));
      void tellPages('uncheckedChanged', null);
    },
  } satisfies Partial<Handlers<ToBackground>>;
}
