import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import type { Attribution } from '../../utils/claims/attribution.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import type { CompiledQuestion } from '../../utils/claims/compile-questions.ts';
import { judge } from '../../utils/claims/judge.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { aClaimSetFile } from './a-claim-set.ts';
import { aFigure } from './builders.ts';

type File = ReturnType<typeof aClaimSetFile>;

/** A question of the harbour's claim set, whose claims on it are these alone; who is named in them asserts them. */
function asked(id: string, claims: readonly object[], question: object = {}): CompiledQuestion {
  const file: File = aClaimSetFile();
  const [like] = file.claims;
  file.parties = ['council', 'club', 'nobody'].map((party) => ({ id: party, name: party, backs: 'ann' }));
  file.questions = [...file.questions, ...MORE_QUESTIONS].map((each) => ({
    ...each,
    ...(each['id'] === id ? question : {}),
  }));
  const others = file.claims.filter((claim) => claim['question'] !== id && claim['question'] !== 'ratio');
  const own = claims.map((claim, index) => ({
    ...like,
    assertedBy: [],
    id: `claim-${index + 1}`,
    question: id,
    ...claim,
  }));
  file.claims = [...others, ...own];
  const parsed = parseClaimSet(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const compiled = compileClaimSets([parsed.value], ALL_LANGUAGES).questions.find((each) => each.question.id === id);
  if (!compiled) throw new Error(`no question ${id}`);
  return compiled;
}

const period = { from: '2020-05-01', to: '2020-12-31' };
const MORE_QUESTIONS = [
  {
    id: 'won',
    asks: 'Who won?',
    measure: 'fact',
    period,
    subject: { kind: 'each' },
    tells: [{ any: { en: ['won it'] }, name: 'doer' }],
  },
  { id: 'arrival', asks: 'When?', measure: 'date', period, cues: { en: ['arrived'] } },
  {
    id: 'lead',
    asks: 'Lead?',
    measure: 'points',
    period,
    subject: { kind: 'lead', contest: 'mayor' },
    cues: { en: ['led'] },
  },
];

const is = (value: number, precision = 1) => ({ bound: 'exact', value, precision });
const points = (value: number) => aFigure({ kind: 'points', unit: 'points', value });
const nobody: Attribution = { parties: [], strict: false, before: [], words: null };
const saidBy = (party: string, strict = false): Attribution => ({ ...nobody, parties: [party], strict });

/** `agrees ann over ben: agrees disagrees`: the verdict, the subject, and the relation to each claim that was compared. */
function line(figure: Figure, question: CompiledQuestion, subject: string | null, attribution = nobody): string | null {
  const judgement = judge(figure, question, subject, attribution, '2020-05-20');
  if (judgement === null) return null;
  const relations = judgement.compared.map(({ claim, relation }) => `${claim} ${relation}`);
  return `${[judgement.verdict, judgement.subject].filter(Boolean).join(' ')}: ${relations.join(', ')}`;
}

describe('a share of the votes', () => {
  const question = asked('share', [
    { subject: 'ann', figure: is(61), assertedBy: ['council'] },
    { subject: 'ann', figure: is(40), assertedBy: ['club'] },
    { subject: 'ben', figure: is(39), assertedBy: ['council'] },
  ]);
  it.each([
    [
      'is compared with the claims about its candidate alone',
      61,
      'ann',
      nobody,
      'contested ann: claim-1 agrees, claim-2 disagrees',
    ],
    ['whatever another candidate is said to have', 61, 'ben', nobody, 'disagrees ben: claim-3 disagrees'],
    ['is in the right mouth', 61, 'ann', saidBy('council', true), 'contested ann: claim-1 agrees, claim-2 disagrees'],
    ['is in the wrong mouth', 61, 'ann', saidBy('club', true), 'disagrees ann: claim-1 agrees, claim-2 disagrees'],
    ['may be in the wrong mouth', 61, 'ann', saidBy('club'), 'contested ann: claim-1 agrees, claim-2 disagrees'],
    [
      'is in a mouth that says nothing of this candidate',
      39,
      'ben',
      saidBy('club', true),
      'agrees ben: claim-3 agrees',
    ],
    [
      'is near what the same party counted',
      42,
      'ann',
      saidBy('club'),
      'contested ann: claim-1 disagrees, claim-2 consistent',
    ],
    [
      'is near what the party counted that spoke before',
      42,
      'ann',
      { ...nobody, before: ['club'] },
      'contested ann: claim-1 disagrees, claim-2 consistent',
    ],
    [
      'is near what another party counted',
      42,
      'ann',
      saidBy('council'),
      'disagrees ann: claim-1 disagrees, claim-2 disagrees',
    ],
    ['of somebody of whom nothing is claimed', 61, 'cora', nobody, null],
    ['of nobody', 61, null, nobody, null],
  ] as const)('%s', (_what, value, subject, attribution, expected) => {
    expect(line(aFigure({ value }), question, subject, attribution)).toBe(expected);
  });
});

describe('a share that several claims put in one mouth', () => {
  const twice = asked('share', [
    { subject: 'ann', figure: is(61), assertedBy: ['club', 'council'] },
    { subject: 'ann', figure: is(40), assertedBy: ['club'] },
  ]);
  it.each([
    ['is in the right one where one of them agrees', 61, ['club'], 'contested ann: claim-1 agrees, claim-2 disagrees'],
    ['is in the wrong one where none does', 50, ['club'], 'disagrees ann: claim-1 disagrees, claim-2 disagrees'],
    ['is in the wrong one of two', 40, ['council', 'nobody'], 'disagrees ann: claim-1 disagrees, claim-2 agrees'],
  ] as const)('%s', (_what, value, parties, expected) => {
    expect(line(aFigure({ value }), twice, 'ann', { ...nobody, parties, strict: true })).toBe(expected);
  });
});

describe('a fact', () => {
  const won = aFigure({ kind: 'fact', unit: null, value: 1 });
  const claims = [{ subject: 'ann', figure: { bound: 'fact', holds: true } }];
  const ofRivals = asked('won', claims, { subject: { kind: 'candidate', contest: 'mayor' } });
  const ofAnybody = asked('won', claims, { subject: { kind: 'each' } });
  it.each([
    ['of one of two rivals', ofRivals, 'ann', 'agrees ann: claim-1 agrees'],
    ['of the other: one alone can have won', ofRivals, 'ben', 'disagrees ben: claim-1 disagrees'],
    ['of one of many', ofAnybody, 'ann', 'agrees ann: claim-1 agrees'],
    ['of another of many', ofAnybody, 'ben', null],
  ] as const)('%s', (_what, question, subject, expected) => {
    expect(line(won, question, subject)).toBe(expected);
  });
});

describe('a lead', () => {
  const contested = [
    { subject: 'ann', figure: is(21), assertedBy: ['nobody', 'council'] },
    { subject: 'ben', figure: is(7), assertedBy: ['club'] },
  ];
  const question = asked('lead', contested);
  const twice = asked('lead', [...contested, { subject: 'ben', figure: is(21), assertedBy: ['club'] }]);
  it.each([
    [
      'of the one who is claimed to have it',
      21,
      'ann',
      nobody,
      'contested ann over ben: claim-1 agrees, claim-2 disagrees',
    ],
    ['of the other', 7, 'ben', nobody, 'contested ben over ann: claim-1 disagrees, claim-2 agrees'],
    ['of the wrong one', 21, 'ben', nobody, 'disagrees ben over ann: claim-1 disagrees, claim-2 disagrees'],
    [
      'of whom it leaves open: as the one claim has it that it fits',
      7,
      'unsaid',
      nobody,
      'contested ben over ann: claim-1 disagrees, claim-2 agrees',
    ],
    [
      'of whom it leaves open: as its party claims',
      30,
      'unsaid',
      saidBy('council'),
      'disagrees ann over ben: claim-1 disagrees, claim-2 disagrees',
    ],
    ['of whom it leaves open, and fits no claim', 30, 'unsaid', nobody, null],
    ['of nobody', 21, null, nobody, null],
  ] as const)('%s', (_what, value, subject, attribution, expected) => {
    expect(line(points(value), question, subject, attribution)).toBe(expected);
  });

  it.each([
    ['fits claims for either of them', 21, nobody, null],
    [
      'fits claims for one of them',
      7,
      nobody,
      'contested ben over ann: claim-1 disagrees, claim-2 agrees, claim-3 disagrees',
    ],
    [
      'is told by a party that claims it for one',
      7,
      saidBy('council'),
      'disagrees ann over ben: claim-1 disagrees, claim-2 disagrees, claim-3 disagrees',
    ],
  ] as const)('whom it favours stays open where it %s', (_what, value, attribution, expected) => {
    expect(line(points(value), twice, 'unsaid', attribution)).toBe(expected);
  });
});

describe('a figure that nobody has', () => {
  const boats = asked('boats', [{ figure: is(40), subject: undefined }]);
  const arrivals = { figure: { bound: 'date', date: '2020-05-20' }, subject: undefined };
  const once = asked('arrival', [arrivals]);
  const again = asked('arrival', [arrivals], { repeats: true });
  const count = (value: number) => aFigure({ kind: 'number', unit: null, value });
  const day = (value: number) => aFigure({ kind: 'date', unit: 'day', value });
  it.each([
    ['the same count', count(40), boats, null, 'agrees: claim-1 agrees'],
    ['another count', count(55), boats, null, 'disagrees: claim-1 disagrees'],
    ['a count that is told of a candidate', count(40), boats, 'ann', null],
    ['the same day', day(20200520), once, null, 'agrees: claim-1 agrees'],
    ['another day', day(20200521), once, null, 'disagrees: claim-1 disagrees'],
    ['the same day, of what happens again and again', day(20200520), again, null, 'agrees: claim-1 agrees'],
    ['another day, of what happens again and again: another time is meant', day(20200521), again, null, null],
  ] as const)('%s', (_what, figure, question, subject, expected) => {
    expect(line(figure, question, subject)).toBe(expected);
  });
});
