import { describe, expect, it } from 'vitest';
import { addDrafts } from '../../utils/claim-sets/add-drafts.ts';
import type { ClaimDraft } from '../../utils/claim-sets/claim-draft.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { faultInWords } from '../../utils/wording/fault.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';
import { aDraft } from './a-draft.ts';

const parsed = parseClaimSet(aClaimSetFile());
if (!parsed.ok) throw new Error('The set of the tests has a slip.');
const SET = parsed.value;

const SHARE: Partial<ClaimDraft> = {
  figures: [{ measure: 'share', unit: null, figure: { bound: 'exact', value: 60, precision: 1 }, quote: '60 %' }],
  question: { asks: 'Share?', cues: ['polled'], counts: [] },
  subject: 'Ann',
};

function added(...drafts: readonly ClaimDraft[]) {
  const result = addDrafts(SET, drafts, '2020-07-01');
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

describe('addDrafts', () => {
  it('answers a question that is there already, and brings source and party along', () => {
    const set = added(aDraft());
    expect(set).toMatchObject({ version: '1.0.1', updated: '2020-07-01' });
    expect(set.sources.map(({ title }) => title)).toEqual(['Votes', 'Boats again']);
    expect(set.parties.map(({ id }) => id)).toEqual(['council', 'the-guild']);
    expect(set.questions).toHaveLength(SET.questions.length);
    expect(set.claims.at(-1)).toMatchObject({ question: 'boats', assertedBy: ['the-guild'], figure: { value: 44 } });
  });

  it('adds the words that tie a figure to a question, but no noun to one that is asked without', () => {
    const set = added(aDraft(), aDraft({ ...SHARE, at: { path: 'passage 2' } }));
    const words = (id: string) => set.questions.find((question) => question.id === id);
    expect(words('boats')).toMatchObject({ cues: { en: ['moored'] }, counts: { en: ['boats', 'ships'] } });
    expect(words('share')).toMatchObject({ cues: { en: ['won', 'polled'] } });
    expect(words('share')?.counts).toBeUndefined();
  });

  it('knows the question of a candidate, and parties and sources by what they are called there', () => {
    const source = {
      title: 'Votes',
      publisher: 'The Paper',
      author: null,
      published: '2020-05-20',
      url: 'https://paper.example/votes',
    };
    const set = added(aDraft({ ...SHARE, assertedBy: ['the council'], source }));
    expect(set.claims.at(-1)).toMatchObject({
      question: 'share',
      subject: 'ann',
      assertedBy: ['council'],
      source: 'paper',
    });
    expect([set.sources, set.parties, set.subjects]).toEqual([SET.sources, SET.parties, SET.subjects]);
  });

  it('asks what nobody has asked yet', () => {
    const set = added(aDraft({ question: { asks: 'How many ships?', cues: ['moored'], counts: [] }, subject: 'Dora' }));
    expect(set.questions.at(-1)).toMatchObject({
      id: 'how-many-ships-dora',
      subject: { kind: 'named', id: 'dora' },
      period: SET.event.period,
    });
    expect(set.subjects.at(-1)).toMatchObject({ id: 'dora', name: 'Dora' });
  });

  it('adds claims one after the other under ids of their own', () => {
    const once = added(aDraft());
    const twice = addDrafts(once, [aDraft()], '2020-06-15');
    expect(twice).toMatchObject({ ok: true, value: { version: '1.0.2', updated: '2020-07-01' } });
    expect(twice.ok && new Set(twice.value.claims.map(({ id }) => id)).size).toBe(SET.claims.length + 2);
  });

  it.each<readonly [string, Partial<ClaimDraft>, string]>([
    ['has a gap', { asOf: null }, 'passage 1: does not say as of when'],
    [
      'answers a question with another measure',
      { ...SHARE, question: aDraft().question, subject: null },
      'passage 1: answers “How many boats?” with a share, others with a count',
    ],
    ['is of tomorrow', { asOf: '2020-07-02' }, 'passage 1, as-of: lies in the future'],
    [
      'adds a word that is none to a question that is there',
      { question: { asks: 'How many boats?', cues: ['('], counts: [] } },
      'passage 1, cues: must have at least one letter or digit',
    ],
    [
      'has a name too long',
      { assertedBy: ['x'.repeat(10_000)] },
      'passage 1, asserted-by: has more than 2,000 characters',
    ],
  ])('refuses a draft that %s', (_, parts, fault) => {
    const result = addDrafts(SET, [aDraft(parts)], '2020-07-01');
    expect(!result.ok && result.faults.map(faultInWords)).toEqual([fault]);
  });
});
