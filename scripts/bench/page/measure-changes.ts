import type { MarkedPage } from '../../measure/timed-marked-page.ts';
import type { ChangeTimes, LoadedChanges } from '../loaded.ts';
import { sumOf } from '../stretches.ts';
import { bundledSet, engineOn } from './engine-on-page.ts';
import { takeOwn } from './engine-times.ts';
import { reuse } from './find-marks-anew.ts';
import { rest, timeOf } from './timing.ts';
import { walk } from './walk.ts';

/** Changes so many paragraphs (`changes`) of a page that was read before, one after the other, in either way in turns, and follows each. */
export async function measureChanges(query: URLSearchParams): Promise<LoadedChanges> {
  const count = Number(query.get('changes'));
  const paragraphs = [...document.querySelectorAll('main p')];
  const page = engineOn(document, [bundledSet()]);
  reuse.isOn = true;
  await page.read();
  // What the engine does on a page that it has read before.
  await page.read();
  const changes: ChangeTimes[] = [];
  for (let index = 0; index < count; index++) {
    const paragraph = paragraphs[Math.floor(((index + 0.5) / count) * paragraphs.length)];
    if (paragraph === undefined) throw new Error('The page has no paragraph.');
    await rest();
    changes.push(await timeOfChange(page, paragraph, index));
  }
  return { walk: timeOf(() => walk(document.documentElement), 50), changes };
}

async function timeOfChange(page: MarkedPage, paragraph: Element, index: number): Promise<ChangeTimes> {
  const isRemoved = index % 2 === 1;
  if (isRemoved) paragraph.lastChild?.remove();
  paragraph.append(` At least ${20 + index} people were killed in the crackdown on the protests.`);
  takeOwn();
  const start = performance.now();
  // Nobody asks for it where nothing was taken away.
  if (isRemoved) page.shown.dropGone({ edited: new Set(), isRemoved });
  const swept = performance.now();
  if (!(await page.follow({ words: new Set([paragraph]), looks: new Set() }))) await page.read();
  const end = performance.now();
  const { turns, answers } = takeOwn();
  const match = sumOf(answers);
  return { isRemoved, sweep: swept - start, match, rest: Math.max(0, end - swept - sumOf(turns) - match) };
}
