import { askPage } from '../../utils/messages/speak.ts';
import { askReading } from './ask-reading.ts';
import { framesOf } from './frames-of.ts';

type Asked = (frame: number, tab: number) => Promise<boolean | null>;

/** What the keys of the manifest do; each asks one frame after the other until one has done it. */
const COMMANDS: Readonly<Record<string, Asked>> = {
  'open-card': (frame, tab) => askPage(tab, frame, 'openCard', null),
  'next-mark': (frame, tab) => askPage(tab, frame, 'stepMark', { by: 1 }),
  'previous-mark': (frame, tab) => askPage(tab, frame, 'stepMark', { by: -1 }),
  'note-passage': (frame, tab) => askPage(tab, frame, 'noteSelection', null),
};

/** Carries out a command on a tab. A page that nobody has read is read first; one that is closed to us stays as it is. */
export async function runCommand(command: string, tab: number): Promise<void> {
  const ask = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (ask === undefined) return;
  await askReading(() => askFrames(ask, tab), { tabId: tab, allFrames: true });
}

/** Has the passage that is selected in a frame noted. */
export async function notePassage(tab: number, frame: number): Promise<void> {
  await askReading(() => askPage(tab, frame, 'noteSelection', null), { tabId: tab, frameIds: [frame] });
}

/** True where a frame has done it, false where none has, null where no frame holds an engine. */
async function askFrames(ask: Asked, tab: number): Promise<boolean | null> {
  let heard = false;
  for (const frame of (await framesOf(tab)) ?? []) {
    const outcome = await ask(frame, tab);
    if (outcome === true) return true;
    heard ||= outcome !== null;
  }
  return heard ? false : null;
}
