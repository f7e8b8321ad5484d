import type { Reading } from './reading.ts';
import { within } from './terms.ts';
import type { Sentence } from './tokens.ts';

/** How many words a name may have before or behind one of them. */
const INCIDENTAL_REACH = 3;

/** Whether capitals mean nothing in a sentence: it is a headline in which most words have one. */
export function isTitleCase({ tokens, block }: Reading, sentence: Sentence): boolean {
  if (block.kind !== 'heading') return false;
  let capitals = 0;
  let words = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token || token.figure >= 0 || token.norm.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words > 3 && capitals > words * 0.6;
}

/** Whether a name stands in a sentence that no claim set knows: a word with a capital inside it. */
export function namesStrangers(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading;
  if (isTitleCase(reading, sentence)) return false;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const token = tokens[i];
    const isName = token?.capital && token.norm.length > 2 && isWithin(reading, i);
    if (isName && !reading.isKnown(i) && !isIncidental(reading, i)) return true;
  }
  return false;
}

/** Whether a name begins there of which the claim sets tell facts alone; its other words are no strangers either. */
function isIncidental(reading: Reading, at: number): boolean {
  const around = { from: Math.max(0, at - INCIDENTAL_REACH), to: at + INCIDENTAL_REACH };
  return within(reading.incidentals, around).some(({ from, to }) => from <= at && at < to);
}

/** Whether a word follows another directly: behind a quotation mark or a colon a capital means nothing. */
function isWithin({ tokens, block }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before !== undefined && token !== undefined && block.text.slice(before.end, token.start) === ' ';
}
