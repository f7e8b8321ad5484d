import { aNotedMark } from '../../../tests/notes/builders.ts';
import { describeAnchor } from '../../../utils/notes/describe-anchor.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { type Random, randomFrom } from '../random.ts';

const WORDS =
  'the of and to in a that for on was said by with from at as it is who were after has been not but people council opposition votes sheets protest arrests killed sources article figure compare official result tally doubtful editor Maduro González Caracas army oil output emigration poll margin 24 67 30 51.2 44.2 1,300 2,400'.split(
    ' ',
  );

/** As many notes as asked for, the same at each call: four on a page, two in three of them on a mark, of about 40 words. */
export function madeNotes(count: number): readonly Note[] {
  const random = randomFrom(2024);
  const mark = aNotedMark();
  return Array.from({ length: count }, (_, index) => {
    const time = new Date(Date.UTC(2024, 7, 1) + index * 3_600_000).toISOString();
    const address = `https://news.example/${Math.floor(index / 4)}`;
    const passage = `${said(random, 4)} 67 per cent ${said(random, 4)}`;
    const start = passage.indexOf('67');
    return {
      id: `3f2c9a52-6f0e-4c4e-9a3b-${index.toString(16).padStart(12, '0')}`,
      text: `${said(random, 30)} **${said(random, 3)}** ${said(random, 7)}`,
      tags: [said(random, 1), said(random, 1)],
      created: time,
      changed: time,
      page: {
        url: address,
        canonicalUrl: address,
        title: said(random, 9),
        site: 'news.example',
        published: '2024-08-20',
      },
      anchor: describeAnchor(passage, start, start + '67 per cent'.length),
      mark: index % 3 === 0 ? null : mark,
    };
  });
}

function said(random: Random, words: number): string {
  // Few words make up most of a text.
  const word = () => WORDS[Math.min(random.whole(0, WORDS.length - 1), random.whole(0, WORDS.length - 1))] ?? '';
  return Array.from({ length: words }, word).join(' ');
}
