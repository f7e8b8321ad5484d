import { withBoundedBlocks } from '../claims/bounded-blocks.ts';
import type { CompiledSets } from '../claims/compile.ts';
import { withForeignQuotes } from '../claims/foreign-quotes.ts';
import type { PageText } from '../claims/page-text.ts';
import { type PageReading, pageReading, type Reading } from '../claims/reading.ts';
import type { Sentence } from '../claims/tokens.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** A page as it is offered for claims. */
export interface OfferedPage {
  readonly text: PageText;
  /** Its address, as a source may have it. */
  readonly url: string;
  /** The site's name, or its host. */
  readonly site: string;
}

/** An offered page as one claim set, or none, reads it; its blocks are read when they are first asked for. */
export interface OpenedPage {
  readonly offered: OfferedPage;
  readonly reading: PageReading;
  readonly words: PageWords;
}

/** Opens a page for claims that go into a set: `sets` is it compiled, alone, or none for a new one. */
export function openPage(offered: OfferedPage, sets: CompiledSets): OpenedPage {
  const page = withForeignQuotes(withBoundedBlocks(offered.text), sets.teller);
  return { offered, reading: pageReading(page, sets), words: pageWords(page) };
}

/** A stretch of a page's text in UTF-16 units, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A figure of a page with the sentence that it stands in. */
export interface FigureInPage {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Its token. */
  readonly at: number;
  /** As the page has it, with its bound words and its unit. */
  readonly quote: string;
  /** The sentence as the page has it, white space run together. */
  readonly says: string;
  /** The place of its block among those of the page, from 1. */
  readonly paragraph: number;
}

/** The first figure that has something in common with a stretch of a page's text; null where none has, or its language is not read. */
export function figureInPage(
  { offered, reading: { page, read } }: OpenedPage,
  { start, end }: Stretch,
): FigureInPage | null {
  for (const [index, block] of page.blocks.entries()) {
    if (block.start + block.text.length <= start) continue;
    if (block.start >= end) break;
    const reading = read(index);
    const figure = reading?.figures.findIndex(
      (each) => block.start + each.end > start && block.start + each.start < end,
    );
    if (reading == null || figure === undefined || figure < 0) continue;
    const placed = placedFigure(reading, figure);
    if (placed === null) continue;
    const paragraph = offered.text.blocks.findLastIndex((each) => each.start <= block.start) + 1;
    return { ...placed, paragraph };
  }
  return null;
}

function placedFigure(reading: Reading, index: number): Omit<FigureInPage, 'paragraph'> | null {
  const { figures, at, sentences, tokens, block } = reading;
  const [figure, token] = [figures[index], at[index]];
  const sentence = sentences.find(({ from, to }) => token !== undefined && from <= token && token < to);
  if (figure === undefined || token === undefined || sentence === undefined) return null;
  const next = tokens[sentence.to]?.start ?? block.text.length;
  return {
    reading,
    sentence,
    at: token,
    quote: runTogether(block.text.slice(figure.start, figure.end)),
    says: runTogether(block.text.slice(tokens[sentence.from]?.start ?? 0, next)),
  };
}

const runTogether = (text: string) => text.replace(/\s+/g, ' ').trim();
