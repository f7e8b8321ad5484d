import type { CompiledSets } from './compile.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { countedBy, wholeOf } from './counted.ts';
import { denial } from './denied.ts';
import { fitsMeasure } from './fits-measure.ts';
import { type Context, contextOf, ruledOut } from './passage.ts';
import { questionsTied } from './questions-tied.ts';
import type { PageReading } from './reading.ts';
import { isRefusal, type Refusal, refusal } from './reasons.ts';
import { type Scene, scenesIn } from './scene.ts';
import type { Settings } from './settings.ts';
import { type SubjectReason, subjectsOf } from './subjects-of.ts';
import { type Tie, tieOf } from './tie.ts';

/** A question that a figure answers, and of whom. */
export interface Found {
  readonly scene: Scene;
  readonly question: CompiledQuestion;
  /** A subject's id; for leads and ratios that of who is ahead, or `unsaid`; null for a question that is asked of nobody. */
  readonly subject: string | null;
  readonly tie: Tie;
  readonly context: Context;
  readonly cost: number;
  /** What settled the subject; null for a question that is asked of nobody. */
  readonly subjectBy: SubjectReason | null;
}

/** What each step away from the figure adds, at which what else the question asks for is met. */
const CONTEXT_WEIGHT = 3;

/**
 * For each figure of a block the question that it is tied to most closely; nothing for figures that answer none, or one
 * without claims: such a question is in a set to keep figures from others (shares in surveys are no shares of the vote).
 */
export function findQuestions(settings: Settings, sets: CompiledSets, page: PageReading): Found[] {
  const { sentences, figures, at } = settings.reading;
  const found: Found[] = [];
  let next = 0;
  for (let ordinal = 0; next < at.length && ordinal < sentences.length; ordinal++) {
    const end = sentences[ordinal]?.to ?? 0;
    const first = next;
    while ((at[next] ?? end) < end) next++;
    if (next === first) continue;
    const questions = questionsTied(settings, ordinal, figures.slice(first, next), sets, page.recorder);
    const setting = questions.length > 0 ? settings.of(ordinal) : null;
    if (setting !== null) addSettled(scenesIn(setting, first, next), questions, page, found);
  }
  return found;
}

/** The questions of the figures of one sentence, settled among each other. */
function addSettled(
  scenes: readonly Scene[],
  questions: readonly CompiledQuestion[],
  page: PageReading,
  found: Found[],
): void {
  const best = new Map<Scene, Found>();
  for (const compiled of questions) {
    const feasible = feasibleIn(scenes, compiled, page);
    if (feasible.length === 0) continue;
    const subjects = subjectsOf(
      feasible.map(({ scene }) => scene),
      compiled,
      page,
    );
    let order = 0;
    for (const { scene, tie, context, cost } of feasible) {
      const subject = subjects[order++];
      if (!subject) {
        const { recorder } = page;
        recorder?.leftAlone(scene.reading, scene.figure, compiled, denial(scene) ?? refusal('no-subject'));
        continue;
      }
      const answer = { scene, question: compiled, subject: subject.id, tie, context, cost, subjectBy: subject.by };
      if (isBetter(answer, best.get(scene))) best.set(scene, answer);
    }
  }
  let before: Found | undefined;
  for (const scene of scenes) {
    const chosen = best.get(scene) ?? asAlternative(scene, before);
    before = chosen;
    if (chosen === undefined) continue;
    if (isAnswered(chosen)) found.push(chosen);
    else page.recorder?.leftAlone(scene.reading, scene.figure, chosen.question, refusal('other-question'));
  }
}

const isAnswered = ({ question }: Found) => question.claims.length > 0;

/** Whether an answer is nearer than the best so far; of equals the earlier, but one without claims before one with them. */
function isBetter(answer: Found, best: Found | undefined): boolean {
  if (best === undefined || answer.cost !== best.cost) return best === undefined || answer.cost < best.cost;
  return !isAnswered(answer) && isAnswered(best);
}

type Feasible = Pick<Found, 'scene' | 'tie' | 'context' | 'cost'>;

/** The figures that a question may be asked of by their words, whatever their subjects. */
function feasibleIn(scenes: readonly Scene[], compiled: CompiledQuestion, page: PageReading): Feasible[] {
  const feasible: Feasible[] = [];
  for (const scene of scenes) {
    if (!fitsMeasure(scene.figure, compiled.question)) continue;
    const found = feasibleAt(scene, compiled, page);
    if (isRefusal(found)) page.recorder?.leftAlone(scene.reading, scene.figure, compiled, found);
    else feasible.push(found);
  }
  return feasible;
}

function feasibleAt(scene: Scene, compiled: CompiledQuestion, page: PageReading): Feasible | Refusal {
  const tie = tieOf(scene, compiled, page);
  if (isRefusal(tie)) return tie;
  const context = contextOf(scene, page, compiled);
  if (context === null) return refusal('no-context');
  return ruledOut(scene, page, compiled) ?? { scene, tie, context, cost: tie.cost + CONTEXT_WEIGHT * context.distance };
}

/** How many tokens behind a figure the one may stand that is given beside it. */
const ALTERNATIVE_REACH = 12;

const BY_FIGURE = { kind: 'tied', by: 'figure', words: null } as const;

/** `24 people have died, or 28 according to Provea`: a bare figure beside another is on the same matter. */
function asAlternative(scene: Scene, found: Found | undefined): Found | undefined {
  if (!found || scene.at - found.scene.at > ALTERNATIVE_REACH) return undefined;
  const { question } = found.question;
  if (!fitsMeasure(scene.figure, question)) return undefined;
  const joined = scene.phrases.alternatives.some((hit) => hit.to === scene.at);
  if (!joined) return undefined;
  const counted = question.measure === 'count' ? countedBy(scene.reading, scene.at) : wholeOf(scene.reading, scene.at);
  return counted.kind === 'none' ? { ...found, scene, tie: { ...found.tie, nounEnd: null, by: BY_FIGURE } } : undefined;
}
