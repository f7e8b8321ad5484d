import { attributionOf } from './attribution.ts';
import type { Found } from './find-questions.ts';
import { judge } from './judge.ts';
import type { Mark } from './mark.ts';
import type { PageReading } from './reading.ts';

/** The mark of what answers a question, compared with the claims on it as of an ISO day; none where no claim answers. */
export function asMark({ scene, question, subject, tie }: Found, page: PageReading, day: string | null): Mark[] {
  const { figure, reading } = scene;
  const attribution = attributionOf(scene, question.set.id, page);
  const judgement = judge(figure, question, subject, attribution, day);
  if (!judgement) return [];
  const lastToken = tie.nounEnd === null ? undefined : reading.tokens[tie.nounEnd - 1];
  const { text, start } = reading.block;
  const end = Math.max(figure.end, lastToken?.end ?? 0);
  return [
    {
      start: start + figure.start,
      end: start + end,
      quote: text.slice(figure.start, end),
      ...judgement,
      set: question.set.id,
      question: question.question.id,
      figure,
      attributedTo: attribution.parties,
    },
  ];
}
