import { say } from '../wording/say.ts';
import type { Exporter } from './exporter.ts';
import { jsonEntry } from './json-entry.ts';
import type { Note } from './note.ts';
import { passageOf } from './report-words.ts';
import { linkTo } from './text-fragment.ts';

/** A property that only the author of a review can fill in, and what belongs there. */
export interface ToFillIn {
  readonly property: string;
  readonly with: string;
}

const NO_PASSAGE = { before: '', quote: '', behind: '' };

/** What every draft lacks. */
export function toFillIn(): readonly ToFillIn[] {
  return [
    { property: 'url', with: say('claim_review_url') },
    { property: 'datePublished', with: say('claim_review_published') },
    { property: 'author', with: say('claim_review_author') },
    { property: 'claimReviewed', with: say('claim_review_claim') },
    { property: 'reviewRating', with: say('claim_review_rating') },
    { property: 'itemReviewed.author', with: say('claim_review_claimant') },
  ];
}

/**
 * Drafts of schema.org ClaimReview for the notes on marks. Only what the notes hold is filled in; what is missing stands in a list
 * beside each draft, and no draft is valid before its author has seen to it.
 */
export const claimReviewExporter: Exporter = {
  isByPage: false,
  takes: ({ mark, passage }) => mark !== null && passage !== null,
  head: ({ leftOut }, { scope, exportedAt }) =>
    `{
  "format": "tallymark claim review drafts 1",
  "exportedAt": ${JSON.stringify(exportedAt)},
  "scope": ${JSON.stringify(scope)},
  "leftOut": ${leftOut},
  "drafts": [`,
  note: (note, before) => jsonEntry(draftOf(note), before === null, 2),
  tail: (written) => `${written > 0 ? '\n  ' : ''}]\n}\n`,
};

function draftOf(note: Note) {
  const { page, text, mark, anchor } = note;
  const { before, quote, behind } = anchor === null ? NO_PASSAGE : passageOf(anchor);
  return {
    toFillIn: toFillIn(),
    ascribedByThePageTo: mark?.attributedTo ?? [],
    claimReview: {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      ...(text === '' ? {} : { reviewBody: text }),
      itemReviewed: {
        '@type': 'Claim',
        text: `${before}${quote}${behind}`,
        appearance: {
          '@type': 'CreativeWork',
          url: linkTo(note),
          ...(page.title === '' ? {} : { headline: page.title }),
          ...(page.published === null ? {} : { datePublished: page.published }),
        },
      },
      citation: (mark?.compared ?? []).map(({ source }) => ({
        '@type': 'CreativeWork',
        headline: source.title,
        publisher: { '@type': 'Organization', name: source.publisher },
        datePublished: source.published,
        url: source.url,
      })),
    },
  };
}
