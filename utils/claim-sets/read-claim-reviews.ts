import { calendarFault } from '../claims/calendar-fault.ts';
import { isRecord } from '../claims/is-record.ts';
import { type Result, refused } from '../claims/result.ts';
import type { Grammar } from '../figures/grammar.ts';
import { type Fault, type FaultPlace, fault } from '../wording/fault.ts';
import { saying } from '../wording/saying.ts';
import type { ClaimDraft, DraftSource } from './claim-draft.ts';
import { draftFigures } from './draft-figures.ts';
import { allIn, type LinkedClaim, linkedClaims, type Node, nodeIn } from './linked-claims.ts';
import { plainLine } from './plain-line.ts';
import { readJson } from './read-json.ts';
import { SET_FILE_LIMITS } from './set-file-limits.ts';
import { webAddress } from './web-address.ts';

/** What came of linked data: the claims in it, and what was left aside. */
export interface ReviewsRead {
  readonly drafts: readonly ClaimDraft[];
  readonly leftAside: readonly Fault[];
}

/** How the words of reviews are read that do not state their language, and how figures are read in a language. */
export interface ReviewReading {
  readonly language: string;
  readonly grammarOf: (language: string) => Grammar;
}

/**
 * The claims of schema.org ClaimReview and Claim in JSON-LD: one text for a file, or one for each script of a page. What is reviewed was
 * claimed by somebody and confirmed by nobody, so that each is an allegation; the rating is told beside it. Which question a claim answers
 * no review says. Refused where no text has any.
 */
export function readClaimReviews(texts: readonly string[], reading: ReviewReading): Result<ReviewsRead, Fault> {
  const drafts: ClaimDraft[] = [];
  const leftAside: Fault[] = [];
  for (const [index, text] of texts.entries()) {
    const script = texts.length > 1 ? { within: saying('place_script', { script: index + 1 }) } : {};
    const json = readJson(text);
    if (!json.ok) {
      leftAside.push(...json.faults.map((slip) => ({ ...slip, ...script })));
      continue;
    }
    for (const linked of linkedClaims(json.value, SET_FILE_LIMITS.entries)) {
      const at = texts.length > 1 ? { path: linked.at, ...script } : { path: linked.at || linked.type };
      const draft = draftOf(linked, at, reading);
      if (draft === null) leftAside.push(fault(at, 'fault_nothing_claimed'));
      else drafts.push(draft);
    }
  }
  if (drafts.length > SET_FILE_LIMITS.entries) return refused('', 'fault_too_many', { most: SET_FILE_LIMITS.entries });
  if (drafts.length > 0) return { ok: true, value: { drafts, leftAside } };
  const none = fault('', 'fault_no_reviews');
  return { ok: false, faults: leftAside.length > 0 ? leftAside.slice(0, SET_FILE_LIMITS.faults) : [none] };
}

function draftOf(
  { type, node }: LinkedClaim,
  at: FaultPlace,
  { language, grammarOf }: ReviewReading,
): ClaimDraft | null {
  const review = type === 'ClaimReview' ? node : null;
  const claim = review === null ? node : nodeIn(review, 'itemReviewed');
  const says = firstLine([review?.['claimReviewed'], claim?.['text'], claim?.['name'], claim?.['description']]);
  if (says === null) return null;
  const stated = firstLine([node['inLanguage']])?.toLowerCase().split('-')[0];
  const told = stated !== undefined && /^[a-z]{2,3}$/.test(stated) ? stated : language;
  return {
    at,
    says,
    language: told,
    figures: draftFigures(says, grammarOf(told)),
    question: null,
    subject: null,
    assertedBy: namesIn(claim, 'author'),
    standing: 'allegation',
    asOf: dayIn(claim, 'datePublished'),
    source: sourceOf(review, claim),
    paragraph: null,
    fragment: null,
    rating: ratingOf(review),
  };
}

/** Where the claim was made, if that has an address; else the review. */
function sourceOf(review: Node | null, claim: Node | null): DraftSource {
  const places = [...allIn(claim, 'appearance'), ...allIn(claim, 'firstAppearance'), ...allIn(claim, 'sameAs')];
  for (const place of places) {
    const url = addressOf(place);
    if (url !== null) return describedBy(isRecord(place) ? place : null, url, dayIn(claim, 'datePublished'));
  }
  const whole = review ?? claim;
  return describedBy(whole, addressOf(whole), null);
}

function describedBy(work: Node | null, url: string | null, published: string | null): DraftSource {
  const authors = namesIn(work, 'author');
  return {
    title: firstLine([work?.['headline'], work?.['name']]),
    publisher: namesIn(work, 'publisher')[0] ?? authors[0] ?? null,
    author: authors[0] ?? null,
    published: dayIn(work, 'datePublished') ?? published,
    url,
  };
}

function addressOf(value: unknown): string | null {
  return isRecord(value) ? (webAddress(value['url']) ?? webAddress(value['@id'])) : webAddress(value);
}

function ratingOf(review: Node | null): string | null {
  const rating = nodeIn(review, 'reviewRating');
  const words = firstLine([rating?.['alternateName'], rating?.['name']]);
  const value = firstLine([rating?.['ratingValue']]);
  const best = firstLine([rating?.['bestRating']]);
  return words ?? (value === null ? null : best === null ? value : `${value} of ${best}`);
}

function namesIn(node: Node | null, key: string): string[] {
  return allIn(node, key).flatMap((who) => firstLine([isRecord(who) ? who['name'] : who]) ?? []);
}

/** The first text or number among values. */
function firstLine(values: readonly unknown[]): string | null {
  for (const value of values.flat()) {
    const line = plainLine(typeof value === 'number' ? String(value) : value);
    if (line !== null) return line;
  }
  return null;
}

/** The day of a date or time, as it is written there. */
function dayIn(node: Node | null, key: string): string | null {
  const day = firstLine([node?.[key]])?.slice(0, 10) ?? '';
  return calendarFault(day) === null ? day : null;
}
