import { expect, test } from 'vitest';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { marksAfterChange } from '../../utils/claims/changed-marks.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { type FoundMarks, findMarks, markSlices, type SlicePlan } from '../../utils/claims/find-marks.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { aClaimSetFile } from './a-claim-set.ts';
import { aPage, sets } from './finding.ts';

const OPENING =
  'Venezuela is waiting for the results of the July election, in which Nicolás Maduro faced Edmundo González.';
const SHARES = 'The council gave Maduro 51.2 per cent of the vote and González 44.2 per cent.';
const DEATHS = 'At least 24 people were killed in the crackdown on the protests.';
const PLAIN = 'Nobody at the meeting expected an answer.';

function run(page: PageText, plan: SlicePlan = {}, compared = sets): { parts: (readonly Mark[])[]; found: FoundMarks } {
  const parts: (readonly Mark[])[] = [];
  const slices = markSlices(page, compared, plan);
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) return { parts, found: slice.value };
    parts.push(slice.value);
  }
}

const quotes = (marks: readonly Mark[]) => marks.map(({ quote }) => quote);

test('stands still behind each block, with the marks found there', () => {
  const { parts, found } = run(aPage([OPENING, SHARES, PLAIN, DEATHS]));
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(parts.map(quotes).filter(({ length }) => length > 0)).toEqual([
    ['51.2 per cent of the vote', '44.2 per cent'],
    ['At least 24 people'],
  ]);
  expect(quotes(found.marks)).toEqual(['51.2 per cent of the vote', '44.2 per cent', 'At least 24 people']);
});

test('begins where the reader is, and gives all marks in page order in the end', () => {
  const page = aPage([OPENING, SHARES, PLAIN, DEATHS]);
  const { parts, found } = run(page, { from: page.blocks[3]?.start ?? 0 });
  expect(parts.slice(-4).map(quotes)).toEqual([
    ['At least 24 people'],
    [],
    ['51.2 per cent of the vote', '44.2 per cent'],
    [],
  ]);
  expect(found.marks).toEqual(findMarks(page, sets));
});

const CHANGES: readonly { name: string; before: string[]; after: string[]; published?: string | null }[] = [
  { name: 'nothing', before: [OPENING, SHARES, DEATHS], after: [OPENING, SHARES, DEATHS] },
  { name: 'a block in front', before: [OPENING, SHARES], after: [PLAIN, OPENING, SHARES] },
  { name: 'a block gone', before: [OPENING, PLAIN, SHARES, DEATHS], after: [OPENING, SHARES, DEATHS] },
  { name: 'the order', before: [OPENING, SHARES, DEATHS], after: [OPENING, DEATHS, SHARES] },
  { name: 'a figure', before: [OPENING, SHARES], after: [OPENING, SHARES.replace('51.2', '67')] },
  { name: 'twins', before: [OPENING, SHARES, SHARES], after: [SHARES, OPENING, SHARES, PLAIN, SHARES] },
  {
    name: 'the block that a pronoun points to',
    before: [OPENING, 'Nicolás Maduro spoke on Monday.', 'He won 67 per cent of the vote, the opposition says.'],
    after: [OPENING, 'Edmundo González spoke on Monday.', 'He won 67 per cent of the vote, the opposition says.'],
  },
  {
    name: 'what the page is about',
    before: [OPENING, DEATHS],
    after: ['Kenya mourns: Kenyan police in Nairobi shot at crowds in Kenya.', DEATHS],
  },
  {
    name: 'the naming of the event, far from the figure, on an undated page',
    before: ['Venezuela mourns.', DEATHS, PLAIN, PLAIN, 'So it has been since the July election.'],
    after: ['Venezuela mourns.', DEATHS, PLAIN, PLAIN, 'So it has been for long.'],
    published: null,
  },
];

test.each(CHANGES)(
  'finds on a changed page what a fresh look finds: $name',
  ({ before, after, published = '2024-08-18' }) => {
    const earlier = run(aPage(before, { published })).found;
    const page = aPage(after, { published });
    expect(run(page, { earlier }).found.marks).toEqual(findMarks(page, sets));
    expect(earlier.marks.length).toBeGreaterThan(0);
  },
);

const LISTED = [OPENING, 'Count from the tally sheets', 'Edmundo González: 67%', 'Nicolás Maduro: 30%'];
const list = aPage(LISTED, { kinds: ['paragraph', 'heading', 'item', 'item'] });
const entry = aPage([OPENING, 'So far 13 people have been killed in the protests.'], { published: '2024-10-02' });

/** The page with each block but the first changed. */
const changed = (page: PageText, change: Partial<PageText['blocks'][number]>): PageText => ({
  ...page,
  blocks: page.blocks.map((block, index) => (index === 0 ? block : { ...block, ...change })),
});

test.each<[string, PageText, PageText]>([
  [
    'the heading over a list',
    list,
    aPage(LISTED.with(1, 'Visitors, in tens'), { kinds: ['paragraph', 'heading', 'item', 'item'] }),
  ],
  ['the language', list, changed(list, { language: 'de' })],
  ['the day of an entry', entry, changed(entry, { entryDate: '2024-07-30' })],
])('finds in blocks of the same words what a fresh look finds: %s', (_what, before, after) => {
  const earlier = run(before).found;
  expect(earlier.marks.length).toBeGreaterThan(0);
  expect(run(after, { earlier }).found.marks).toEqual(findMarks(after, sets));
  expect(run(before, { earlier: run(after).found }).found.marks).toEqual(earlier.marks);
  expect(findMarks(after, sets)).not.toEqual(earlier.marks);
});

test('works on a changed block again, and on those that look back at it', () => {
  const before = [OPENING, ...Array.from({ length: 60 }, (_, index) => `${SHARES} Sheet ${index + 1} is missing.`)];
  const after = before.with(50, (before[50] ?? '').replace('51.2', '51.9'));
  const earlier = run(aPage(before)).found;
  const { parts } = run(aPage(after), { earlier });
  const blocks = parts.slice(-after.length);
  const again = blocks.flatMap((marks, index) => (marks[0] === earlierAt(earlier, index) ? [] : index));
  expect(again).toEqual([50, 51, 52, 53]);
});

/** The first of the marks that an earlier reading found in a block (each of these has two, the first block none). */
function earlierAt({ marks }: FoundMarks, block: number): Mark | undefined {
  return marks[(block - 1) * 2];
}

/** A set with a condition that words anywhere on the page meet. */
function setsWithCondition(kind: 'context' | 'rulesOut') {
  const file = aClaimSetFile();
  const boats = file.questions.find(({ id }) => id === 'boats');
  Object.assign(boats ?? {}, { [kind]: [{ within: 'page', any: { en: ['regatta'] } }] });
  const parsed = parseClaimSet(file);
  if (!parsed.ok) throw new Error('the set has a slip');
  return compileClaimSets([parsed.value], ALL_LANGUAGES);
}

const BOATS = ['In the vote Harbourtown counted 40 boats.', PLAIN, PLAIN, PLAIN, PLAIN, PLAIN];
const REGATTA = 'It was the day of the regatta.';

test.each<['context' | 'rulesOut', string, string, readonly string[]]>([
  ['context', PLAIN, REGATTA, ['40 boats']],
  ['context', REGATTA, PLAIN, []],
  ['rulesOut', PLAIN, REGATTA, []],
  ['rulesOut', REGATTA, PLAIN, ['40 boats']],
])('asks anew what was answered by words elsewhere on the page: %s, %s', (kind, before, after, expected) => {
  const own = setsWithCondition(kind);
  const about = (last: string) => aPage([...BOATS, last], { title: 'Harbourtown', published: '2020-05-20' });
  const earlier = run(about(before), {}, own).found;
  expect(quotes(run(about(after), { earlier }, own).found.marks)).toEqual(expected);
  const changed = new Set([BOATS.length]);
  expect(marksAfterChange(about(before), changed, earlier, own)).not.toBeNull();
  const again = run(about(before), {}, own).found;
  expect(marksAfterChange(about(after), changed, again, own)).toBeNull();
});

test('takes nothing over from a reading with other claim sets', () => {
  const page = aPage([OPENING, SHARES]);
  const earlier = run(page).found;
  const none = { ...sets, questions: [], languageOf: () => null };
  const slices = markSlices(page, none, { earlier });
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  expect(slice.value.marks).toEqual([]);
});

test('gives first what can be marked before the page is known not to be about elsewhere', () => {
  const page = aPage([DEATHS, SHARES, ...Array.from({ length: 20 }, () => PLAIN)], { title: 'Venezuela' });
  const { parts, found } = run(page);
  expect(parts.map(quotes).filter(({ length }) => length > 0)).toEqual([
    ['51.2 per cent of the vote', '44.2 per cent'],
    ['At least 24 people'],
  ]);
  expect(parts.findIndex(({ length }) => length > 0)).toBeLessThan(10);
  expect(quotes(found.marks)).toEqual(['At least 24 people', '51.2 per cent of the vote', '44.2 per cent']);
});

test('lets marks wait for no others where there are none', () => {
  const page = aPage([DEATHS, ...Array.from({ length: 3 }, () => PLAIN)], { title: 'Venezuela' });
  expect(quotes(run(page).found.marks)).toEqual(['At least 24 people']);
});
