import { say } from '../../utils/wording/say.ts';
import type { CardContent } from '../card/card-content.ts';

/** A report on a mark, for the clipboard: the versions, the page, the sentence and the mark, and room for what was expected. */
export function errorReport(
  { evidence, passage, sets }: Extract<CardContent, { readonly kind: 'mark' }>,
  address: string,
  version: string,
): string {
  const { before, quote, after } = passage;
  const { mark, rows } = evidence;
  return [
    ...headOf(version, sets),
    say('error_page', { address }),
    say('error_sentence', { sentence: `${before}${quote}${after}`.trim() }),
    say('error_figure', { figure: quote }),
    say('error_verdict', { verdict: say(`verdict_${mark.verdict}`) }),
    say('error_question', { question: [mark.question, mark.subject].filter((part) => part !== null).join(', ') }),
    say('error_claims', {
      claims: rows.map(({ claim, relation, rule }) => `${claim.id} ${relation} (${rule})`).join('; '),
    }),
    say('error_expected', { expected: '' }),
  ].join('\n');
}

/** A report to be filled in, on a mark that is missing. */
export function emptyReport(version: string, sets: readonly string[]): string {
  return [
    ...headOf(version, sets),
    say('error_page', { address: '' }),
    say('error_sentence', { sentence: '' }),
    say('error_figure', { figure: '' }),
    say('error_expected', { expected: '' }),
  ].join('\n');
}

function headOf(version: string, sets: readonly string[]): readonly string[] {
  return [say('error_title'), say('error_version', { version }), ...sets.map((set) => say('error_set', { set }))];
}
