import { expect, it } from 'vitest';
import { asTable, scoreOf, survivorLines, type Tried } from '../../scripts/mutate/report.ts';

const ROOT = '/project/';

function aMutant(status: string, file = 'utils/claims/judge.ts', line = 1): Tried {
  return {
    id: '1',
    fileName: `${ROOT}${file}`,
    mutatorName: 'EqualityOperator',
    replacement: 'a <= b',
    location: { start: { line, column: 5 }, end: { line, column: 10 } },
    status,
  };
}

const killed = ['Killed', 'Timeout', 'RuntimeError'].map((status) => aMutant(status));

it('counts what was noticed, and leaves out what was not tried', () => {
  const others = [aMutant('Survived'), aMutant('NoCoverage'), aMutant('CompileError'), aMutant('Ignored')];
  expect(scoreOf([...killed, ...others])).toBe(60);
  expect(scoreOf([aMutant('CompileError')])).toBe(null);
});

it('has a row for each file, the worst first', () => {
  const other = 'utils/figures/digits.ts';
  const mutants = [...killed, aMutant('Survived', other), aMutant('NoCoverage', other), aMutant('Killed', other)];
  expect(asTable([...mutants, aMutant('CompileError', 'utils/claims/tie.ts')], ROOT).split('\n')).toEqual([
    '| file | mutants | killed | survived | in no test | score |',
    '| --- | --: | --: | --: | --: | --: |',
    '| `utils/figures/digits.ts` | 3 | 1 | 1 | 1 | 33.3 % |',
    '| `utils/claims/judge.ts` | 3 | 3 | 0 | 0 | 100.0 % |',
    '| all | 6 | 4 | 1 | 1 | 66.7 % |',
  ]);
});

it('says of each survivor where it is and what stands in the place of what', () => {
  const text = ['if (a < b) {', '', '    a < b', ''].join('\n');
  const mutants = [aMutant('NoCoverage', undefined, 3), aMutant('Survived'), ...killed];
  expect(survivorLines(mutants, ROOT, () => text)).toEqual([
    'utils/claims/judge.ts:1:5 EqualityOperator: a < b -> a <= b',
    'utils/claims/judge.ts:3:5 EqualityOperator (in no test): a < b -> a <= b',
  ]);
});
