import { describe, expect, it, test } from 'vitest';
import { gapsOf } from '../../utils/claim-sets/claim-draft.ts';
import { readClaimReviews } from '../../utils/claim-sets/read-claim-reviews.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { faultInWords, placeInWords } from '../../utils/wording/fault.ts';
import { aReview } from './claim-reviews.ts';

const read = (...data: readonly unknown[]) =>
  readClaimReviews(
    data.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))),
    { language: 'en', grammarOf },
  );

const draftsOf = (...data: readonly unknown[]) => {
  const found = read(...data);
  return found.ok ? found.value.drafts : found.faults;
};

describe('readClaimReviews', () => {
  it('tells what a review tells, and what it does not', () => {
    const [draft] = draftsOf(aReview());
    expect(draft).toMatchObject({
      at: { path: 'ClaimReview' },
      says: 'The lighthouse cost 40 million euros.',
      figures: [{ measure: 'money', unit: 'EUR', figure: { bound: 'exact', value: 40_000_000 } }],
      assertedBy: ['Ann Quay'],
      standing: 'allegation',
      asOf: '2021-03-01',
      source: {
        title: 'Mayor speaks',
        publisher: 'The Paper',
        published: '2021-03-02',
        url: 'https://paper.example/mayor-speaks',
      },
      rating: 'Mostly wrong',
    });
    expect(draft && 'figures' in draft && gapsOf(draft)).toEqual(['question']);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['a list', [aReview(), { '@type': 'Person', name: 'Ann' }, aReview()], ['[0]', '[2]']],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, aReview()] }, ['@graph[1]']],
    ['a page that has it as its main thing', { '@type': 'WebPage', mainEntity: aReview() }, ['mainEntity']],
    ['types in full', aReview({ '@type': ['https://schema.org/ClaimReview', 'Review'] }), ['ClaimReview']],
    ['a claim by itself', { '@type': 'Claim', text: 'It took 24 boats.', author: 'Ann' }, ['Claim']],
  ])('finds reviews in %s', (_, data, places) => {
    expect(draftsOf(data).map((draft) => ('at' in draft ? placeInWords(draft.at) : faultInWords(draft)))).toEqual(
      places,
    );
  });

  it.each<readonly [string, object, object]>([
    [
      'names the review as the source where the claim has no address',
      { itemReviewed: { '@type': 'Claim', author: 'Ann' }, name: 'A check' },
      {
        source: {
          title: 'A check',
          publisher: 'Harbour Checks',
          published: '2021-03-09',
          url: 'https://checks.example/lighthouse',
        },
        asOf: null,
        assertedBy: ['Ann'],
      },
    ],
    [
      'takes an address by itself for the place',
      { itemReviewed: { '@type': 'Claim', firstAppearance: 'https://talk.example/7' } },
      { source: { url: 'https://talk.example/7', title: null, publisher: null } },
    ],
    ['takes no address that runs', { url: 'javascript:alert(1)', itemReviewed: {} }, { source: { url: null } }],
    ['takes no day that is none', { itemReviewed: { datePublished: 'last week' } }, { asOf: null }],
    [
      'rates by number where there are no words',
      { reviewRating: { ratingValue: '2', bestRating: 5 } },
      { rating: '2 of 5' },
    ],
    [
      'takes the claim from the thing reviewed',
      { claimReviewed: undefined, itemReviewed: { text: 'Only 7 % voted.' } },
      { figures: [{ measure: 'share', figure: { value: 7 } }] },
    ],
    [
      'reads figures in the language that is stated',
      { inLanguage: 'es-MX', claimReviewed: 'Hubo más de 1.300 detenidos.' },
      { language: 'es', figures: [{ measure: 'count', figure: { bound: 'more-than', value: 1300 } }] },
    ],
  ])('%s', (_, change, expected) => {
    expect(draftsOf(aReview(change))[0]).toMatchObject(expected);
  });

  test('scripts of a page: those in order are read, the others are told of', () => {
    const found = read('{', aReview(), { '@type': 'ClaimReview' });
    expect(found.ok && found.value.drafts.map(({ at }) => placeInWords(at))).toEqual(['script 2']);
    expect(found.ok && found.value.leftAside.map(faultInWords)).toEqual([
      expect.stringMatching(/^script 1: is not JSON/),
      'script 3: does not say what is claimed',
    ]);
  });

  it.each<readonly [string, unknown]>([
    ['no JSON', '<p>'],
    ['no review', { '@type': 'NewsArticle', headline: 'Boats' }],
    ['nothing', []],
    ['a prototype', '{"@type":"ClaimReview","claimReviewed":"7 boats","__proto__":{"a":1}}'],
    ['a tower', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('refuses %s', (_, data) => {
    expect(read(data).ok).toBe(false);
  });
});
