import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { evidenceOf } from '../../utils/claims/evidence.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { gateWords } from '../../utils/claims/gate-words.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { aClaimSetFile } from './a-claim-set.ts';
import { aPage } from './finding.ts';

type File = ReturnType<typeof aClaimSetFile>;

function aSet(change: (file: File) => void = () => {}): ClaimSet {
  const file = aClaimSetFile();
  for (const subject of file.subjects) Object.assign(subject, { aliases: { en: [subject.name] } });
  change(file);
  const parsed = parseClaimSet(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

/** Another set of the same claims on the harbour, with one figure of its own. */
const anotherSet = (claim: string, figure: object, change: (file: File) => void = () => {}) =>
  aSet((file) => {
    file.id = 'harbour-other';
    file.claims = file.claims.filter(({ id }) => id === claim);
    Object.assign(file.claims[0] ?? {}, { figure });
    change(file);
  });

const PAGE = { published: '2020-06-01', title: 'Harbourtown' };
const marksOf = (text: string, sets: readonly ClaimSet[]) =>
  findMarks(aPage([text], PAGE), compileClaimSets(sets, ALL_LANGUAGES));

/** The marks as lines: `40 boats contested: boats agrees, harbour-other/boats disagrees`. */
const linesOf = (text: string, sets: readonly ClaimSet[]) =>
  marksOf(text, sets).map(
    ({ quote, verdict, compared }) =>
      `${quote} ${verdict}: ${compared.map(({ claim, set, relation }) => `${set ? `${set}/` : ''}${claim} ${relation}`).join(', ')}`,
  );

const BOATS = 'After the vote Harbourtown has 40 boats.';
const exact = (value: number) => ({ bound: 'exact', value, precision: 1 });

describe('claims of two sets on one question', () => {
  it.each<readonly [string, string, ClaimSet, string]>([
    [
      'are allies where they fit',
      BOATS,
      anotherSet('boats', exact(40)),
      '40 boats agrees: boats agrees, harbour-other/boats agrees',
    ],
    [
      'are rivals where they do not',
      BOATS,
      anotherSet('boats', exact(55)),
      '40 boats contested: boats agrees, harbour-other/boats disagrees',
    ],
    [
      'meet on the same subject',
      'In Harbourtown Ann won 61.5 per cent of the vote.',
      anotherSet('ann-share', exact(50), (file) => {
        delete file.claims[0]?.['assertedBy'];
      }),
      '61.5 per cent contested: ann-share agrees, harbour-other/ann-share disagrees',
    ],
  ])('%s', (_, text, other, line) => {
    expect(linesOf(text, [aSet(), other])).toEqual([line]);
  });

  it.each<readonly [string, ClaimSet]>([
    [
      'another question',
      anotherSet('boats', exact(55), (file) => {
        Object.assign(file.questions.find(({ id }) => id === 'boats') ?? {}, {
          id: 'ships',
          counts: { en: ['ships'] },
        });
        Object.assign(file.claims[0] ?? {}, { question: 'ships' });
      }),
    ],
    [
      'a question of the same id that measures something else',
      anotherSet('boats', exact(55), (file) => {
        Object.assign(file.questions.find(({ id }) => id === 'boats') ?? {}, {
          measure: 'share',
          cues: { en: ['moored'] },
        });
      }),
    ],
    [
      'a question of the same id that is asked of somebody',
      anotherSet('boats', exact(55), (file) => {
        Object.assign(file.questions.find(({ id }) => id === 'boats') ?? {}, {
          subject: { kind: 'fixed', id: 'ann' },
          counts: { en: ['ships'] },
        });
        Object.assign(file.claims[0] ?? {}, { subject: 'ann' });
      }),
    ],
  ])('do not meet in %s', (_, other) => {
    expect(linesOf(BOATS, [aSet(), other])).toEqual(['40 boats agrees: boats agrees']);
  });

  it('answer a question that only one of them has words for', () => {
    const other = anotherSet('boats', exact(55), (file) => {
      Object.assign(file.questions.find(({ id }) => id === 'boats') ?? {}, { counts: { en: ['hulls'] } });
    });
    expect(linesOf('After the vote Harbourtown has 55 hulls.', [aSet(), other])).toEqual([
      '55 hulls contested: boats agrees, harbour-2020/boats disagrees',
    ]);
  });

  it('stand on one card, each with its own set, source and names', () => {
    const other = anotherSet('boats', exact(55), (file) => {
      file.parties = [{ id: 'council', name: 'the guild', backs: 'ann' }];
      Object.assign(file.sources[0] ?? {}, { title: 'Hulls' });
      Object.assign(file.claims[0] ?? {}, { assertedBy: ['council'] });
    });
    const sets = [aSet(), other];
    const [mark] = marksOf(BOATS, sets);
    const rows =
      mark &&
      evidenceOf(mark, sets)?.rows.map(({ set, source, assertedBy, camp }) => [set, source.title, assertedBy, camp]);
    expect(rows).toEqual([
      ['harbour-2020', 'Votes', [], 0],
      ['harbour-other', 'Hulls', ['the guild'], 1],
    ]);
  });
});

it('open the gate by the words of all of them, each once', () => {
  const other = anotherSet('boats', exact(40), (file) => {
    file.gate = ['harbour', 'ferry'];
  });
  expect(gateWords([aSet(), other])).toEqual(['harbour', 'señal', 'ferry']);
});
