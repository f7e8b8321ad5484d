import { describe, expect, it } from 'vitest';
import { builtSet } from '../../utils/claim-sets/built-set.ts';
import { gapsOf } from '../../utils/claim-sets/claim-draft.ts';
import { claimFormOf, draftOf } from '../../utils/claim-sets/claim-form.ts';
import { lintClaimSet } from '../../utils/claim-sets/lint-claim-set.ts';
import { matchSlices } from '../../utils/claim-sets/page-matches.ts';
import { proposePeriod } from '../../utils/claim-sets/propose-period.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';
import { aPage } from '../claims/finding.ts';
import { aDraft } from './a-draft.ts';

const TODAY = '2020-06-05';
const ABOUT = {
  id: 'boats',
  title: 'Boats',
  description: 'Boats',
  version: '1.0.0',
  updated: TODAY,
  gate: ['harbourtown'],
  place: { home: { en: ['Harbourtown'] } },
  event: {
    name: 'Harbourtown',
    period: proposePeriod('2020-06-02'),
    named: { en: ['Harbourtown'] },
    dated: { en: ['Harbourtown'] },
  },
};

const parsed = parseClaimSet(aClaimSetFile());
if (!parsed.ok) throw new Error('the set is not in order');
const set = parsed.value;

describe('a set that claims are put into', () => {
  it('begins with them where it is new', () => {
    const built = builtSet({ kind: 'new', about: ABOUT }, [aDraft()], TODAY);
    expect(built.ok && [...built.value.added]).toEqual(built.ok && built.value.set.claims.map(({ id }) => id));
  });

  it('names what is added to one that is there, and only the weak spots that are new', () => {
    const built = builtSet({ kind: 'set', set, weak: lintClaimSet(set) }, [aDraft({ fragment: null })], TODAY);
    if (!built.ok) throw new Error(JSON.stringify(built.faults));
    expect(built.value.set.claims.length).toBe(set.claims.length + 1);
    expect(built.value.added.size).toBe(1);
    expect(built.value.warnings.map(({ kind }) => kind)).toContain('no-fragment');
    expect(built.value.warnings.every(({ path }) => !path.startsWith('claims[0]'))).toBe(true);
  });

  it.each([
    ['a draft with a gap', aDraft({ question: null })],
    ['a word that is no term', aDraft({ question: { asks: 'How many?', cues: ['(boats'], counts: [] } })],
    ['a fragment that is too long', aDraft({ fragment: 'one two three four five six' })],
  ])('is refused with %s', (_, draft) => {
    expect(builtSet({ kind: 'new', about: ABOUT }, [draft], TODAY).ok).toBe(false);
  });
});

describe('what new claims would match on a page', () => {
  const matchesOn = (paragraphs: readonly string[], quote: string) => {
    const built = builtSet({ kind: 'new', about: ABOUT }, [aDraft()], TODAY);
    if (!built.ok) throw new Error(JSON.stringify(built.faults));
    const page = aPage(paragraphs, { title: 'Harbourtown', published: '2020-06-03' });
    const text = textOf(page);
    const start = text.indexOf(quote);
    const slices = matchSlices(page, compileClaimSets([built.value.set], ALL_LANGUAGES), built.value.added, [
      { start, end: start + quote.length },
    ]);
    for (let slice = slices.next(); ; slice = slices.next()) {
      if (!slice.done) continue;
      const { matches, missing } = slice.value;
      return { matches: matches.map((match) => `${text.slice(match.start, match.end)} ${match.verdict}`), missing };
    }
  };

  it('are the figures that answer their question, the one that they were made of among them', () => {
    const paragraphs = [
      'In Harbourtown 44 boats are moored.',
      'A year ago 20 bells hung there.',
      'Moored are 50 boats.',
    ];
    expect(matchesOn(paragraphs, '44')).toEqual({
      matches: ['44 boats agrees', '50 boats disagrees'],
      missing: [null],
    });
  });

  it('tells why that one would bear no mark', () => {
    expect(matchesOn(['In Harbourtown 44 bells are moored.'], '44').missing).toMatchObject([{ kind: 'other-noun' }]);
    expect(matchesOn(['In Harbourtown 44 of them came.'], '44').missing).toEqual(['not-tied']);
  });
});

describe('a claim as it is typed', () => {
  const { source } = aDraft();
  const typed = {
    ...source,
    author: '',
    title: source.title ?? '',
    publisher: 'The Paper',
    published: '2020-06-03',
    url: 'https://paper.example/boats',
  };
  const found = { at: { path: 'passage 1' }, language: 'en', paragraph: null };
  const form = claimFormOf(aDraft(), '44 boats');

  it('comes back as the draft that filled it in', () => {
    expect(draftOf(form, typed, found)).toEqual(aDraft({ figures: [expect.objectContaining({ measure: 'count' })] }));
  });

  it.each([
    ['no figure', { figure: 'many' }, ['figure']],
    ['no question', { asks: ' ' }, ['question']],
  ])('has a gap with %s', (_, part, gaps) => {
    expect(gapsOf(draftOf({ ...form, ...part }, typed, found))).toEqual(gaps);
  });

  it('holds as of the day of its source where nothing else is said, and at no address that is none', () => {
    expect(draftOf({ ...form, asOf: '' }, typed, found).asOf).toBe('2020-06-03');
    expect(gapsOf(draftOf(form, { ...typed, url: 'javascript:alert(1)' }, found))).toEqual(['source-url']);
  });

  it('takes lists with commas or semicolons, each word once', () => {
    expect(draftOf({ ...form, cues: 'moored; at anchor, moored,' }, typed, found).question?.cues).toEqual([
      'moored',
      'at anchor',
    ]);
  });
});
