import { type Answer, asksTheSame, type JudgedMark } from './match-marks.ts';
import type { ScoredSample } from './score-samples.ts';
import { saysWho } from './tally.ts';

/** What a mark or a label says, as far as the two are compared. */
type Said = Pick<JudgedMark, 'verdict' | 'question' | 'subject' | 'attributedTo'>;

/** A line for each label that was missed or got a wrong mark, and for each mark that should not be there. */
export function missLines(scored: readonly ScoredSample[]): string[] {
  return scored.flatMap(({ sample, answers, extra }) => [
    ...answers.flatMap((answer) => {
      const fault = faultOf(answer);
      if (fault === null) return [];
      const { label, mark } = answer;
      const which = label.nth > 1 ? ` (${label.nth})` : '';
      return [line(fault, sample.id, `${quoted(label.quote)}${which}`, asWords(label), mark && asWords(mark))];
    }),
    ...extra.map((mark) => line('extra', sample.id, quoted(mark.quote), 'no mark', asWords(mark))),
  ]);
}

/** The gravest thing that is wrong with an answer; null for nothing. */
function faultOf({ label, mark }: Answer): string | null {
  if (mark === null) return 'missed';
  if (!asksTheSame(label, mark)) return 'question';
  if (label.verdict !== mark.verdict) return 'verdict';
  return saysWho(label, mark) ? null : 'attribution';
}

function line(fault: string, id: string, passage: string, expected: string, got: string | null): string {
  return `${fault.padEnd(11)}  ${id.padEnd(12)}  ${passage}: expected ${expected}, got ${got ?? 'no mark'}`;
}

function asWords({ verdict, question, subject, attributedTo }: Said): string {
  const asked = subject === null ? question : `${question} of ${subject}`;
  return attributedTo.length === 0 ? `${verdict} ${asked}` : `${verdict} ${asked} by ${attributedTo.join(' or ')}`;
}

function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ')}"`;
}
