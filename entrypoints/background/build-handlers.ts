import browser from 'webextension-polyfill';
import { askPage, type Handlers, tellPages } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';
import type { Anchor } from '../../utils/notes/note.ts';
import { buildWishes } from '../../utils/storage/build-wishes.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings.ts';
import { askReading } from './ask-reading.ts';
import { framesOf } from './frames-of.ts';
import { injectEngine } from './inject-engine.ts';
import { onlyOwn } from './only-own.ts';
import { openBuild } from './open-build.ts';

/** Answers what is asked while the reader builds a claim set out of what is read. */
export function buildHandlers() {
  return {
    uncheckedShown: async () => (await readSettings()).unchecked,
    async showUnchecked({ on }, sender) {
      onlyOwn(sender);
      await changeSettings(() => ({ unchecked: on }));
      void tellPages('uncheckedChanged', null);
    },
    async buildClaim({ anchor }, { tab, frame, incognito }) {
      if (tab !== null) await build({ tab, frame: frame ?? 0, incognito, anchor });
    },
    async buildFromTab({ tab, what }, sender) {
      onlyOwn(sender);
      const { incognito } = await browser.tabs.get(tab);
      const frames = await readFrames(tab);
      if (what === 'article') {
        if (frames.length > 0) await build({ tab, frame: frames[0] ?? 0, incognito, anchor: null });
        return frames.length > 0;
      }
      for (const frame of frames) if (await buildSelection(tab, frame, incognito)) return true;
      return false;
    },
  } satisfies Partial<Handlers<ToBackground>>;
}

/** Has a claim made of the passage that is selected in a frame; one that nobody has read is read first. */
export async function addSelection(tab: number, frame: number, incognito: boolean): Promise<void> {
  const build = async () => (await buildSelection(tab, frame, incognito)) || null;
  await askReading(build, { tabId: tab, frameIds: [frame] });
}

async function buildSelection(tab: number, frame: number, incognito: boolean): Promise<boolean> {
  const anchor = await askPage(tab, frame, 'describeSelection', null);
  if (anchor !== null) await build({ tab, frame, incognito, anchor });
  return anchor !== null;
}

/** The frames of a tab that are read, the main one first; where none is, those that can be are read now. */
async function readFrames(tab: number): Promise<readonly number[]> {
  const frames = (await framesOf(tab)) ?? [];
  const read = await Promise.all(frames.map((frame) => askPage(tab, frame, 'listMarks', null)));
  const heard = frames.filter((_, index) => read[index] !== null);
  if (heard.length > 0 || frames.length === 0) return heard;
  return (await injectEngine({ tabId: tab, allFrames: true })) ? frames : [];
}

async function build(wish: {
  readonly tab: number;
  readonly frame: number;
  readonly incognito: boolean;
  readonly anchor: Anchor | null;
}): Promise<void> {
  await openBuild(await buildWishes().add(wish));
}
