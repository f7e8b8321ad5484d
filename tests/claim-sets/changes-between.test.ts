import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../utils/claim-sets/changes-between.ts';
import { changeInWords } from '../../utils/claim-sets/words-change.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';

type File = ReturnType<typeof aClaimSetFile>;

function setWith(change: (file: File) => void) {
  const file = aClaimSetFile();
  change(file);
  const parsed = parseClaimSet(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

const changesOf = (change: (file: File) => void) =>
  changesBetween(
    setWith(() => {}),
    setWith(change),
  ).map(changeInWords);

describe('changesBetween tells', () => {
  it.each<readonly [string, (file: File) => void, readonly string[]]>([
    ['nothing of the same', () => {}, []],
    [
      'a new version',
      (file) => {
        file.version = '1.1.0';
      },
      ['Version: 1.0.0, now 1.1.0'],
    ],
    [
      'other words',
      (file) => {
        file.gate.push('quay');
      },
      ['Other words for what the set is about'],
    ],
    [
      'a figure',
      (file) => {
        Object.assign(file.claims[3] ?? {}, { figure: { bound: 'at-least', value: 44, precision: 1 } });
      },
      ['40 is now at least 44: So it is.'],
    ],
    [
      'a figure and its day',
      (file) => {
        Object.assign(file.claims[0] ?? {}, {
          asOf: '2020-05-21',
          figure: { bound: 'exact', value: 62, precision: 1 },
        });
      },
      ['61.5 % is now 62 %: So it is.', 'Changed claim: So it is. (asOf)'],
    ],
    [
      'a new claim',
      (file) => {
        file.claims.push({ ...file.claims[3], id: 'more-boats', says: 'More boats.' });
      },
      ['New claim: More boats.'],
    ],
    [
      'a claim that is gone',
      (file) => {
        file.claims.pop();
      },
      ['No longer a claim: So it is.'],
    ],
    [
      'words of a question',
      (file) => {
        Object.assign(file.questions[3] ?? {}, { cues: { en: ['paid'] } });
      },
      ['Changed question: What wage? (cues)'],
    ],
    [
      'a name',
      (file) => {
        file.subjects.push({ id: 'dora', name: 'Dora' });
      },
      ['New subject: Dora'],
    ],
    [
      'not the order of keys',
      (file) => {
        file.sources = file.sources.map(({ id, ...rest }) => ({ ...rest, id }));
      },
      [],
    ],
  ])('%s', (_, change, words) => {
    expect(changesOf(change)).toEqual(words);
  });
});
