import { describe, expect, it } from 'vitest';
import { aboutOf, NO_ABOUT } from '../../utils/claim-sets/about-fields.ts';
import { gapsOf } from '../../utils/claim-sets/claim-draft.ts';
import { filledDraft } from '../../utils/claim-sets/filled-draft.ts';
import { setFromDrafts } from '../../utils/claim-sets/set-from-drafts.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { aDraft } from './a-draft.ts';

const NO_SOURCE = { title: null, publisher: null, author: null, published: null, url: null };
const OPEN = aDraft({ figures: [], question: null, asOf: null, source: NO_SOURCE });
const FILLING = {
  figure: 'at least 44',
  question: 'How many boats?',
  cues: 'moored; in the harbour, tied up',
  asOf: '2020-06-02',
  title: 'Boats',
  publisher: 'The Paper',
  published: '2020-06-03',
  url: 'https://paper.example/boats',
};
const ABOUT = {
  ...NO_ABOUT,
  title: 'The harbour',
  places: 'Harbourtown; the Quay',
  event: 'count',
  from: '2020-05-01',
  to: '2021-12-31',
};

describe('a draft is filled', () => {
  it('until it has no gap', () => {
    const draft = filledDraft(OPEN, FILLING, {}, grammarOf);
    expect(gapsOf(draft)).toEqual([]);
    expect(draft).toMatchObject({
      figures: [{ figure: { bound: 'at-least', value: 44 } }],
      question: { asks: 'How many boats?', cues: ['moored', 'in the harbour', 'tied up'] },
      source: { title: 'Boats', url: 'https://paper.example/boats' },
    });
  });

  it('with what was filled in for all, where nothing was for itself, but never with a figure', () => {
    const draft = filledDraft(OPEN, { publisher: 'The Ledger', title: ' ' }, FILLING, grammarOf);
    expect(draft.source).toMatchObject({ publisher: 'The Ledger', title: 'Boats' });
    expect(gapsOf(draft)).toEqual(['figure']);
  });

  it('nowhere where it says something itself', () => {
    expect(filledDraft(aDraft(), FILLING, FILLING, grammarOf)).toEqual(aDraft());
  });

  it.each([
    ['an address that is none', { url: 'javascript:alert(1)' }, 'source-url'],
    ['a figure that is none', { figure: 'many' }, 'figure'],
  ] as const)('not with %s', (_, wrong, gap) => {
    expect(gapsOf(filledDraft(OPEN, { ...FILLING, ...wrong }, {}, grammarOf))).toEqual([gap]);
  });

  it('with the one of its figures that was chosen', () => {
    const [figure] = aDraft().figures;
    const other = {
      measure: 'share',
      unit: null,
      figure: { bound: 'exact', value: 7, precision: 1 },
      quote: '7 %',
    } as const;
    const draft = aDraft({ figures: figure === undefined ? [] : [figure, other] });
    expect(filledDraft(draft, { chosen: 1 }, {}, grammarOf).figures).toEqual([other]);
    expect(filledDraft(draft, {}, {}, grammarOf).figures).toEqual([figure]);
  });
});

describe('what a new set is about', () => {
  it('makes a set of a form, under an id that is not taken', () => {
    const about = aboutOf(ABOUT, 'en', '2021-06-01', ['the-harbour']);
    expect(about).toMatchObject({ id: 'the-harbour-2', description: 'The harbour', gate: ['harbourtown', 'the quay'] });
    expect(setFromDrafts(about, [aDraft()])).toMatchObject({ ok: true });
  });

  it('leaves what is missing for the validator to name', () => {
    const set = setFromDrafts(aboutOf({ ...ABOUT, places: '', from: '' }, 'en', '2021-06-01', []), [aDraft()]);
    expect(!set.ok && set.faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['words', 'period']));
  });
});
