import type { Standing } from '../claims/standing.ts';
import { grammarOf } from '../figures/grammars.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { draftFigures } from './draft-figures.ts';
import { plainLine } from './plain-line.ts';
import { webAddress } from './web-address.ts';
import { wordsInField } from './words-in-field.ts';

/** A claim as it is typed. Lists of words and of names are parted by commas or semicolons. */
export interface ClaimForm {
  /** As an article writes it: `at least 24`, `51.2 %`. */
  readonly figure: string;
  readonly asks: string;
  readonly subject: string;
  readonly cues: string;
  readonly counts: string;
  readonly says: string;
  readonly assertedBy: string;
  readonly standing: Standing;
  /** ISO day, or empty. */
  readonly asOf: string;
  readonly fragment: string;
}

/** A source as it is typed. */
export interface SourceForm {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  /** ISO day, or empty. */
  readonly published: string;
  readonly url: string;
}

/** What of a claim is not typed: where it was found. */
export type Found = Pick<ClaimDraft, 'at' | 'language' | 'paragraph'>;

/** The fields filled in from a draft; `quote` is its figure as the page has it. */
export function claimFormOf(
  { question, subject, says, assertedBy, standing, asOf, fragment }: ClaimDraft,
  quote: string,
): ClaimForm {
  return {
    figure: quote,
    asks: question?.asks ?? '',
    subject: subject ?? '',
    cues: question?.cues.join(', ') ?? '',
    counts: question?.counts.join(', ') ?? '',
    says,
    assertedBy: assertedBy.join(', '),
    standing,
    asOf: asOf ?? '',
    fragment: fragment ?? '',
  };
}

/** The draft that was typed; what is empty, or no figure, is a gap of it. */
export function draftOf(claim: ClaimForm, source: SourceForm, found: Found): ClaimDraft {
  const asks = plainLine(claim.asks);
  return {
    ...found,
    says: plainLine(claim.says) ?? '',
    figures: draftFigures(claim.figure, grammarOf(found.language)),
    question: asks === null ? null : { asks, cues: wordsInField(claim.cues), counts: wordsInField(claim.counts) },
    subject: plainLine(claim.subject),
    assertedBy: wordsInField(claim.assertedBy),
    standing: claim.standing,
    asOf: plainLine(claim.asOf) ?? plainLine(source.published),
    source: {
      title: plainLine(source.title),
      publisher: plainLine(source.publisher),
      author: plainLine(source.author),
      published: plainLine(source.published),
      url: webAddress(source.url),
    },
    fragment: plainLine(claim.fragment),
    rating: null,
  };
}
