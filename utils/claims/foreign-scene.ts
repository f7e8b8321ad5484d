import { foreignIn, isName } from './place.ts';
import type { PageReading, Reading } from './reading.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** How many blocks back a scene may be set. */
const SCENE_BLOCKS = 3;

/**
 * Whether the last of the sentences and headings before a sentence that sets a scene sets one abroad (`In Kenya, ...`, `Kenya's president ...`),
 * and none of the set's people and places is named from there on.
 */
export function isBehindForeignScene(reading: Reading, { from, to }: Span, page: PageReading): boolean {
  let end = reading.sentences.findIndex((sentence) => sentence.from === from) - 1;
  if (namesOurs(reading, { from, to })) return false;
  for (let index = reading.index; index >= Math.max(0, reading.index - SCENE_BLOCKS); index--) {
    const block = index === reading.index ? reading : page.read(index);
    for (let ordinal = block === reading ? end : (block?.sentences.length ?? 0) - 1; block && ordinal >= 0; ordinal--) {
      const sentence = block.sentences[ordinal];
      if (!sentence) continue;
      if (namesOurs(block, sentence)) return false;
      if (setsForeignScene(block, sentence)) return true;
    }
    end = -1;
  }
  return false;
}

function namesOurs({ signs }: Reading, { from, to }: Span): boolean {
  return signs.some((hit) => hit.from >= from && hit.to <= to && isName(hit.value) && hit.value.kind !== 'party');
}

/** `In Kenya, ...`, `Kenya's president ...`, or a heading of a foreign name. */
function setsForeignScene(reading: Reading, { from, to }: Span): boolean {
  const { tokens, language, block } = reading;
  const [away] = foreignIn(reading, from, to, null);
  if (!away) return false;
  const isHeading = block.kind === 'heading' && away.from === from && away.to === to;
  const isOwner = away.from === from && tokens[away.to]?.gap === 'apostrophe';
  const isPlace = away.from <= from + 2 && language.rhetoric.in.has(normAt(tokens, from));
  return isHeading || isOwner || isPlace;
}
