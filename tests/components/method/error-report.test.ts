import { expect, it } from 'vitest';
import { passageOf } from '../../../components/card/passage-of.ts';
import { emptyReport, errorReport } from '../../../components/method/error-report.ts';
import { evidenceIn, pageOf } from '../../claims/evidence-in.ts';

const SENTENCE = 'At least 24 people were killed in the protests in Venezuela.';

it('a report on a mark names the versions, the page, the sentence and the mark, and leaves room for what was expected', () => {
  const evidence = evidenceIn(SENTENCE);
  const report = errorReport(
    {
      kind: 'mark',
      passage: passageOf(pageOf(SENTENCE), evidence.mark.start, evidence.mark.end),
      evidence,
      reasons: [],
      comparedWith: '',
      sourcesEnd: null,
      sets: ['venezuela-2024 1.0.0'],
    },
    'https://www.example.org/story',
    '0.1.0',
  );
  expect(report.split('\n')).toEqual([
    'Tallymark error report',
    'Version: 0.1.0',
    'Claim set: venezuela-2024 1.0.0',
    'Page: https://www.example.org/story',
    `Sentence: ${SENTENCE}`,
    'Figure: At least 24 people',
    'Mark: Agrees with a source',
    'Question: deaths',
    expect.stringMatching(/^Claims: \S+ agrees \(same-number\)$/),
    'What I expected: ',
  ]);
});

it('a report on a missing mark is a form', () => {
  expect(emptyReport('0.1.0', ['venezuela-2024 1.0.0', 'floods 2.0.0']).split('\n')).toEqual([
    'Tallymark error report',
    'Version: 0.1.0',
    'Claim set: venezuela-2024 1.0.0',
    'Claim set: floods 2.0.0',
    'Page: ',
    'Sentence: ',
    'Figure: ',
    'What I expected: ',
  ]);
});
