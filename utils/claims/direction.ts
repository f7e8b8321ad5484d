import type { CompiledQuestion } from './compile-questions.ts';
import { APART } from './distance.ts';
import type { Mention } from './mention.ts';
import { inTextOrder } from './phrases-found.ts';
import { distanceTo, inSegment, type Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/**
 * How far from the figure the word may stand that says who is ahead, in the units of `distance.ts`; who is named stands a little farther.
 */
const REACH = 20;
/** How many articles and titles may stand between `over` and the name. */
const OBJECT_REACH = 3;

/** Who is ahead, and the word that says so. */
interface Leader {
  /** A candidate's id, or `unsaid` where words of a gap or margin name nobody: `the gap was 37 points`. */
  readonly id: string;
  readonly word: Span | null;
}

/** Who is ahead by a lead or a ratio; null where the sentence has no such word or gives the figure to somebody else. */
export function leaderOf(
  scene: Scene,
  mentions: readonly Mention[],
  { contest, question }: CompiledQuestion,
): Leader | null {
  if (!contest) return null;
  const other = (id: string) => (id === contest[0] ? contest[1] : contest[0]);
  const { ahead, behind } = scene.phrases;
  const isWithinLonger = (hit: Span) => behind.some(({ from, to }) => from <= hit.from && to >= hit.to);
  const aheadAlone = ahead.length === 0 ? ahead : ahead.filter((hit) => !isWithinLonger(hit));
  const [word] = inTextOrder(aheadAlone, behind)
    .filter((hit) => distanceTo(scene, hit) <= REACH)
    .sort(
      (a, b) =>
        Number(inSegment(scene, b)) - Number(inSegment(scene, a)) || distanceTo(scene, a) - distanceTo(scene, b),
    );
  const near = mentions.filter((mention) => distanceTo(scene, mention) <= REACH + 6);
  if (!word) {
    const id = question.measure === 'ratio' ? comparedWith(scene, near, other) : 'unsaid';
    return id === null ? null : { id, word: null };
  }
  const turn = (id: string) => (behind.includes(word) ? other(id) : id);
  const { tokens, language } = scene.reading;
  const { overSubject, articles, beforeNames, pronouns, dative, subjectsFollowVerbs } = language.rhetoric;
  const takesDative = !isLeadNoun(scene, word);
  const isObject = (mention: Mention) => {
    for (let i = mention.from - 1; i >= mention.from - OBJECT_REACH; i--) {
      const norm = normAt(tokens, i);
      if (overSubject.has(norm) || (takesDative && dative.has(norm))) return i + 1 > word.from - 2;
      if (!articles.has(norm) && !beforeNames.has(norm) && !pronouns.has(norm)) return false;
    }
    return false;
  };
  const objects = near.filter((mention) => mention.from >= word.to - 1 && isObject(mention));
  const isObjectOf = new Set(objects);
  const owner =
    near.findLast(
      (mention) => mention.to <= word.from && !isObjectOf.has(mention) && !interrupts(scene, mention.to, word.from),
    ) ??
    near.find(
      (mention) =>
        mention.from >= word.to &&
        !isObjectOf.has(mention) &&
        (addressed(scene, mention) || (subjectsFollowVerbs && isRightBehind(scene, word.to, mention))),
    );
  if (owner) return owner.subject === null ? null : { id: turn(owner.subject), word };
  const object =
    objects.find((mention) => mention.subject !== null) ??
    near.find((mention) => mention.from === word.to && mention.subject !== null);
  if (object?.subject) return { id: other(turn(object.subject)), word };
  if (objects.length > 0) return null;
  const isOthers = near.some((mention) => mention.subject === null && mention.to <= word.from);
  return isOthers ? null : { id: 'unsaid', word };
}

/**
 * `A drew twice as many votes as B`, `twice as many votes went to A`: without a word for being ahead, the one in front of the figure has
 * more, or to whom it is handed over.
 */
function comparedWith(scene: Scene, near: readonly Mention[], other: (id: string) => string): string | 'unsaid' | null {
  const before = near.filter((mention) => mention.to <= scene.at);
  const owner = before.at(-2)?.subject ? before.at(-2) : before.at(-1);
  if (owner) return owner.subject;
  const object = near.find((mention) => mention.from > scene.at && mention.subject !== null);
  if (!object?.subject) return 'unsaid';
  return addressed(scene, object) ? object.subject : other(object.subject);
}

/** `ganó el presidente Maduro`. */
function isRightBehind({ reading }: Scene, from: number, mention: Mention): boolean {
  const { articles, beforeNames } = reading.language.rhetoric;
  const between = reading.tokens.slice(from, mention.from);
  return between.length <= OBJECT_REACH && between.every(({ norm }) => articles.has(norm) || beforeNames.has(norm));
}

/** Whether the word that says so is a noun: `lead`, `margin`, `ventaja`. */
export function isLeadNoun({ reading }: Scene, word: { readonly from: number; readonly to: number }): boolean {
  const { leadNouns } = reading.language.rhetoric;
  return reading.tokens.slice(word.from, word.to).some(({ norm }) => leadNouns.has(norm));
}

/** Whether a new clause begins between a name and the word. */
function interrupts(scene: Scene, from: number, to: number): boolean {
  return scene.distances.strongest(from, to) >= APART;
}

/** `a lead of 37 points for González`. */
function addressed(scene: Scene, mention: Mention): boolean {
  return scene.phrases.toSubject.some((hit) => hit.to <= mention.from && hit.to >= mention.from - 2);
}
