import { describe, expect, it } from 'vitest';
import { type ChangedMarks, marksAfterChange } from '../../utils/claims/changed-marks.ts';
import { type Finding, findMarks, markSlices } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { aPage, sets } from './finding.ts';

const STORY = [
  'Venezuela held its election on 28 July 2024. The opposition says its tally sheets give González 67 per cent.',
  'The electoral council gave Maduro 51.2 per cent of the vote, and González 44.2 per cent.',
  'Maduro dismissed the tally.',
  'At least 24 people were killed in the crackdown that followed.',
];
/** No short item, and none that names anybody of the set's. */
const ELSEWHERE = Array.from(
  { length: 20 },
  (_, at) => `The library lends ${at + 20} books a day, and 24 people read there.`,
);
const LONG = `${'The count went on in Caracas until late at night. '.repeat(60)}At least 24 people were killed.`;

/** What a story's first reading has worked out. */
function findingOf(page: PageText): Finding {
  const slices = markSlices(page, sets);
  for (let slice = slices.next(); ; slice = slices.next()) if (slice.done) return slice.value;
}

/** A page with other words in one of its blocks, each block at the offset that it had before. */
function withText(page: PageText, index: number, text: string): PageText {
  return { ...page, blocks: page.blocks.map((block, at) => (at === index ? { ...block, text } : block)) };
}

/** The marks as lines, each with its block and its offset in it. */
const lines = (marks: readonly Mark[], block: number, start: number) =>
  marks.map((mark) => `${block}:${mark.start - start} ${mark.quote} ${mark.question} ${mark.subject} ${mark.verdict}`);

function linesOf(page: PageText): string[] {
  return findMarks(page, sets).flatMap((mark) => {
    const block = page.blocks.findIndex(({ start, text }) => mark.start < start + text.length);
    return lines([mark], block, page.blocks[block]?.start ?? 0);
  });
}

function changedLines({ marks }: ChangedMarks, page: PageText): string[] {
  return [...marks]
    .sort(([one], [other]) => one - other)
    .flatMap(([block, found]) => lines(found, block, page.blocks[block]?.start ?? 0));
}

describe('marks after a change of one paragraph', () => {
  it.each<[string, number, string]>([
    ['another figure', 1, 'The electoral council gave Maduro 67 per cent of the vote.'],
    ['a figure where none was', 2, 'Maduro dismissed the tally, in which he has 30 per cent of the vote.'],
    ['no figure any longer', 3, 'Nobody knows how many people were killed.'],
    ['nothing but other words', 2, 'Maduro laughed at the tally.'],
    ['whom the next block speaks of', 2, 'González welcomed the tally.'],
  ])('are those of the whole page: %s', (_what, index, text) => {
    const before = aPage(STORY);
    const after = marksAfterChange(withText(before, index, text), new Set([index]), findingOf(before), sets);
    expect(after).not.toBeNull();
    if (after === null) return;
    const now = aPage(STORY.with(index, text));
    const touched = [...after.marks.keys()];
    const expected = linesOf(now).filter((line) => touched.includes(Number(line.split(':')[0])));
    expect(changedLines(after, withText(before, index, text))).toEqual(expected);
    const others = linesOf(before).filter((line) => !touched.includes(Number(line.split(':')[0])));
    expect([...expected, ...others].sort()).toEqual(linesOf(now).sort());
  });

  it('are found again and again, each time from what was worked out last', () => {
    let page = aPage(STORY);
    let finding = findingOf(page);
    for (const text of ['At least 30 people were killed in the crackdown.', 'Nobody was.', STORY[3] ?? '']) {
      page = withText(page, 3, text);
      const after = marksAfterChange(page, new Set([3]), finding, sets);
      expect(after).not.toBeNull();
      if (after === null) return;
      finding = after.finding;
      const own = lines(after.marks.get(3) ?? [], 3, page.blocks[3]?.start ?? 0);
      expect(own).toEqual(linesOf(aPage(STORY.with(3, text))).filter((line) => line.startsWith('3:')));
    }
  });

  it('look at few blocks of a long page', () => {
    const filler = Array.from(
      { length: 200 },
      (_, at) => `The ${at + 2}th line of ${at + 20} tells of the count in Caracas.`,
    );
    const page = aPage([...STORY, ...filler]);
    const text = 'At least 24 people were killed, it says.';
    const after = marksAfterChange(withText(page, 100, text), new Set([100]), findingOf(page), sets);
    expect(after?.marks.has(100)).toBe(true);
    expect(after?.marks.size).toBeLessThan(10);
  });

  it.each<[string, string, boolean]>([
    ['still names nobody of the set’s', 'At least 24 people came.', true],
    ['names the set’s place for the first time', 'At least 24 people were killed in Venezuela.', false],
  ])('of a page that named nobody are looked for where the change is unless it %s', (_what, text, isLocal) => {
    const page = aPage(ELSEWHERE, { title: 'A library' });
    const after = marksAfterChange(withText(page, 3, text), new Set([3]), findingOf(page), sets);
    expect(after !== null).toBe(isLocal);
    expect([...(after?.marks.values() ?? [])].flat()).toEqual([]);
  });

  it.each<[string, readonly string[], number, string]>([
    [
      'the page is about another country now',
      STORY,
      0,
      'Kenya, Kenya, Kenya: Kenya held its election in Kenya, said Kenya.',
    ],
    ['the paragraph is parted, being so long', STORY, 2, LONG],
    ['another one is parted', [...STORY, LONG], 2, 'Maduro laughed.'],
    [
      'it quotes another language',
      STORY,
      2,
      'He said: “Al menos 24 personas murieron en la represión de las protestas de julio”, in Caracas.',
    ],
  ])('are left to a look at the whole page where %s', (_what, story, index, text) => {
    const page = aPage(story);
    expect(marksAfterChange(withText(page, index, text), new Set([index]), findingOf(page), sets)).toBeNull();
  });
});
