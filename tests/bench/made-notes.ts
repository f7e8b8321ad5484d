import type { Note } from '../../utils/notes/note.ts';
import { aNote, aNotedMark, anAnchor, aPage } from '../notes/builders.ts';

const WORDS =
  'the of and to in a that for on was said by with from at as it is who were after has been not but people council opposition votes sheets protest arrests killed sources article figure compare official result tally doubtful editor Maduro González Caracas army oil output emigration poll margin 24 67 30 51.2 44.2 1,300 2,400'.split(
    ' ',
  );

/** As many notes as asked for, the same at each call: four on a page, two in three of them on a mark, of about 40 words. */
export function madeNotes(count: number): readonly Note[] {
  const random = seeded(2024);
  // Few words make up most of a text.
  const word = () => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '';
  const say = (words: number) => Array.from({ length: words }, word).join(' ');
  return Array.from({ length: count }, (_, index) =>
    aNote({
      id: `3f2c9a52-6f0e-4c4e-9a3b-${index.toString(16).padStart(12, '0')}`,
      text: say(40),
      tags: [word(), word()],
      created: new Date(Date.UTC(2024, 7, 1) + index * 3_600_000).toISOString(),
      page: aPage({ canonicalUrl: `https://news.example/${Math.floor(index / 4)}`, title: say(9) }),
      anchor: anAnchor({ quote: say(3), start: 100 + (index % 4) * 900 }),
      mark: index % 3 === 0 ? null : aNotedMark(),
    }),
  );
}

/** Numbers from 0 up to 1 that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
