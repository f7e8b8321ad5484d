import type { Reach } from './claim-set.ts';
import type { CompiledQuestion, WordList } from './compile-questions.ts';
import type { PageReading, Reading, Words } from './reading.ts';
import type { Nearness } from './reason-kinds.ts';
import { type Reason, type Refusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** How many blocks before its own a passage reaches. */
const BLOCKS_BEFORE = 3;

/** What it counts that a sentence names both candidates and nothing else tells of the context. */
const NAMES_ALONE = 3;

/** Where a condition of the question was met. */
type Met = Reason & { readonly kind: 'context' };

const met = (nearness: Nearness, reading: Reading, span: Span): Met => ({
  kind: 'context',
  nearness,
  words: wordsAt(reading, span),
});

function metIn(scene: Scene, page: PageReading, reach: Reach, list: WordList): Met | null {
  const inSentence = scene.words.of(list);
  for (const span of inSentence) if (inSegment(scene, span)) return met(0, scene.reading, span);
  for (const header of scene.headers) {
    const found = metInBlock(header, list, 0);
    if (found) return found;
  }
  if (reach === 'clause') return null;
  const [span] = inSentence;
  if (span) return met(1, scene.reading, span);
  if (reach === 'sentence') return null;
  if (reach === 'nearby') {
    const before = inSentenceBefore(scene, page, list);
    return before && { kind: 'context', nearness: 2, words: before };
  }
  return metAround(scene, page, list) ?? (reach === 'page' && page.holds(list) ? ON_PAGE : null);
}

const ON_PAGE: Met = { kind: 'context', nearness: 5, words: null };

/** Where in its passage a condition is met behind the sentence's own bounds: in its block, over it, in the blocks before. */
function metAround({ reading }: Scene, page: PageReading, list: WordList): Met | null {
  const near = metInBlock(reading, list, 2) ?? metAbove(reading, page, list) ?? metInBlock(page.title(), list, 3);
  if (near) return near;
  for (let back = 1; back <= BLOCKS_BEFORE; back++) {
    const before = metInBlock(page.read(reading.index - back), list, 4);
    if (before) return before;
  }
  return null;
}

/** Where a condition is met over a block: in its table's headers, in its headings. */
function metAbove({ block: { headers, headings } }: Reading, page: PageReading, list: WordList): Met | null {
  for (const over of [headers, headings]) {
    for (const index of over) {
      const found = metInBlock(page.read(index), list, 3);
      if (found) return found;
    }
  }
  return null;
}

function metInBlock(reading: Reading | null, list: WordList, nearness: Nearness): Met | null {
  const span = reading?.words.first(list);
  return reading && span ? met(nearness, reading, span) : null;
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

const NO_CONDITION: Context = { distance: 0, met: [] };

/** Where the conditions of the question are met; null where one is not. */
export function contextOf(scene: Scene, page: PageReading, compiled: CompiledQuestion): Context | null {
  const { context } = compiled.question;
  if (context.length === 0) return NO_CONDITION;
  const met: Met[] = [];
  let distance = 0;
  for (let index = 0; index < context.length; index++) {
    const within = context[index]?.within ?? 'clause';
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
  const { rulesOut } = compiled.question;
  for (let index = 0; index < rulesOut.length; index++) {
    const list = compiled.rulesOut[index];
    const refused = list === undefined ? null : ruleWithin(scene, page, rulesOut[index]?.within ?? 'clause', list);
    if (refused) return refused;
  }
  return null;
}

/** One of the words in what heads a cell; a caption speaks of the whole table, and not as a clause of the cell's. */
export function inHeads({ heads }: Scene, list: WordList | null, reach: 'clause' | 'sentence'): Words | null {
  for (const head of heads) {
    const span = reach === 'sentence' || head.block.kind !== 'caption' ? head.words.first(list) : undefined;
    if (span) return wordsAt(head, span);
  }
  return null;
}

/** `which no survey had foreseen`: what is there of none rules nothing out. */
function isOfNone({ reading }: Scene, at: number): boolean {
  return reading.language.rhetoric.nones.has(normAt(reading.tokens, at - 1));
}

function ruleWithin(scene: Scene, page: PageReading, reach: Reach, list: WordList): Refusal | null {
  if (reach === 'page') return page.holds(list) ? refusal('ruled-out') : null;
  if (reach === 'passage') {
    const found = metInBlock(scene.reading, list, 2) ?? metAbove(scene.reading, page, list);
    return found && refusal('ruled-out', found.words);
  }
  for (const span of scene.words.of(list)) {
    if ((reach !== 'clause' || inSegment(scene, span)) && !isOfNone(scene, span.from))
      return refusal('ruled-out', wordsAt(scene.reading, span));
  }
  const near = inHeads(scene, list, reach === 'clause' ? reach : 'sentence');
  const words = near ?? (reach === 'nearby' ? inSentenceBefore(scene, page, list) : null);
  return words && refusal('ruled-out', words);
}
