import type { Reach } from './claim-set.ts';
import type { CompiledQuestion, SetSign } from './compile.ts';
import type { PageReading, Reading } from './reading.ts';
import { inSegment, type Scene } from './scene.ts';
import type { Hit } from './terms.ts';

/** How far away a condition was met: 0 in the figure's own clause, 1 in its sentence, 2 in its block, 3 above it, 4 before it, 5 on the page. */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5;

/** How many blocks before its own a passage reaches. */
const BLOCKS_BEFORE = 3;

/** What it counts that a sentence names both candidates and nothing else tells of the context. */
const NAMES_ALONE = 3;

type Test = (hit: Hit<SetSign>) => boolean;

/** The readings that stand over a block: its table's headers, its headings. */
export function above(reading: Reading, page: PageReading): Reading[] {
  return [...reading.block.headers, ...reading.block.headings].flatMap((index) => page.read(index) ?? []);
}

/** The signs of a cell's headers, of the term that a description belongs to, or of the question that the sentence answers. */
export function headerSigns({ reading, ordinal }: Scene, page: PageReading): Hit<SetSign>[] {
  const { headers, headings } = reading.block;
  const signs = headers.flatMap((index) => page.read(index)?.signs ?? []);
  const heading = ordinal === 0 ? page.read(headings.at(-1) ?? -1) : null;
  return heading?.sentences.at(-1)?.asks ? [...signs, ...heading.signs] : signs;
}

function nearnessOf(scene: Scene, page: PageReading, reach: Reach, test: Test): Nearness | null {
  if (scene.signs.some((hit) => inSegment(scene, hit) && test(hit))) return 0;
  if (headerSigns(scene, page).some(test)) return 0;
  if (reach === 'clause') return null;
  if (scene.signs.some(test)) return 1;
  if (reach === 'sentence') return null;
  if (scene.reading.signs.some(test)) return 2;
  if (above(scene.reading, page).some((reading) => reading.signs.some(test))) return 3;
  if (page.title()?.signs.some(test)) return 3;
  for (let back = 1; back <= BLOCKS_BEFORE; back++) {
    if (page.read(scene.reading.index - back)?.signs.some(test)) return 4;
  }
  if (reach === 'passage') return null;
  for (let index = 0; index < page.page.blocks.length; index++) {
    if (page.read(index)?.signs.some(test)) return 5;
  }
  return null;
}

/** How near the question's context is, each condition counted; null where one is not met. */
export function contextOf(scene: Scene, page: PageReading, compiled: CompiledQuestion): number | null {
  let sum = 0;
  for (const [index, { within }] of compiled.question.context.entries()) {
    const nearness = nearnessOf(
      scene,
      page,
      within,
      ({ value }) => value.kind === 'context' && value.question === compiled && value.index === index,
    );
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
  return compiled.question.rulesOut.some(({ within }, index) =>
    signsWithin(scene, page, within).some(
      ({ value }) => value.kind === 'rule' && value.question === compiled && value.index === index,
    ),
  );
}

function signsWithin(scene: Scene, page: PageReading, reach: Reach): readonly Hit<SetSign>[] {
  switch (reach) {
    case 'clause':
      return scene.signs.filter((hit) => inSegment(scene, hit));
    case 'sentence':
      return scene.signs;
    case 'passage':
      return [scene.reading, ...above(scene.reading, page)].flatMap(({ signs }) => signs);
    case 'page':
      return page.page.blocks.flatMap((_, block) => page.read(block)?.signs ?? []);
  }
}
