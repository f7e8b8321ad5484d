import venezuela2024 from '../../public/claim-sets/venezuela-2024.json';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { type Evidence, evidenceOf } from '../../utils/claims/evidence.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';

/** A page of one paragraph, about Venezuela's election. */
export function pageOf(text: string): PageText {
  return {
    blocks: [{ text, start: 0, kind: 'paragraph', language: 'en', headings: [], headers: [], entryDate: null }],
    title: "Venezuela's presidential election",
    language: 'en',
    published: '2024-08-19',
  };
}

/** What the bundled claim set says of the first figure marked in a sentence. Throws where there is none. */
export function evidenceIn(sentence: string): Evidence {
  const parsed = parseClaimSet(venezuela2024);
  if (!parsed.ok) throw new Error('The bundled claim set has a slip.');
  const marks = findMarks(pageOf(sentence), compileClaimSets([parsed.value], ALL_LANGUAGES));
  const mark = marks.find(({ figure }) => figure.kind !== 'fact') ?? marks[0];
  const evidence = mark === undefined ? null : evidenceOf(mark, [parsed.value]);
  if (evidence === null) throw new Error(`Nothing is marked in: ${sentence}`);
  return evidence;
}
