import { above } from './above.ts';
import type { Reach } from './claim-set.ts';
import type { CompiledQuestion, WordList } from './compile.ts';
import type { PageReading } from './reading.ts';
import { inSegment, type Scene } from './scene.ts';

/** How far away a condition was met: 0 in the figure's own clause, 1 in its sentence, 2 in its block, 3 above it, 4 before it, 5 on the page. */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5;

/** How many blocks before its own a passage reaches. */
const BLOCKS_BEFORE = 3;

/** What it counts that a sentence names both candidates and nothing else tells of the context. */
const NAMES_ALONE = 3;

function nearnessOf(scene: Scene, page: PageReading, reach: Reach, list: WordList): Nearness | null {
  const inSentence = scene.words(list);
  if (inSentence.some((span) => inSegment(scene, span))) return 0;
  if (scene.headers.some(({ words }) => words.has(list))) return 0;
  if (reach === 'clause') return null;
  if (inSentence.length > 0) return 1;
  if (reach === 'sentence') return null;
  if (scene.reading.words.has(list)) return 2;
  if (above(scene.reading, page).some(({ words }) => words.has(list))) return 3;
  if (page.title()?.words.has(list)) return 3;
  for (let back = 1; back <= BLOCKS_BEFORE; back++) {
    if (page.read(scene.reading.index - back)?.words.has(list)) return 4;
  }
  return reach === 'page' && page.holds(list) ? 5 : null;
}

/** How near the question's context is, each condition counted; null where one is not met. */
export function contextOf(scene: Scene, page: PageReading, compiled: CompiledQuestion): number | null {
  let sum = 0;
  for (const [index, { within }] of compiled.question.context.entries()) {
    const list = compiled.context[index];
    const nearness = list ? nearnessOf(scene, page, within, list) : null;
    if (nearness === null && !(within === 'passage' && namesBoth(scene, compiled))) return null;
    sum += nearness ?? NAMES_ALONE;
  }
  return sum;
}

/** Whether the sentence names both candidates of the question's contest, which is context enough. */
function namesBoth(scene: Scene, { contest, set, question, claims }: CompiledQuestion): boolean {
  if (!contest || question.subject?.kind === 'named' || claims.length === 0) return false;
  return contest.every((id) =>
    scene.signs.some(({ value }) => value.kind === 'subject' && value.set === set && value.id === id),
  );
}

/** Whether words that rule the question out stand within their reach; a passage is here the block and what stands over it. */
export function isRuledOut(scene: Scene, page: PageReading, compiled: CompiledQuestion): boolean {
  return compiled.question.rulesOut.some(({ within }, index) => {
    const list = compiled.rulesOut[index];
    return list !== undefined && isWithin(scene, page, within, list);
  });
}

/** Whether what heads a cell has one of the words; a caption speaks of the whole table, and not as a clause of the cell's. */
export function isInHeads({ heads }: Scene, list: WordList | null, reach: 'clause' | 'sentence'): boolean {
  return heads.some(({ block, words }) => (reach === 'sentence' || block.kind !== 'caption') && words.has(list));
}

function isWithin(scene: Scene, page: PageReading, reach: Reach, list: WordList): boolean {
  switch (reach) {
    case 'clause':
      return isInHeads(scene, list, reach) || scene.words(list).some((span) => inSegment(scene, span));
    case 'sentence':
      return isInHeads(scene, list, reach) || scene.words(list).length > 0;
    case 'passage':
      return [scene.reading, ...above(scene.reading, page)].some(({ words }) => words.has(list));
    case 'page':
      return page.holds(list);
  }
}
