import { evidenceOf } from '../../utils/claims/evidence.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { describeAnchor } from '../../utils/notes/describe-anchor.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';
import type { Anchor } from '../../utils/notes/note.ts';
import { notedMark } from '../../utils/notes/noted-mark.ts';
import { notedPage } from '../../utils/notes/noted-page.ts';
import type { MarkedPage } from './marked-page.ts';

/** The page as a whole, as a note on it would name it. */
export function describePage({ URL: url }: Document, { reading: { page } }: MarkedPage): NotePlace {
  return { page: notedPage(url, page.title, page.published), anchor: null, mark: null };
}

/** A mark, as a note on it would name it. */
export function describeMark(document: Document, page: MarkedPage, mark: Mark): NotePlace {
  const evidence = evidenceOf(mark, page.sets);
  return {
    ...describePage(document, page),
    anchor: describeAnchor(textOf(page.reading.page), mark.start, mark.end),
    mark: evidence === null ? null : notedMark(evidence),
  };
}

/** A stretch of the page's text, by UTF-16 offsets, end excluded. */
export function describeStretch({ reading }: MarkedPage, start: number, end: number): Anchor {
  return describeAnchor(textOf(reading.page), start, end);
}

/** The passage that the reader has selected; null where nothing of the page's text is. */
export function selectedPassage(document: Document, page: MarkedPage): Anchor | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const stretch = page.reading.offsetsOf(selection.getRangeAt(0));
  return stretch === null ? null : describeStretch(page, stretch.start, stretch.end);
}
