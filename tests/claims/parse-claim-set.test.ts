import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { faultInWords } from '../../utils/wording/fault.ts';
import { aClaimSetFile } from './a-claim-set.ts';

/** The small set with one place changed, or taken away where the value is undefined. */
function withSlip(place: string, value: unknown): unknown {
  const keys = place.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const set = aClaimSetFile();
  const parent = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], set) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return set;
}

function faultsOf(data: unknown): string[] {
  const parsed = parseClaimSet(data);
  return parsed.ok ? [] : parsed.faults.map(faultInWords);
}

type Slip = readonly [place: string, value: unknown, fault: string, at?: string];

/** One test a slip: the place, what stands there, and the fault found there, or at another place that is named. */
function refused(slips: readonly Slip[]): void {
  test.each(slips.map(([place, value, fault, at = place]) => ({ place, value, fault, at })))(
    '$place: $value',
    ({ place, value, fault, at }) => {
      const faults = faultsOf(withSlip(place, value));
      const here = faults.filter((each) => each.startsWith(`${at}: `));
      expect(here.join('\n')).toContain(fault);
      expect(faults.join('\n')).not.toMatch(/expected|received|invalid/i);
    },
  );
}

describe('parseClaimSet takes', () => {
  it('the bundled set', () => {
    expect(faultsOf(JSON.parse(readFileSync('public/claim-sets/venezuela-2024.json', 'utf8')))).toEqual([]);
  });

  it('a set without a slip', () => {
    expect(faultsOf(aClaimSetFile())).toEqual([]);
  });

  test.each([
    ['updated', '2024-02-29'],
    ['claims[3].asOf', '2020-06-01'],
    ['claims[0].figure.value', 0],
    ['claims[0].figure.value', 100],
    ['questions[5].month', '2020-12'],
    ['questions[5].reachesBack', '2020-05-01'],
    ['questions[3].units', ['EUR/year', 'XXX', 'cent/hour']],
    ['questions[5].units', ['people/day', 'barrel/day']],
    ['questions[0].cues.en', ['23 de Enero', "governor's", 'post-election', 'González*', 'won _ of']],
    ['questions[0].subject', { kind: 'lead', contest: 'mayor' }],
  ])('%s: %j', (place, value) => {
    expect(faultsOf(withSlip(place, value))).toEqual([]);
  });
});

describe('parseClaimSet refuses', () => {
  it.each([null, 7, 'set'])('%j, which is no object', (data) => {
    expect(faultsOf(data)).toEqual(['The file must be an object']);
  });

  it('a list, since all is missing in it', () => {
    expect(faultsOf([])).toContain('format: is missing');
  });

  it('every slip at once', () => {
    const set = aClaimSetFile();
    const questions = [{ ...set.questions[0], cuess: {}, measure: 'weight' }];
    expect(faultsOf({ ...set, title: ' ', questions }).map((fault) => fault.split(':')[0])).toEqual([
      'title',
      'questions[0].measure',
      'questions[0].cuess',
    ]);
  });
});

describe('the format is refused with', () => {
  refused([
    ['format', 'something else', 'must be "tallymark claim set 1"'],
    ['format', undefined, 'is missing'],
    ['colour', 'red', 'is no key known here; the keys are format, id'],
    ['questions[0].cuess', {}, 'is no key known here'],
    ['questions[0].measure', 'weight', 'must be one of these: count, share'],
    ['questions[0].bare', 'no', 'must be true or false'],
    [
      'questions[0].subject',
      { kind: 'all' },
      'must be one of these: fixed, named, candidate, lead',
      'questions[0].subject.kind',
    ],
    ['questions[0].subject', { contest: 'mayor' }, 'is missing', 'questions[0].subject.kind'],
    ['title', ' ', 'must not be empty'],
    ['title', 'x'.repeat(2_001), 'has more than 2,000 characters'],
    ['title', 'The flood \u202Edoolf', 'has a control character, which nobody sees'],
    ['description', 'a\u0000b', 'has a control character, which nobody sees'],
    ['title', 5, 'must be text'],
    ['id', 'Harbour 2020', 'lower-case words'],
    ['version', '1.0', 'three numbers'],
    ['sources', 'none', 'must be a list'],
    ['sources', [], 'must not be empty'],
    ['sources[0].url', 'javascript:alert(1)', 'must be a web address that begins with http'],
    ['sources[0].url', 'nowhere', 'must be a web address'],
    ['place', 'here', 'must be an object'],
    ['place.home', ['Harbourtown'], 'two or three letters', 'place.home.0'],
    ['place.home', { English: ['Harbourtown'] }, 'two or three letters', 'place.home.English'],
    ['claims[0].figure.value', '67', 'must be a number'],
    ['claims[0].figure.value', Number.NaN, 'must be a number'],
    ['claims[0].figure.value', Number.POSITIVE_INFINITY, 'must be a number'],
    ['claims[0].figure.bound', 'maybe', 'must be one of these: exact'],
    ['claims[0].figure.low', 3, 'is no key known here'],
    ['claims[0].figure', 67, 'must be an object'],
    ['claims[0].figure.precision', 0, 'must be above zero'],
    ['claims[0].paragraphs', [0], 'must be 1 or more', 'claims[0].paragraphs[0]'],
    ['claims[0].paragraphs', [1.5], 'must be a whole number', 'claims[0].paragraphs[0]'],
    ['contests[0].subjects', ['ann', 'ben', 'cora'], 'must be two ids', 'contests[0].subjects[2]'],
  ]);
});

describe('a slip of the pen is hinted at:', () => {
  refused([
    ['questions[0].cuess', {}, 'did you mean cues?'],
    ['claims[2].question', 'ration', 'did you mean ratio?'],
    [
      'claims[0].assertedBy',
      ['counsil'],
      'names the party counsil, which the set does not have; did you mean council?',
      'claims[0].assertedBy[0]',
    ],
  ]);

  it.each([
    ['colour', 'red'],
    ['idd', 'harbour'],
  ])('but not what is like no word of ours: %s', (key, value) => {
    expect(faultsOf(withSlip(key, value)).join()).not.toContain('did you mean');
  });
});

describe('a day is refused:', () => {
  refused([
    ['updated', '18/08/2024', 'must be a date written YYYY-MM-DD'],
    ['updated', '2020-6-1', 'must be a date written YYYY-MM-DD'],
    ['updated', '2024-02-31', 'the calendar has no 2024-02-31'],
    ['updated', '2023-02-29', 'the calendar has no 2023-02-29'],
    ['claims[0].asOf', '2020-13-01', 'the calendar has no 2020-13-01'],
    ['claims[0].asOf', '2020-06-02', 'is later than the set’s update, 2020-06-01'],
    ['questions[5].month', '2020-00', 'must be a month written YYYY-MM'],
    ['questions[5].month', '2020-04', 'lies outside the period'],
    ['questions[5].month', '2021-01', 'lies outside the period'],
    ['questions[5].reachesBack', '2020-05-02', 'is later than the first day of the period'],
    ['questions[0].period.to', '2020-01-01', 'ends before it begins', 'questions[0].period'],
    ['event.period.to', '2020-01-01', 'ends before it begins', 'event.period'],
  ]);
});

describe('a word is refused:', () => {
  refused([
    ['questions[0].cues.en[0]', '*', 'at least one letter'],
    ['questions[0].cues.en[0]', ' ', 'at least one letter'],
    ['questions[0].cues.en[0]', 'won, lost', 'only letters, digits'],
    ['questions[0].cues.en[0]', 'won|lost', 'not "|"'],
    ['questions[0].cues.en[0]', '(won)', 'not "("'],
    ['questions[0].cues.en[0]', 'won\nlost', 'only letters, digits'],
    ['questions[0].cues.en[0]', ' won', 'no spaces around it'],
    ['questions[0].cues.en[0]', 'w*n', 'at the end of a word'],
    ['questions[0].cues.en[0]', 'won *', 'must have the beginning of a word'],
    ['questions[0].cues.en[0]', 'won_', 'only for a whole word'],
    ['questions[0].cues.en[0]', '_ won', 'must not begin with _'],
    ['questions[0].cues.en', [], 'must not be empty'],
    ['gate[0]', 'ha', 'at least three letters'],
    ['gate[0]', ' harbour', 'no spaces around it'],
    ['gate[0]', '2020', 'at least one letter'],
    ['gate[0]', 'harbour*', 'not "*"'],
    ['gate', [], 'must not be empty'],
  ]);
});

describe('an id is refused:', () => {
  refused([
    ['claims[2].question', 'weather', 'names the question weather, which'],
    ['claims[2].source', 'hearsay', 'names the source hearsay, which'],
    ['claims[0].subject', 'nobody', 'names the subject nobody, which'],
    ['claims[0].assertedBy', ['council', 'crowd'], 'names the party crowd, which', 'claims[0].assertedBy[1]'],
    ['claims[2].derivedFrom', ['ann-sha'], 'names the claim ann-sha, which', 'claims[2].derivedFrom[0]'],
    ['parties[0].backs', 'nobody', 'names the subject nobody, which'],
    ['questions[0].subject.contest', 'chess', 'names the contest chess, which'],
    ['questions[4].subject.id', 'dan', 'names the subject dan, which'],
    ['questions[1].id', 'share', 'is share, as another one is'],
    ['claims[1].id', 'ann-share', 'is ann-share, as another one is'],
    ['contests[0].subjects[1]', 'ann', 'must name two, not ann twice', 'contests[0].subjects'],
    ['contests[0].subjects[1]', 'dan', 'names the subject dan, which'],
    ['claims[2].derivedFrom', ['ann-ratio'], 'makes ann-ratio follow from itself'],
    ['claims[0].derivedFrom', ['ann-ratio'], 'makes ann-share follow from itself'],
    ['claims[0].derivedFrom', ['ann-ratio'], 'makes ann-ratio follow from itself', 'claims[2].derivedFrom'],
  ]);

  it('in no time, in sets of thousands of claims that follow from each other', () => {
    const file = aClaimSetFile();
    const [first] = file.claims;
    const claims = (last: readonly string[]) =>
      Array.from({ length: 5_000 }, (_, n) => ({ ...first, id: `c${n}`, derivedFrom: n === 0 ? last : [`c${n - 1}`] }));
    const began = process.threadCpuUsage();
    const line = parseClaimSet({ ...file, claims: claims([]) });
    expect(line.ok || line.faults.slice(0, 2)).toBe(true);
    const circle = parseClaimSet({ ...file, claims: claims(['c4999']) });
    expect(!circle.ok && circle.faults.slice(0, 1).map(faultInWords)).toEqual([
      'claims[0].derivedFrom: makes c0 follow from itself',
    ]);
    // By the processor's time, whatever else the machine does. Where each were compared with all it would take minutes.
    expect(process.threadCpuUsage(began).user / 1e6).toBeLessThan(4);
  });

  it('but not of a claim that only stands beside a cycle', () => {
    const faults = faultsOf(withSlip('claims[0].derivedFrom', ['ann-ratio']));
    expect(faults.filter((fault) => fault.includes('ben-share'))).toEqual([]);
  });
});

describe('the subject of a claim is refused:', () => {
  refused([
    ['claims[0].subject', undefined, 'is needed: share is asked of ann, ben'],
    ['claims[0].subject', 'cora', 'is cora, but share is asked of ann, ben'],
    ['claims[2].subject', 'cora', 'is cora, but ratio is asked of ann, ben'],
    ['claims[3].subject', 'ann', 'is ann, but boats is asked of nobody'],
    ['claims[5].subject', 'ben', 'is ben, but years is asked of ann'],
    ['questions[4].subject', { kind: 'fixed', id: 'ben' }, 'is ann, but years is asked of ben', 'claims[5].subject'],
  ]);
});

describe('a unit is refused:', () => {
  refused([
    ['questions[3].units[0]', 'USD/mnth', 'is no unit of the measure money; write it as in USD, USD/month'],
    ['questions[3].units[0]', 'year', 'is no unit of the measure money'],
    ['questions[4].units[0]', 'years', 'is no unit of the measure duration'],
    ['questions[5].units[0]', 'tonnes/day', 'is no unit of the measure rate'],
    ['questions[3].units', undefined, 'is needed for the measure money'],
    ['questions[4].units', undefined, 'is needed for the measure duration'],
    ['questions[5].units', [], 'must not be empty'],
    ['questions[2].units', ['boat'], 'is not for questions of the measure count'],
    ['questions[0].units', ['percent'], 'is not for questions of the measure share'],
    ['questions[1].units', ['year'], 'is not for questions of the measure ratio'],
    ['questions[2].counts', undefined, 'needs cues, counts or units', 'questions[2]'],
  ]);
});

describe('a figure is refused:', () => {
  refused([
    ['claims[0].figure.value', 100.5, 'must be between 0 and 100'],
    ['claims[0].figure.value', -1, 'must be between 0 and 100'],
    ['claims[2].figure.value', 0, 'must be above zero'],
    ['claims[3].figure.value', -1, 'must not be below zero'],
    ['claims[5].figure.value', -1, 'must not be below zero'],
    ['claims[6].figure.low', 4, 'has a low that is above its high', 'claims[6].figure'],
    ['claims[3].figure.precision', 100, 'is coarser than the number itself'],
    ['claims[6].figure.precision', 10, 'is coarser than the number itself'],
    ['claims[5].figure.precision', 2, 'is coarser than the number itself'],
    ['claims[3].fragment', 'one two three four five six', 'has more than five words'],
  ]);
});

describe('a claim beside a question of dates or facts', () => {
  const period = { from: '2020-05-01', to: '2020-12-31' };
  const QUESTIONS: readonly Record<string, unknown>[] = [
    { id: 'day', asks: 'When?', measure: 'date', period, cues: { en: ['opened'] }, between: period },
    {
      id: 'open',
      asks: 'Open?',
      measure: 'fact',
      period,
      subject: { kind: 'each' },
      tells: [{ name: 'doer', any: { en: ['opened'] } }],
    },
    {
      id: 'gap',
      asks: 'Gap?',
      measure: 'points',
      period,
      subject: { kind: 'lead', contest: 'mayor' },
      cues: { en: ['gap'] },
    },
  ];
  const exact = { bound: 'exact', value: -5, precision: 1 };

  /** The faults of one more claim on a question: which, its subject, its figure. */
  function faultsOfClaim(question: string, subject: string | undefined, figure: object): string[] {
    const file = aClaimSetFile();
    const claim = { ...file.claims[4], id: 'new', question, figure, ...(subject === undefined ? {} : { subject }) };
    return faultsOf({ ...file, questions: [...file.questions, ...QUESTIONS], claims: [...file.claims, claim] });
  }

  it.each([
    ['day', undefined, { bound: 'date', date: '2020-05' }],
    ['day', undefined, { bound: 'date', date: '2020-05', to: '2020-06-01' }],
    ['open', 'cora', { bound: 'fact', holds: true }],
    ['gap', 'ann', exact],
    ['boats', undefined, { ...exact, value: 0 }],
    ['boats', undefined, { bound: 'range', low: 3, high: 3, precision: 1 }],
    ['wage', undefined, exact],
    ['fish', undefined, exact],
  ])('is taken: %s of %s, %j', (question, subject, figure) =>
    expect(faultsOfClaim(question, subject, figure)).toEqual([]),
  );

  it.each([
    ['day', undefined, exact, 'figure.bound: is exact, which a question of the measure date does not take'],
    ['open', 'cora', exact, 'figure.bound: is exact, which a question of the measure fact does not take'],
    [
      'open',
      'cora',
      { bound: 'date', date: '2020' },
      'figure.bound: is date, which a question of the measure fact does not take',
    ],
    [
      'boats',
      undefined,
      { bound: 'fact', holds: true },
      'figure.bound: is fact, which a question of the measure count does not take',
    ],
    ['day', undefined, { bound: 'date', date: '2020-06', to: '2020-05-31' }, 'figure.to: is not later than 2020-06'],
    ['day', undefined, { bound: 'date', date: '2020-05-31', to: '2020-05' }, 'figure.to: is not later than 2020-05-31'],
    [
      'open',
      undefined,
      { bound: 'fact', holds: true },
      'subject: is needed: open is asked of each subject of its claims',
    ],
    ['gap', undefined, exact, 'subject: is needed: gap is asked of ann, ben'],
    ['share', 'ann', exact, 'figure.value: must be between 0 and 100 per cent'],
    ['share', 'ann', { ...exact, value: 101 }, 'figure.value: must be between 0 and 100 per cent'],
    ['ratio', 'ann', exact, 'figure.value: must be above zero'],
    ['years', 'ann', exact, 'figure.value: must not be below zero'],
    ['boats', undefined, { bound: 'range', low: -3, high: 3, precision: 1 }, 'figure.low: must not be below zero'],
    ['boats', undefined, { bound: 'range', low: 4, high: 3, precision: 1 }, 'figure: has a low that is above its high'],
  ])('is refused: %s of %s, %j', (question, subject, figure, fault) =>
    expect(faultsOfClaim(question, subject, figure)).toEqual([`claims[7].${fault}`]),
  );

  it('takes five words of an article', () => {
    expect(faultsOf(withSlip('claims[3].fragment', 'one two three four five'))).toEqual([]);
  });
});

describe('a question of dates or facts', () => {
  const period = { from: '2020-05-01', to: '2020-12-31' };
  const tells = [{ name: 'doer', any: { en: ['opened'] } }];
  const cues = { en: ['opened'] };
  const each = { kind: 'each' };

  /** The faults of one more question, without its place. */
  function faultsOfQuestion(parts: object): string[] {
    const file = aClaimSetFile();
    const questions = [...file.questions, { id: 'new', asks: 'New?', period, ...parts }];
    return faultsOf({ ...file, questions }).map((fault) => fault.replace(`questions[${file.questions.length}]`, ''));
  }

  it.each([
    [{ measure: 'date', cues }, []],
    [{ measure: 'date', cues, subject: { kind: 'fixed', id: 'ann' }, between: period, repeats: true }, []],
    [{ measure: 'fact', tells, subject: each }, []],
    [{ measure: 'fact', tells, subject: { kind: 'candidate', contest: 'mayor' } }, []],
    [{ measure: 'date' }, [': needs cues, or no date is tied to it']],
    [{ measure: 'count' }, [': needs cues, counts or units, or nothing is tied to it']],
    [{ measure: 'fact', subject: each }, ['.tells: is needed, or nothing tells the fact']],
    [{ measure: 'fact', tells }, ['.subject: is needed for a fact: fixed, candidate or each']],
    [
      { measure: 'fact', tells, subject: { kind: 'lead', contest: 'mayor' } },
      ['.subject: is needed for a fact: fixed, candidate or each'],
    ],
    [
      { measure: 'date', cues, subject: { kind: 'candidate', contest: 'mayor' } },
      ['.subject: must be fixed, named or left out where a date is asked for'],
    ],
    [
      { measure: 'date', cues, subject: { kind: 'lead', contest: 'mayor' } },
      ['.subject: must be fixed, named or left out where a date is asked for'],
    ],
    [{ measure: 'count', cues, tells }, ['.tells: is for questions of the measure fact, not count']],
    [{ measure: 'count', cues, between: period }, ['.between: is for questions of the measure date, not count']],
    [{ measure: 'count', cues, repeats: true }, ['.repeats: is for questions of the measure date, not count']],
    [{ measure: 'count', cues, subject: each }, ['.subject.kind: is for questions of the measure fact, not count']],
  ])('%j: %j', (parts, faults) => expect(faultsOfQuestion(parts)).toEqual(faults));
});
