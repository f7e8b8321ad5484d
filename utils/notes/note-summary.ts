import type { Note, NotedMark, NotedPage } from './note.ts';

/** What lists, filters and the frame of an export need of a note: all but its words in full. */
export interface NoteSummary {
  readonly id: string;
  /** How the text begins, as it was typed. */
  readonly excerpt: string;
  readonly tags: readonly string[];
  /** ISO 8601 in UTC, with milliseconds and Z. */
  readonly created: string;
  readonly changed: string;
  readonly page: NotedPage;
  /** How the passage begins, on one line, and its UTF-16 offset in the page's text; null for a note on the page as a whole. */
  readonly passage: { readonly quote: string; readonly start: number } | null;
  readonly mark: Pick<NotedMark, 'set' | 'question' | 'asks' | 'verdict'> | null;
}

/** So much of a text or a quote is shown in a list, in UTF-16 units. */
const EXCERPT = 480;
const LONGEST_QUOTE = 240;

export function summaryOf({ id, text, tags, created, changed, page, anchor, mark }: Note): NoteSummary {
  return {
    id,
    excerpt: text.trimStart().slice(0, EXCERPT),
    tags,
    created,
    changed,
    page,
    passage:
      anchor === null
        ? null
        : {
            quote: anchor.quote
              .slice(0, LONGEST_QUOTE * 2)
              .replace(/\s+/g, ' ')
              .trim()
              .slice(0, LONGEST_QUOTE),
            start: anchor.start,
          },
    mark: mark === null ? null : { set: mark.set, question: mark.question, asks: mark.asks, verdict: mark.verdict },
  };
}
