import type { ExportContext } from './export-context.ts';
import type { Anchor, Note, NotedMark } from './note.ts';
import { passageOf } from './report-words.ts';
import { linkTo } from './text-fragment.ts';

/** A property that only the author of a review can fill in, and what belongs there. */
interface ToFillIn {
  readonly property: string;
  readonly with: string;
}

const TO_FILL_IN: readonly ToFillIn[] = [
  { property: 'url', with: 'The address at which the review is published.' },
  { property: 'datePublished', with: 'The day on which it is published.' },
  { property: 'author', with: 'The organization or person who answers for the review.' },
  { property: 'claimReviewed', with: 'The claim in one sentence. The figure alone is not a claim.' },
  {
    property: 'reviewRating',
    with: 'The rating, on a scale that the author explains. A verdict of Tallymark is no rating.',
  },
  { property: 'itemReviewed.author', with: 'Who made the claim, which need not be who published the page.' },
];

/**
 * Drafts of schema.org ClaimReview for the notes on marks. Only what the notes hold is filled in; what is missing stands in a list
 * beside each draft, and no draft is valid before its author has seen to it.
 */
export function exportClaimReview(notes: readonly Note[], { scope, exportedAt }: ExportContext): string {
  const drafts = notes.flatMap((note) =>
    note.mark === null || note.anchor === null ? [] : [draftOf(note, note.mark, note.anchor)],
  );
  const file = {
    format: 'tallymark claim review drafts 1',
    exportedAt,
    scope,
    leftOut: notes.length - drafts.length,
    drafts,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function draftOf(note: Note, mark: NotedMark, anchor: Anchor) {
  const { page, text } = note;
  const { before, quote, behind } = passageOf(anchor);
  return {
    toFillIn: TO_FILL_IN,
    ascribedByThePageTo: mark.attributedTo,
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
      citation: mark.compared.map(({ source }) => ({
        '@type': 'CreativeWork',
        headline: source.title,
        publisher: { '@type': 'Organization', name: source.publisher },
        datePublished: source.published,
        url: source.url,
      })),
    },
  };
}
