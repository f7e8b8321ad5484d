import { askPage } from '../../utils/messages/speak.ts';
import { framesOf } from './frames-of.ts';

/** Ends the engines in all frames of a tab. */
export async function leaveTab(tab: number): Promise<void> {
  const frames = (await framesOf(tab)) ?? [];
  await Promise.all(frames.map((frame) => askPage(tab, frame, 'leave', null)));
}
