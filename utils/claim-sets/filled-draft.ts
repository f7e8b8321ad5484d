import type { Grammar } from '../figures/grammar.ts';
import type { ClaimDraft, DraftSource } from './claim-draft.ts';
import { draftFigures } from './draft-figures.ts';
import { plainLine } from './plain-line.ts';
import { webAddress } from './web-address.ts';
import { wordsInField } from './words-in-field.ts';

/** What somebody has filled in of a draft, as it is typed; an absent or empty field leaves the draft as it is. */
export interface DraftFilling {
  /** Which of the draft's figures is meant. */
  readonly chosen?: number;
  /** A figure in words, where the draft has none. */
  readonly figure?: string;
  readonly question?: string;
  readonly cues?: string;
  readonly asOf?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** A draft with its gaps filled, first from what was filled in for it and then from what was for all. What it says itself stays. */
export function filledDraft(
  draft: ClaimDraft,
  own: DraftFilling,
  forAll: DraftFilling,
  grammarOf: (language: string) => Grammar,
): ClaimDraft {
  const field = (key: Exclude<keyof DraftFilling, 'chosen'>) => plainLine(own[key]) ?? plainLine(forAll[key]);
  const asks = field('question');
  const figure = plainLine(own.figure);
  const read = figure === null ? [] : draftFigures(figure, grammarOf(draft.language));
  const chosen = draft.figures[own.chosen ?? 0];
  return {
    ...draft,
    figures: draft.figures.length > 0 ? (chosen === undefined ? [] : [chosen]) : read.slice(0, 1),
    question: draft.question ?? (asks === null ? null : { asks, cues: wordsInField(field('cues') ?? ''), counts: [] }),
    asOf: draft.asOf ?? field('asOf'),
    source: filledSource(draft.source, field),
  };
}

function filledSource(
  source: DraftSource,
  field: (key: 'title' | 'publisher' | 'published' | 'url') => string | null,
): DraftSource {
  return {
    title: source.title ?? field('title'),
    publisher: source.publisher ?? field('publisher'),
    author: source.author,
    published: source.published ?? field('published'),
    url: source.url ?? webAddress(field('url')),
  };
}
