import { expect, it } from 'vitest';
import { readVitestReport } from '../../scripts/test/vitest-report.ts';

const aTest = (fullName: string, status: string, ...failureMessages: string[]) => ({
  fullName,
  status,
  failureMessages,
});
const aReport = (...assertionResults: object[]) =>
  JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults: [{ name: 'card.test.ts', assertionResults }] });

it('counts what passed and what failed', () => {
  const report = aReport(aTest('opens', 'passed'), aTest('shuts', 'passed'), aTest('stays', 'failed', 'Error: no'));
  expect(readVitestReport(report)).toEqual({ passed: 2, failed: 1, secondAttempts: [] });
});

it('names what passed at the second attempt, and why it did not at the first', () => {
  const report = aReport(
    aTest('opens', 'passed', 'Error: no card\n    at card.test.ts:3'),
    aTest('stays', 'failed', 'Error: gone', 'Error: gone'),
    aTest('shuts', 'passed'),
  );
  expect(readVitestReport(report).secondAttempts).toEqual([
    { file: 'card.test.ts', test: 'opens', why: 'Error: no card' },
  ]);
});

it.each(['', '{}', '{"numPassedTests":1'])('refuses what is no report: %s', (text) => {
  expect(() => readVitestReport(text)).toThrow();
});
