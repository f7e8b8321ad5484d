import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { bundledClaims } from '../../scripts/check/bundled-claims.ts';
import { parseHtml } from '../../scripts/html/parse-html.ts';
import { ownCases } from '../../scripts/score/own-cases.ts';
import { sampleHtml } from '../../scripts/score/sample-page.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readPage } from '../../utils/page/read-page.ts';

const sets = await bundledClaims();
const files = await ownCases();

// What is found today, right or wrong: `npm run score` tells how right it is. Whoever changes it on purpose takes `-u` and reads the
// difference; pages that nobody looks at are kept as digests.
it.each(files)('the labelled pages of $name are marked as before', async ({ name, samples }) => {
  const isFresh = name.includes('-fresh');
  const pages = samples.map((sample) => {
    const { page } = readPage(parseHtml(sampleHtml(sample)), { grammarOf });
    const marks = findMarks(page, sets).map(asLine).join('');
    return `${sample.id}\n${isFresh ? `  ${digestOf(marks)}\n` : marks}`;
  });
  await expect(pages.join('')).toMatchFileSnapshot(`labelled-pages/${name}.txt`);
});

function asLine({ start, end, quote, verdict, question, subject, attributedTo, compared }: Mark): string {
  const relations = compared.map(({ claim, relation, rule }) => `${claim} ${relation} ${rule}`).join(', ');
  const whose = attributedTo.length === 0 ? '' : ` by ${attributedTo.join(' ')}`;
  return `  ${start}-${end} ${JSON.stringify(quote)} ${verdict} ${question}/${subject ?? ''}${whose}: ${relations}\n`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
