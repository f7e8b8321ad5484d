import { blockAt, type PageText } from '../../utils/claims/page-text.ts';
import type { Passage } from './card-content.ts';

/** At most so many UTF-16 units stand before and behind the quote. */
const REACH = 220;

/**
 * The sentence around a stretch of the page's text (UTF-16 offsets, end excluded), white space run together, with the headers of its
 * table. A stretch over several blocks stands alone.
 */
export function passageOf(page: PageText, start: number, end: number): Passage {
  const block = page.blocks[blockAt(page, start)];
  if (block === undefined) return { before: '', quote: '', after: '', headers: [] };
  const from = start - block.start;
  const to = end - block.start;
  if (to > block.text.length) {
    const quote = page.blocks.map(({ text, start: at }) => text.slice(Math.max(0, start - at), Math.max(0, end - at)));
    return { before: '', quote: runTogether(quote.join(' ')).trim(), after: '', headers: [] };
  }
  const [begin, finish] = sentenceAround(block.text, from, to, block.language ?? page.language ?? 'en');
  const before = runTogether(block.text.slice(begin, from)).trimStart();
  const after = runTogether(block.text.slice(to, finish)).trimEnd();
  return {
    before: before.length <= REACH ? before : `… ${before.slice(-REACH).replace(/^\S*\s/, '')}`,
    quote: runTogether(block.text.slice(from, to)),
    after: after.length <= REACH ? after : `${after.slice(0, REACH).replace(/\s\S*$/, '')} …`,
    headers: block.headers.flatMap((index) => page.blocks[index]?.text.replace(/\s+/g, ' ').trim() ?? []),
  };
}

const runTogether = (text: string) => text.replace(/\s+/g, ' ');

/** The ends of the sentence or sentences that a stretch stands in. An initial or a title before a name ends no sentence. */
function sentenceAround(text: string, from: number, to: number, language: string): readonly [number, number] {
  let begin = 0;
  // A line break ends a sentence for the segmenter, while in a page's source it is a space.
  const line = text.replace(/[\t\r\n]/g, ' ');
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)) {
    const finish = index + segment.length;
    if (/(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|St|No|Sr|Sra))\.\s*$/u.test(segment)) continue;
    if (finish >= to) return [begin, finish];
    if (finish <= from) begin = finish;
  }
  return [begin, text.length];
}
