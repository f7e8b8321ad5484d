import { describe, expect, it } from 'vitest';
import { readClaimReviews } from '../../utils/claim-sets/read-claim-reviews.ts';
import { readTable } from '../../utils/claim-sets/read-table.ts';
import { type SetAbout, setFromDrafts } from '../../utils/claim-sets/set-from-drafts.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { faultInWords } from '../../utils/wording/fault.ts';
import { aDraft } from './a-draft.ts';
import { A_TABLE, aRow } from './a-table.ts';
import { aReview } from './claim-reviews.ts';

const ABOUT: SetAbout = {
  id: 'harbour',
  title: 'The harbour',
  description: 'Boats.',
  version: '1.0.0',
  updated: '2021-06-01',
  gate: ['harbour'],
  place: { home: { en: ['Harbourtown'] } },
  event: {
    name: 'the count',
    period: { from: '2020-05-01', to: '2021-12-31' },
    named: { en: ['count'] },
    dated: { en: ['count'] },
  },
};

function draftsOf(table: string) {
  const read = readTable(table, { language: 'en', grammar: grammarOf('en') });
  return read.ok ? read.value.rows.flatMap(({ read: row }) => (row.ok ? [row.value] : [])) : [];
}

const FULL = {
  'As of': '2020-05-20',
  'Source title': 'Boats',
  Publisher: 'The Paper',
  Published: '2020-05-21',
  URL: 'https://paper.example/',
};

describe('setFromDrafts', () => {
  it('makes a set of a table: one source, party and question for each that is named', () => {
    const set = setFromDrafts(ABOUT, draftsOf(A_TABLE));
    expect(set.ok ? null : set.faults).toBeNull();
    expect(set.ok && set.value).toMatchObject({
      sources: [{ title: 'Boats' }, { title: 'Wages' }],
      parties: [{ id: 'the-mayor', aliases: { en: ['the mayor'] } }, { id: 'the-port' }, { id: 'the-guild' }],
      questions: [
        {
          id: 'how-many-boats',
          measure: 'count',
          cues: { en: ['moored', 'in the harbour'] },
          counts: { en: ['boats'] },
        },
        { id: 'what-wage', measure: 'money', units: ['USD'] },
      ],
      claims: [
        { question: 'how-many-boats', assertedBy: ['the-mayor'] },
        { question: 'how-many-boats', assertedBy: ['the-port', 'the-guild'], figure: { bound: 'at-least', value: 44 } },
        { question: 'what-wage', assertedBy: [], source: 'https-paper-example-wages-wages' },
      ],
    });
  });

  it('asks a question of each subject by itself', () => {
    const rows = aRow({ ...FULL, Subject: 'Ann', Cues: 'owns' }).split('\n');
    const set = setFromDrafts(ABOUT, draftsOf([...rows, rows[1]?.replace('Ann', 'Ben')].join('\n')));
    expect(set.ok && set.value.questions.map(({ id, subject }) => [id, subject])).toEqual([
      ['how-many-boats-ann', { kind: 'named', id: 'ann' }],
      ['how-many-boats-ben', { kind: 'named', id: 'ben' }],
    ]);
  });

  it.each([
    ['what a row leaves open', aRow(), ['row 2: does not say as of when', 'row 2: has a source without a title']],
    [
      'two measures on one question',
      `${aRow({ ...FULL, Cues: 'moored' })}\n${aRow({ ...FULL, Cues: 'moored', Figure: '7 %' }).split('\n')[1]}`,
      ['row 3: answers “How many boats?” with a share, others with a count'],
    ],
    [
      'what the format refuses, at the field of the row',
      aRow(FULL),
      ['row 2, cues: must not be empty where the figure has no unit and counts nothing'],
    ],
  ])('refuses %s', (_, table, faults) => {
    const set = setFromDrafts(ABOUT, draftsOf(table));
    expect(!set.ok && set.faults.map(faultInWords)).toEqual(expect.arrayContaining(faults));
  });

  it('names a slip of several drafts once, at the first, and one of each field', () => {
    const question = { asks: 'How many boats?', cues: ['(moored', '?'], counts: [] };
    const drafts = [aDraft({ question, fragment: 'one two three four five six' }), aDraft({ question })];
    const set = setFromDrafts(ABOUT, drafts);
    expect(!set.ok && set.faults.map(faultInWords)).toEqual([
      `passage 1, cues: must have only letters, digits, spaces and - ' . & _ *, not "("`,
    ]);
  });

  it.each([
    ['its title', { title: '' }, 'title: must not be empty'],
    ['its words', { gate: ['ab'] }, 'words: must have at least three letters, or it opens on every page'],
    [
      'its period, which its questions have too',
      { event: { ...ABOUT.event, period: { from: '2021-01-02', to: '2021-01-01' } } },
      'period: ends before it begins',
    ],
  ])('names the field of what the set is about: %s', (_, about, fault) => {
    const set = setFromDrafts({ ...ABOUT, ...about }, draftsOf(A_TABLE));
    expect(!set.ok && set.faults.map(faultInWords)).toEqual([fault]);
  });

  it('makes a set of a review once somebody has said what it answers', () => {
    const read = readClaimReviews([JSON.stringify(aReview())], { language: 'en', grammarOf });
    const [draft] = read.ok ? read.value.drafts : [];
    expect(draft && setFromDrafts(ABOUT, [draft])).toMatchObject({ ok: false });
    const question = { asks: 'What did the lighthouse cost?', cues: ['cost'], counts: [] };
    expect(draft && setFromDrafts(ABOUT, [{ ...draft, question }])).toMatchObject({
      ok: true,
      value: { claims: [{ standing: 'allegation', assertedBy: ['ann-quay'], figure: { value: 40_000_000 } }] },
    });
  });
});
