import type { Explanation } from '../../utils/claims/explain.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { type PageText, textOf } from '../../utils/claims/page-text.ts';
import { reasonInWords, refusalInWords } from '../../utils/claims/words-reason.ts';
import type { Figure } from '../../utils/figures/figure.ts';

/** What `check` found on one page. `figures` and `explained` are null where they were not asked for. */
export interface Finding {
  readonly file: string;
  readonly url: string | null;
  readonly page: PageText;
  readonly marks: readonly Mark[];
  readonly figures: readonly Figure[] | null;
  readonly explained: Explanation | null;
}

/** Of the questions that a figure does not answer those nearest to it are told. */
const MOST_REFUSALS = 3;

/** The finding as one line of JSON, in the form that design.md fixes. */
export function asJson({ file, url, page, marks, figures, explained }: Finding): string {
  const text = textOf(page);
  return JSON.stringify({
    file,
    url,
    language: page.language,
    published: page.published,
    marks: marks.map(({ quote, start, end, verdict, question, subject, figure, attributedTo, compared }, index) => ({
      quote,
      start,
      end,
      verdict,
      question,
      subject,
      figure: { low: figure.low, high: figure.high, unit: figure.unit },
      attributedTo,
      compared: compared.map(({ claim, set, relation }) => ({ claim, ...(set && { set }), relation })),
      ...(explained && { reasons: explained.marks[index]?.reasons ?? [] }),
    })),
    ...(explained && { leftAlone: explained.leftAlone }),
    ...(figures && {
      figures: figures.map(({ start, end, low, high, kind, unit }) => ({
        quote: text.slice(start, end),
        start,
        end,
        low,
        high,
        kind,
        unit,
      })),
    }),
    text,
  });
}

/** The finding in lines for people: one a mark, then one a figure where they were asked for, each with its reasons below it. */
export function asLines({ file, page, marks, figures, explained }: Finding): string {
  const lines = marks.flatMap((mark, index) => {
    const reasons = explained?.marks[index]?.reasons ?? [];
    return [`${file}: ${lineOf(mark)}`, ...reasons.map((reason) => `    because ${reasonInWords(reason)}`)];
  });
  if (lines.length === 0) lines.push(`${file}: no marks`);
  for (const { quote, start, refusals } of explained?.leftAlone ?? []) {
    lines.push(`${file}: left alone ${quoted(quote)} at ${start}`);
    const [nearest] = refusals;
    const told = refusals.filter((other) => other === nearest || other.refusal.kind !== 'other-unit');
    for (const { question, refusal } of told.slice(0, MOST_REFUSALS))
      lines.push(`    not ${question}: ${refusalInWords(refusal)}`);
  }
  if (figures !== null) {
    const text = textOf(page);
    for (const { start, end, low, high, kind, unit } of figures) {
      const ends = low === high ? String(low) : `${low ?? ''}..${high ?? ''}`;
      lines.push(
        `${file}: figure ${quoted(text.slice(start, end))} at ${start}: ${kind} ${ends}${unit ? ` ${unit}` : ''}`,
      );
    }
  }
  return lines.join('\n');
}

function lineOf({ quote, start, verdict, question, subject, attributedTo, compared }: Mark): string {
  const asked = subject === null ? question : `${question} of ${subject}`;
  const said = attributedTo.length > 0 ? `, said by ${attributedTo.join(' and ')}` : '';
  const relations = compared.map(({ claim, relation }) =>
    `${relation} with ${claim}`.replace('disagrees with', 'differs from'),
  );
  return `${quoted(quote)} at ${start}: ${verdict} (${asked}${said}; ${relations.join(', ')})`;
}

/** On one line, whatever the page has between its words. */
function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ')}"`;
}
