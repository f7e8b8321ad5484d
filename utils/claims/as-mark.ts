import { type Attribution, attributionOf } from './attribution.ts';
import type { Found } from './find-questions.ts';
import { judge } from './judge.ts';
import type { Mark } from './mark.ts';
import type { PageReading } from './reading.ts';
import type { Reason, Refusal } from './reasons.ts';
import { sceneAt } from './scene.ts';
import type { TimeReason } from './time.ts';

/** A mark with what it owes itself to. */
export interface Reasoned {
  readonly mark: Mark;
  readonly found: Found;
  readonly time: TimeReason;
  readonly attribution: Attribution;
}

/**
 * The mark of what answers a question, compared with the claims on it as of an ISO day; null where no claim answers. Who says it is
 * looked for from the token `saidAt` on, which is the figure's own unless other words tell more.
 */
export function asMark(
  found: Found,
  page: PageReading,
  time: TimeReason,
  day: string | null,
  saidAt: number = found.scene.at,
): Reasoned | null {
  const { scene, question, subject, tie } = found;
  const { figure, reading } = scene;
  const saying = saidAt === scene.at ? scene : sceneAt(scene, figure, scene.index, saidAt, scene.segment);
  const attribution = attributionOf(saying, question, page);
  const judgement = judge(figure, question, subject, attribution, day);
  if (!judgement) return null;
  const lastToken = tie.nounEnd === null ? undefined : reading.tokens[tie.nounEnd - 1];
  const { text, start } = reading.block;
  const end = Math.max(figure.end, lastToken?.end ?? 0);
  const mark: Mark = {
    start: start + figure.start,
    end: start + end,
    quote: text.slice(figure.start, end),
    verdict: judgement.verdict,
    subject: judgement.subject,
    compared: judgement.compared,
    set: question.set.id,
    question: question.question.id,
    figure,
    attributedTo: attribution.parties,
  };
  return { mark, found, time, attribution };
}

/** The mark by itself, once whoever wants to has heard why. */
export function marked({ mark, found, time, attribution }: Reasoned, { recorder }: PageReading): Mark {
  recorder?.marked(mark, reasonsOf(found, time, attribution));
  return mark;
}

/** What is not marked after all, once whoever wants to has heard why. */
export function leftAlone({ scene, question }: Found, { recorder }: PageReading, refused: Refusal): null {
  recorder?.leftAlone(scene.reading, scene.figure, question, refused);
  return null;
}

function reasonsOf({ tie, context, subjectBy }: Found, time: Reason, { parties, words }: Attribution): Reason[] {
  const said: Reason[] = parties.length > 0 ? [{ kind: 'attribution', words }] : [];
  return [tie.by, ...context.met, ...(subjectBy ? [subjectBy] : []), ...said, time];
}
