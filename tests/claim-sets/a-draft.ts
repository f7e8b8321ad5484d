import type { ClaimDraft } from '../../utils/claim-sets/claim-draft.ts';

/** A draft without a gap: boats in the harbour, counted by the guild. */
export function aDraft(parts: Partial<ClaimDraft> = {}): ClaimDraft {
  return {
    at: { path: 'passage 1' },
    says: 'The guild counts 44 boats.',
    language: 'en',
    figures: [{ measure: 'count', unit: null, figure: { bound: 'exact', value: 44, precision: 1 }, quote: '44 boats' }],
    question: { asks: 'How many boats?', cues: ['moored'], counts: ['boats', 'ships'] },
    subject: null,
    assertedBy: ['the guild'],
    standing: 'report',
    asOf: '2020-06-02',
    source: {
      title: 'Boats again',
      publisher: 'The Paper',
      author: null,
      published: '2020-06-03',
      url: 'https://paper.example/boats',
    },
    paragraph: null,
    fragment: null,
    rating: null,
    ...parts,
  };
}
