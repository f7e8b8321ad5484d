import { askPage } from '../../utils/messages/speak.ts';
import { rememberMarks } from '../../utils/storage/recent-marks.ts';

/** Remembers what each set has marked in a frame of a tab; nothing where it has gone meanwhile. */
export async function rememberPageMarks(tab: number, frame: number): Promise<void> {
  const [listed, place] = await Promise.all([
    askPage(tab, frame, 'listMarks', null),
    askPage(tab, frame, 'describePage', null),
  ]);
  if (listed === null || place === null) return;
  const counts = new Map<string, number>();
  for (const set of listed.marks.flatMap(({ sets }) => sets)) counts.set(set, (counts.get(set) ?? 0) + 1);
  const { canonicalUrl: url, title } = place.page;
  await rememberMarks({ url, title: title || url }, counts);
}
