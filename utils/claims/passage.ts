import { above } from './above.ts';
import type { Reach } from './claim-set.ts';
import type { CompiledQuestion, WordList } from './compile.ts';
import type { PageReading, Reading, Words } from './reading.ts';
import type { Nearness } from './reason-kinds.ts';
import { type Reason, type Refusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene } from './scene.ts';

/** How many blocks before its own a passage reaches. */
const BLOCKS_BEFORE = 3;

/** What it counts that a sentence names both candidates and nothing else tells of the context. */
const NAMES_ALONE = 3;

/** Where a condition of the question was met. */
type Met = Reason & { readonly kind: 'context' };

function metIn(scene: Scene, page: PageReading, reach: Reach, list: WordList): Met | null {
  const found = (nearness: Nearness, reading: Reading, span = reading.words.of(list)[0]): Met => ({
    kind: 'context',
    nearness,
    words: span ? wordsAt(reading, span) : null,
  });
  const inSentence = scene.words(list);
  const inClause = inSentence.find((span) => inSegment(scene, span));
  if (inClause) return found(0, scene.reading, inClause);
  const header = scene.headers.find(({ words }) => words.has(list));
  if (header) return found(0, header);
  if (reach === 'clause') return null;
  if (inSentence.length > 0) return found(1, scene.reading, inSentence[0]);
  if (reach === 'sentence') return null;
  if (reach === 'nearby') {
    const before = inSentenceBefore(scene, page, list);
    return before && { kind: 'context', nearness: 2, words: before };
  }
  if (scene.reading.words.has(list)) return found(2, scene.reading);
  const over = above(scene.reading, page).find(({ words }) => words.has(list)) ?? page.title();
  if (over?.words.has(list)) return found(3, over);
  for (let back = 1; back <= BLOCKS_BEFORE; back++) {
    const before = page.read(scene.reading.index - back);
    if (before?.words.has(list)) return found(4, before);
  }
  return reach === 'page' && page.holds(list) ? { kind: 'context', nearness: 5, words: null } : null;
}

/** One of the words in the sentence before the scene's, be it the last one of the block before. */
function inSentenceBefore({ reading, ordinal }: Scene, page: PageReading, list: WordList): Words | null {
  const block = ordinal > 0 ? reading : page.read(reading.index - 1);
  const sentence = ordinal > 0 ? reading.sentences[ordinal - 1] : block?.sentences.at(-1);
  const span = block?.words.of(list).find(({ from, to }) => sentence && from >= sentence.from && to <= sentence.to);
  return block && span ? wordsAt(block, span) : null;
}

/** The question's context: how near it is, each condition counted, and where each was met. */
export interface Context {
  readonly distance: number;
  readonly met: readonly Met[];
}

/** Where the conditions of the question are met; null where one is not. */
export function contextOf(scene: Scene, page: PageReading, compiled: CompiledQuestion): Context | null {
  const met: Met[] = [];
  let distance = 0;
  for (const [index, { within }] of compiled.question.context.entries()) {
    const list = compiled.context[index];
    const found = list ? metIn(scene, page, within, list) : null;
    if (found === null && !(within === 'passage' && namesBoth(scene, compiled))) return null;
    distance += found?.nearness ?? NAMES_ALONE;
    if (found) met.push(found);
  }
  return { distance, met };
}

/** Whether the sentence names both candidates of the question's contest, which is context enough. */
function namesBoth(scene: Scene, { contest, set, question, claims }: CompiledQuestion): boolean {
  if (!contest || question.subject?.kind === 'named' || claims.length === 0) return false;
  return contest.every((id) =>
    scene.signs.some(({ value }) => value.kind === 'subject' && value.set === set && value.id === id),
  );
}

/** The words that rule the question out, within their reach; a passage is here the block and what stands over it. */
export function ruledOut(scene: Scene, page: PageReading, compiled: CompiledQuestion): Refusal | null {
  for (const [index, { within }] of compiled.question.rulesOut.entries()) {
    const list = compiled.rulesOut[index];
    const refused = list === undefined ? null : ruleWithin(scene, page, within, list);
    if (refused) return refused;
  }
  return null;
}

/** One of the words in what heads a cell; a caption speaks of the whole table, and not as a clause of the cell's. */
export function inHeads({ heads }: Scene, list: WordList | null, reach: 'clause' | 'sentence'): Words | null {
  return firstIn(
    heads.filter(({ block }) => reach === 'sentence' || block.kind !== 'caption'),
    list,
  );
}

function firstIn(readings: readonly Reading[], list: WordList | null): Words | null {
  for (const reading of readings) {
    const [span] = reading.words.of(list);
    if (span) return wordsAt(reading, span);
  }
  return null;
}

/** `which no survey had foreseen`: what is there of none rules nothing out. */
function isOfNone({ reading }: Scene, at: number): boolean {
  return reading.language.rhetoric.nones.has(reading.tokens[at - 1]?.norm ?? '');
}

function ruleWithin(scene: Scene, page: PageReading, reach: Reach, list: WordList): Refusal | null {
  if (reach === 'page') return page.holds(list) ? refusal('ruled-out') : null;
  const found = reach === 'passage' ? firstIn([scene.reading, ...above(scene.reading, page)], list) : null;
  if (found || reach === 'passage') return found && refusal('ruled-out', found);
  const span = scene
    .words(list)
    .find((other) => (reach !== 'clause' || inSegment(scene, other)) && !isOfNone(scene, other.from));
  const near = span ? wordsAt(scene.reading, span) : inHeads(scene, list, reach === 'clause' ? reach : 'sentence');
  const words = near ?? (reach === 'nearby' ? inSentenceBefore(scene, page, list) : null);
  return words && refusal('ruled-out', words);
}
