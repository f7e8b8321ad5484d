import { claimFigureInWords } from '../../utils/claims/words-claim.ts';
import { say } from '../../utils/wording/say.ts';
import { sayDay } from '../../utils/wording/say-date.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import type { CardContent } from './card-content.ts';
import { attributionInWords, factsInWords, sourcesInWords, subjectInWords } from './evidence-words.ts';
import { ruleInWords } from './rule-words.ts';
import { textFragmentLink } from './text-fragment-link.ts';

/** What a card says as plain text, for the clipboard; `page` names the page and its address. */
export function summaryOf(content: CardContent, page: { readonly title: string; readonly url: string }): string {
  const { before, quote, after } = content.passage;
  const lines = [
    say('quoted', { words: `${before}${quote}${after}`.trim() }),
    `${page.title.trim() || page.url}`,
    page.url,
  ];
  if (content.kind !== 'mark') return lines.join('\n');
  const { evidence } = content;
  const { verdict } = evidence.mark;
  const subject = subjectInWords(evidence);
  return [
    ...lines,
    '',
    `${VERDICT_SIGNS[verdict]} ${say(`verdict_${verdict}`)}: ${quote}`,
    subject === null ? evidence.asks : `${evidence.asks} (${subject})`,
    ...[attributionInWords(evidence)].filter((line) => line !== null),
    ...evidence.rows.flatMap((row) => [
      '',
      `${VERDICT_SIGNS[row.relation]} ${claimFigureInWords(row)}. ${factsInWords(row)}`,
      `  ${ruleInWords(evidence, row)}`,
      `  ${row.source.title}, ${row.source.publisher}, ${sayDay(row.source.published)}`,
      `  ${textFragmentLink(row.source.url, row.claim.fragment ?? null)}`,
    ]),
    '',
    sourcesInWords(content),
  ].join('\n');
}
