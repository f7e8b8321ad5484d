import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptPages } from '../../../entrypoints/background/kept-pages.ts';
import { PageMarks } from '../../../entrypoints/background/page-marks.ts';
import { readingHandlers } from '../../../entrypoints/background/reading-handlers.ts';
import { bundledSet } from '../../../scripts/check/bundled-claims.ts';
import { parseHtml } from '../../../scripts/html/parse-html.ts';
import { ALL_LANGUAGES } from '../../../utils/claims/all-languages.ts';
import type { ClaimSet } from '../../../utils/claims/claim-set.ts';
import { compileClaimSets } from '../../../utils/claims/compile.ts';
import { explainPage } from '../../../utils/claims/explain.ts';
import { findMarks } from '../../../utils/claims/find-marks.ts';
import type { Mark } from '../../../utils/claims/mark.ts';
import { notableFigures } from '../../../utils/claims/notable-figures.ts';
import type { TextBlock } from '../../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import type { ChangedBlock, MarksFound, PageToRead } from '../../../utils/messages/to-readings.ts';
import { gatherPage } from '../../../utils/page/gather-page.ts';
import type { GatheredText } from '../../../utils/page/gathered-text.ts';
import { settlePage } from '../../../utils/page/settle-page.ts';
import { settledBy } from '../../../utils/page/settled.ts';
import { aClaimSetFile } from '../../claims/a-claim-set.ts';

type File = ReturnType<typeof aClaimSetFile>;
type Background = ReturnType<typeof readingHandlers>;

const BUNDLED = await bundledSet();
const SAMPLES = ['table-of-two-counts.html', 'live-blog.html', 'three-weeks-after-the-vote.html', 'broken-html.html'];

const OPENING = 'Venezuela held its election on 28 July 2024, in which Maduro faced Edmundo González.';
const SHARES = 'The council gave Maduro 51.2 per cent of the vote and González 44.2 per cent.';
const PLAIN = 'Nobody at the meeting expected an answer, and 12 chairs stayed empty.';
const DEATHS = 'At least 24 people were killed in the crackdown on the protests.';
const STORY = [OPENING, SHARES, PLAIN, DEATHS];

function aText(paragraphs: readonly string[], title = 'Venezuela'): GatheredText {
  const head = `<title>${title}</title><meta property="article:published_time" content="2024-08-18">`;
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return gatherPage(parseHtml(`<html lang="en"><head>${head}</head><body>${body}</body></html>`)).gathered;
}

const sample = (name: string): GatheredText =>
  gatherPage(parseHtml(readFileSync(`tests/pages/${name}`, 'utf8'))).gathered;

/** A set of the harbour, or one like it. */
function aSet(change: (file: File) => void = () => {}): ClaimSet {
  const file = aClaimSetFile();
  change(file);
  const parsed = parseClaimSet(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

function aBackground(sets: readonly ClaimSet[] = [BUNDLED]): Background {
  return readingHandlers(async () => sets, ALL_LANGUAGES, new AbortController().signal);
}

const asked = (reading: string, text: GatheredText, parts: Partial<PageToRead> = {}): PageToRead => ({
  reading,
  instead: null,
  hasSets: false,
  text,
  isWhole: true,
  from: 0,
  ...parts,
});

/** All that is found from an answer on, turn by turn. */
async function toTheEnd(background: Background, reading: string, first: MarksFound | null): Promise<MarksFound[]> {
  const turns: MarksFound[] = [];
  for (let found = first; found !== null; found = await background.findMarks({ reading })) {
    turns.push(found);
    if (found.settled !== null) return turns;
  }
  throw new Error('The page is not known.');
}

/** Has a page read to its end. */
async function read(background: Background, reading: string, text: GatheredText, parts: Partial<PageToRead> = {}) {
  const turns = await toTheEnd(background, reading, await background.beginReading(asked(reading, text, parts)));
  const sets = turns.flatMap((turn) => (turn.sets === null ? [] : [turn.sets]));
  return { turns, sets, settled: turns.at(-1)?.settled, marks: inOrder(turns.flatMap(({ marks }) => marks)) };
}

const inOrder = (marks: readonly Mark[]) => marks.toSorted((one, other) => one.start - other.start);

/** The page as it is read at once, with its marks. */
function atOnce(text: GatheredText, sets: readonly ClaimSet[] = [BUNDLED]) {
  const compiled = compileClaimSets(sets, ALL_LANGUAGES);
  const page = settlePage(text, compiled);
  return { compiled, page, marks: findMarks(page, compiled) };
}

describe('the background, asked for the marks of a page', () => {
  // Every look at the clock is a turn's length later, so that one turn is one step.
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 25;
      return now;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(SAMPLES)('finds turn by turn those of the settled page: %s', async (name) => {
    const text = sample(name);
    const { page, marks } = atOnce(text);
    const found = await read(aBackground(), 'a', text);
    expect(found.turns.length).toBeGreaterThan(5);
    expect(found.marks).toEqual(marks);
    expect(found.settled).toEqual(settledBy(text, page));
    expect(
      (await read(aBackground(), 'a', text, { from: Math.floor((page.blocks.at(-1)?.start ?? 0) / 2) })).marks,
    ).toEqual(marks);
  });

  it('works on two pages in turns', async () => {
    const background = aBackground();
    const [one, other] = [aText(STORY), aText([OPENING, DEATHS])];
    const found = { a: [] as Mark[], b: [] as Mark[] };
    let open: ('a' | 'b')[] = ['a', 'b'];
    const firsts = await Promise.all([
      background.beginReading(asked('a', one)),
      background.beginReading(asked('b', other)),
    ]);
    expect(firsts.map((first) => first?.settled)).toEqual([null, null]);
    while (open.length > 0) {
      const turns = await Promise.all(open.map((reading) => background.findMarks({ reading })));
      for (const [at, reading] of open.entries()) found[reading].push(...(turns[at]?.marks ?? []));
      open = open.filter((_, at) => turns[at]?.settled === null);
    }
    expect(inOrder(found.a)).toEqual(atOnce(one).marks);
    expect(inOrder(found.b)).toEqual(atOnce(other).marks);
  });

  it('says no more once it has said all, however often it is asked, and still follows changes', async () => {
    const background = aBackground();
    const { settled } = await read(background, 'a', aText(STORY));
    for (let time = 0; time < 2; time++)
      expect(await background.findMarks({ reading: 'a' })).toEqual({ marks: [], sets: null, settled });
    expect(await background.changeText({ reading: 'a', changed: [[3, 'Nobody was hurt.']] })).toContainEqual([3, []]);
  });

  it('begins behind all of a text that comes in parts', async () => {
    const background = aBackground();
    const text = aText(STORY);
    const [one, two, three] = [text.blocks.slice(0, 1), text.blocks.slice(1, 3), text.blocks.slice(3)];
    const first = asked('a', { ...text, blocks: one }, { isWhole: false });
    expect(await background.beginReading(first)).toBeNull();
    expect(await background.findMarks({ reading: 'a' })).toBeNull();
    expect(await background.addText({ reading: 'a', at: 1, blocks: two, isWhole: false })).toBeNull();
    const found = await background.addText({ reading: 'a', at: 3, blocks: three, isWhole: true });
    expect(found).not.toBeNull();
    const turns = await toTheEnd(background, 'a', found);
    expect(inOrder(turns.flatMap(({ marks }) => marks))).toEqual(atOnce(text).marks);
  });

  it.each<readonly [string, string, number]>([
    ['comes a second time', 'a', 0],
    ['leaves one out', 'a', 2],
    ['belongs to a page that it does not know', 'other', 1],
  ])('does not know the page where a part %s', async (_what, reading, at) => {
    const background = aBackground();
    const text = aText(STORY);
    await background.beginReading(asked('a', { ...text, blocks: text.blocks.slice(0, 1) }, { isWhole: false }));
    expect(await background.addText({ reading, at, blocks: text.blocks.slice(at), isWhole: true })).toBeNull();
    expect(await background.findMarks({ reading })).toBeNull();
  });

  it('adds nothing to a page that is whole', async () => {
    const background = aBackground();
    const text = aText(STORY);
    await read(background, 'a', text);
    const more = { reading: 'a', at: text.blocks.length, blocks: text.blocks, isWhole: true };
    expect(await background.addText(more)).toBeNull();
    expect(await background.explainMark({ reading: 'a', mark: atOnce(text).marks[0] as Mark })).not.toEqual([]);
  });

  it.each<readonly [string, (background: Background) => Promise<unknown>]>([
    ['its next marks', (background) => background.findMarks({ reading: 'a' })],
    ['a change of it', (background) => background.changeText({ reading: 'a', changed: [[0, '']] })],
    ['a reason', (background) => background.explainMark({ reading: 'a', mark: atOnce(aText(STORY)).marks[0] as Mark })],
    ['its figures', (background) => background.notableFigures({ reading: 'a' })],
  ])('answers null where it does not know the page of which it is asked for %s', async (_what, ask) => {
    const background = aBackground();
    expect(await ask(background)).toBeNull();
    const text = aText(STORY);
    await background.beginReading(asked('a', { ...text, blocks: [] }, { isWhole: false }));
    expect(await ask(background)).toBeNull();
  });

  it('knows the pages asked for last, and of more than it keeps none that it is still reading is forgotten', async () => {
    const background = aBackground();
    const text = aText(STORY);
    const names = Array.from({ length: 20 }, (_, at) => `page ${at}`);
    const whole = await Promise.all(names.map((reading) => read(background, reading, text)));
    for (const { turns, settled } of whole) expect([turns.length > 2, settled]).toEqual([true, expect.anything()]);
    await background.findMarks({ reading: 'page 4' });
    await background.beginReading(asked('one more', text));
    const isKnown = async (reading: string) => (await background.findMarks({ reading })) !== null;
    expect(await Promise.all(['page 4', 'page 19', 'page 1', 'page 5', 'one more'].map(isKnown))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('does not keep pages without end that nobody asks for any more', async () => {
    const background = aBackground();
    const text = { ...aText(STORY), blocks: [] };
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    for (let at = 0; at < 70; at++) {
      now.mockReturnValue(at * 1_000);
      await background.beginReading(asked(`page ${at}`, text, { isWhole: false }));
    }
    const more = (reading: string) => background.addText({ reading, at: 0, blocks: [], isWhole: true });
    expect(await more('page 0')).toBeNull();
    expect(await more('page 69')).not.toBeNull();
  });

  it('keeps so much text at most of pages that nobody asks for any more', () => {
    const pages = new KeptPages();
    const block = { ...aText(['.']).blocks[0], text: ' '.repeat(10_000_000) } as TextBlock;
    const text = { ...aText([]), blocks: [block] };
    const now = vi.spyOn(performance, 'now');
    for (const [order, reading] of ['a', 'b', 'c', 'd'].entries()) {
      now.mockReturnValue(order * 60_000);
      pages.keep(reading, new PageMarks({ text, isWhole: true, from: 0, hasSets: false }, null), false);
    }
    expect(['a', 'b', 'c', 'd'].map((reading) => pages.take(reading) !== null)).toEqual([false, true, true, true]);
  });

  it('forgets what it has read in private windows once they are closed', async () => {
    const pages = new KeptPages();
    const background = readingHandlers(async () => [BUNDLED], ALL_LANGUAGES, new AbortController().signal, pages);
    const from = { tab: 1, frame: 0, tabUrl: null, origin: null, own: false };
    await background.beginReading(asked('private', aText(STORY)), { ...from, incognito: true });
    await background.beginReading(asked('other', aText(STORY)), { ...from, incognito: false });
    pages.forgetPrivate();
    expect(await background.findMarks({ reading: 'private' })).toBeNull();
    expect(await background.findMarks({ reading: 'other' })).not.toBeNull();
  });
});

describe('a page that comes in place of another', () => {
  const text = aText(STORY);
  const longer = aText([...STORY, 'More than 1,300 people were arrested in Venezuela after the vote.']);

  it('takes over what was found there, and is not told of the same sets again', async () => {
    const background = aBackground();
    const before = await read(background, 'a', text);
    expect(before.sets).toHaveLength(1);
    const after = await read(background, 'b', longer, { instead: 'a', hasSets: true });
    expect(after.sets).toEqual([]);
    expect(after.marks).toEqual(atOnce(longer).marks);
    // What is taken over is the very same.
    expect(before.marks.every((mark) => after.marks.includes(mark))).toBe(true);
    expect(await background.findMarks({ reading: 'a' })).toBeNull();
  });

  it.each<readonly [string, (background: Background) => Promise<unknown>]>([
    ['had not been read to its end', (background) => background.beginReading(asked('b', longer, { instead: 'a' }))],
    [
      'was not all there',
      (background) =>
        background.beginReading(
          asked('b', { ...longer, blocks: longer.blocks.slice(0, 2) }, { instead: 'a', isWhole: false }),
        ),
    ],
    [
      'had changed so that all of it is to be read',
      async (background) => {
        const kenya = 'Kenya, Kenya, Kenya: Kenya held its election in Kenya, said Kenya.';
        expect(await background.changeText({ reading: 'a', changed: [[0, kenya]] })).toBeNull();
        await background.beginReading(asked('b', longer, { instead: 'a' }));
      },
    ],
  ])('takes over what was found before one that %s', async (_what, change) => {
    // As above: the first turn never finds all.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1_000;
      return now;
    });
    const background = aBackground();
    const before = await read(background, 'a', text);
    await change(background);
    const after = await read(background, 'c', text, { instead: 'b' });
    vi.restoreAllMocks();
    expect(after.marks).toEqual(before.marks);
    expect(before.marks.every((mark) => after.marks.includes(mark))).toBe(true);
  });

  it('is told of its sets where no answer has told of them, and where they are others', async () => {
    const sets: ClaimSet[] = [BUNDLED];
    const background = aBackground(sets);
    await read(background, 'a', text);
    expect((await read(background, 'b', text, { instead: 'a' })).sets).toHaveLength(1);
    expect((await read(background, 'c', text, { instead: 'b', hasSets: true })).sets).toEqual([]);
    sets.push(aSet((file) => Object.assign(file, { gate: ['venezuel'] })));
    expect((await read(background, 'd', text, { instead: 'c', hasSets: true })).sets[0]).toHaveLength(2);
    expect((await read(background, 'e', text, { instead: 'd', hasSets: true })).sets).toEqual([]);
    sets.length = 0;
    expect(await read(background, 'f', text, { instead: 'e', hasSets: true })).toMatchObject({ sets: [[]], marks: [] });
  });

  it('leaves nothing to be found for one that it has overtaken while sets were read', async () => {
    const background = aBackground();
    const [one, other] = await Promise.all([
      background.beginReading(asked('a', text)),
      background.beginReading(asked('b', text, { instead: 'a' })),
    ]);
    expect(one).toBeNull();
    expect(other?.sets).toHaveLength(1);
  });
});

describe('the sets that a page is compared with', () => {
  const harbour = aSet();
  const bridge = aSet((file) => {
    Object.assign(file, { id: 'bridge-2020', gate: ['bridge'] });
    file.questions = file.questions.filter(({ id }) => id === 'boats');
    for (const question of file.questions) Object.assign(question, { id: 'bridge-boats' });
    file.claims = file.claims.filter(({ id }) => id === 'boats');
    for (const claim of file.claims) Object.assign(claim, { question: 'bridge-boats' });
    delete (file as Partial<File>).contests;
  });
  const ids = (sets: readonly ClaimSet[] | undefined) => sets?.map(({ id }) => id);

  it.each<readonly [string, string, readonly string[]]>([
    ['speaks of one', 'The harbour lay still.', ['harbour-2020']],
    ['speaks of the other', 'The bridge was shut.', ['bridge-2020']],
    ['speaks of both', 'The harbour lay still, the bridge was shut.', ['harbour-2020', 'bridge-2020']],
    ['speaks of none, since it is to be read all the same', 'It rained.', ['harbour-2020', 'bridge-2020']],
  ])('are those that it speaks of: it %s', async (_what, text, expected) => {
    const { sets } = await read(aBackground([harbour, bridge]), 'a', aText([text], 'A day'));
    expect(sets.map(ids)).toEqual([expected]);
  });

  it('are spoken of in the title too', async () => {
    const { sets } = await read(aBackground([harbour, bridge]), 'a', aText(['It rained.'], 'On the bridge'));
    expect(sets.map(ids)).toEqual([['bridge-2020']]);
  });

  it('are told without their words', async () => {
    const [told] = (await read(aBackground(), 'a', aText(STORY))).sets;
    expect(told?.[0]).toMatchObject({ id: BUNDLED.id, version: BUNDLED.version });
    expect(told?.[0]?.claims).toHaveLength(BUNDLED.claims.length);
    expect(JSON.stringify(told).length).toBeLessThan(JSON.stringify([BUNDLED]).length / 2);
    expect(told?.[0]?.questions.every(({ cues }) => Object.keys(cues ?? {}).length === 0)).toBe(true);
  });

  it('are looked for anew where a change speaks of another', async () => {
    const background = aBackground([harbour, bridge]);
    await read(background, 'a', aText(['The harbour lay still.', 'It rained.'], 'A day'));
    expect(await background.changeText({ reading: 'a', changed: [[1, 'The harbour was full.']] })).not.toBeNull();
    expect(await background.changeText({ reading: 'a', changed: [[1, 'The bridges were shut.']] })).toBeNull();
  });
});

describe('a page that has changed', () => {
  const text = aText(STORY);
  const GROWN = `${PLAIN} ${'The hall had been painted the year before. '.repeat(20)}Ten per cent of the vote was not counted, they said.`;
  const now = aText(STORY.with(2, GROWN));

  async function changed(...changes: readonly (readonly ChangedBlock[])[]) {
    const background = aBackground();
    await read(background, 'a', text);
    for (const change of changes) expect(await background.changeText({ reading: 'a', changed: change })).not.toBeNull();
    return background;
  }

  it('has the marks of the new words, at offsets that no other block has moved', async () => {
    const background = await changed([[2, GROWN]]);
    const after = await background.changeText({
      reading: 'a',
      changed: [[3, 'In the crackdown on the protests at least 24 people were killed.']],
    });
    const start = text.blocks[3]?.start ?? 0;
    const own = new Map(after ?? []).get(3);
    expect(own?.map((mark) => [mark.quote, mark.start - start])).toEqual([['at least 24 people', 33]]);
  });

  it('has the reasons of a page that has these words from the beginning, wherever its blocks have moved to', async () => {
    const background = await changed([[2, GROWN]]);
    const { page, compiled } = atOnce(now);
    const { marks } = explainPage(page, compiled);
    expect(marks.length).toBeGreaterThan(2);
    for (const { mark, reasons } of marks) {
      expect(reasons).not.toEqual([]);
      expect(await background.explainMark({ reading: 'a', mark })).toEqual(reasons);
    }
    const [{ mark } = { mark: null }] = explainPage(atOnce(text).page, compiled).marks.slice(-1);
    expect(mark && (await background.explainMark({ reading: 'a', mark }))).toEqual([]);
  });

  it('has the figures of such a page', async () => {
    const background = await changed([[2, GROWN]]);
    const { page, compiled } = atOnce(now);
    expect(await background.notableFigures({ reading: 'a' })).toEqual(notableFigures(page, compiled));
    const shrunk = await changed([[2, GROWN]], [[2, 'No.']]);
    const small = atOnce(aText(STORY.with(2, 'No.')));
    expect(await shrunk.notableFigures({ reading: 'a' })).toEqual(notableFigures(small.page, compiled));
  });

  it('is not followed before it has been read to its end', async () => {
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() * 1_000_000);
    const background = aBackground();
    await background.beginReading(asked('a', text));
    const answer = await background.changeText({ reading: 'a', changed: [[2, 'Maduro laughed.']] });
    vi.restoreAllMocks();
    expect(answer).toBeNull();
  });

  it('has reasons and figures while it is being read', async () => {
    const background = aBackground();
    await background.beginReading(asked('a', text));
    const { page, compiled, marks } = atOnce(text);
    expect(await background.explainMark({ reading: 'a', mark: marks.at(-1) as Mark })).not.toEqual([]);
    expect(await background.notableFigures({ reading: 'a' })).toEqual(notableFigures(page, compiled));
    const turns = await toTheEnd(background, 'a', await background.findMarks({ reading: 'a' }));
    expect(turns.flatMap((turn) => turn.marks).length).toBeLessThanOrEqual(marks.length);
  });
});
