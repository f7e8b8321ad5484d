import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { aNote, anExportContext, aPage } from './builders.ts';
import { exportClaimReview } from './exported.ts';
import { hostileNote, INJECTIONS } from './hostile-notes.ts';

function draftsOf(...notes: readonly Note[]) {
  return JSON.parse(exportClaimReview(notes, anExportContext()));
}

describe('ClaimReview drafts', () => {
  it('hold what the note knows', () => {
    const { drafts, leftOut } = draftsOf(aNote());
    expect(leftOut).toBe(0);
    expect(drafts[0].claimReview).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      reviewBody: 'Compare with the *official* result.',
      itemReviewed: {
        '@type': 'Claim',
        text: '… The sheets gave the challenger 67 per cent of the votes, it said. …',
        appearance: {
          '@type': 'CreativeWork',
          url: 'https://news.example/venezuela#:~:text=challenger-,67%20per%20cent,-of',
          headline: 'Three weeks after the vote',
          datePublished: '2024-08-20',
        },
      },
      citation: [
        expect.objectContaining({ url: 'https://paper.example/article', datePublished: '2024-08-18' }),
        expect.anything(),
      ],
    });
  });

  it.each(['url', 'datePublished', 'author', 'claimReviewed', 'reviewRating'])(
    'invent no %s, but list it',
    (property) => {
      const [{ claimReview, toFillIn }] = draftsOf(aNote()).drafts;
      expect(claimReview).not.toHaveProperty(property);
      expect(toFillIn).toContainEqual({ property, with: expect.any(String) });
    },
  );

  it('leave out what is not known', () => {
    const [{ claimReview }] = draftsOf(aNote({ text: '', page: aPage({ title: '', published: null }) })).drafts;
    expect(claimReview).not.toHaveProperty('reviewBody');
    expect(Object.keys(claimReview.itemReviewed.appearance)).toEqual(['@type', 'url']);
  });

  it('are made for notes on marks alone', () => {
    const file = draftsOf(aNote({ mark: null }), aNote({ anchor: null }), aNote());
    expect(file).toMatchObject({ leftOut: 2, drafts: [expect.anything()] });
  });

  it.each(INJECTIONS)('stay one JSON file with %j in every field', (text) => {
    expect(draftsOf(hostileNote(text)).drafts).toHaveLength(1);
  });
});
