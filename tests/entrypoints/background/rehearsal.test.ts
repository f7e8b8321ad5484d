import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageMarks } from '../../../entrypoints/background/page-marks.ts';
import { type ReadingHandlers, readingHandlers } from '../../../entrypoints/background/reading-handlers.ts';
import { ALL_LANGUAGES } from '../../../utils/claims/all-languages.ts';
import type { ClaimSet } from '../../../utils/claims/claim-set.ts';
import type { Mark } from '../../../utils/claims/mark.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import type { Sender } from '../../../utils/messages/speak.ts';
import type { PageToRead } from '../../../utils/messages/to-readings.ts';
import { gatherPage } from '../../../utils/page/gather-page.ts';
import { openingOf } from '../../../utils/page/opening-of.ts';
import { aClaimSetFile } from '../../claims/a-claim-set.ts';

function aDocument(language: string, body: string): Document {
  const { document } = new Window({ url: 'https://paper.example/story' });
  document.documentElement.lang = language;
  document.title = 'The harbour';
  document.body.innerHTML = body;
  return document as unknown as Document;
}

const FORTY = 'In the vote of the harbour Harbourtown counted 40 boats, as the keeper of its register said.';
const SIXTY = 'In the vote of the harbour Harbourtown counted all of its 60 boats, as the pilots said on Monday.';

const DOCUMENT = aDocument('en', `<p>${FORTY}</p><p>${SIXTY}</p>`);
const OPENING = openingOf(DOCUMENT);
const TAB: Sender = { tab: 7, frame: 0, incognito: false, tabUrl: null, origin: null, own: false };
const PAGE: PageToRead = {
  reading: 'a',
  instead: null,
  hasSets: false,
  text: gatherPage(DOCUMENT).gathered,
  isWhole: true,
  from: 0,
};

function aSet(id: string, gate: readonly string[]): ClaimSet {
  const parsed = parseClaimSet({ ...aClaimSetFile(), id, gate });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

const HARBOUR = aSet('harbour-2020', ['harbour']);
const ISLAND = aSet('island-2020', ['island']);

const background = (sets: readonly ClaimSet[]) =>
  readingHandlers(async () => sets, ALL_LANGUAGES, new AbortController().signal);

/** All marks of the page, turn by turn. */
async function marksBy(readings: ReadingHandlers): Promise<readonly Mark[]> {
  const marks: Mark[] = [];
  let found = await readings.beginReading(PAGE, TAB);
  for (; found !== null; found = await readings.findMarks(PAGE, TAB)) {
    marks.push(...found.marks);
    if (found.settled !== null) break;
  }
  return marks;
}

describe('getting ready for a page', () => {
  afterEach(() => vi.restoreAllMocks());

  it('finds the marks of how it begins, once for its language, and leaves what is found on it as it is', async () => {
    const turns = vi.spyOn(PageMarks.prototype, 'next');
    const readings = background([HARBOUR]);
    await readings.prepareReading(OPENING);
    const rehearsed = turns.mock.calls.length;
    expect(rehearsed).toBeGreaterThan(0);
    expect(turns.mock.results.flatMap(({ value }) => value?.marks ?? []).length).toBeGreaterThan(0);
    await readings.prepareReading(OPENING);
    expect(turns).toHaveBeenCalledTimes(rehearsed);
    await readings.prepareReading({ ...OPENING, language: 'fr-CA' });
    expect(turns.mock.calls.length).toBeGreaterThan(rehearsed);
    const marks = await marksBy(readings);
    expect(marks.length).toBe(2);
    expect(marks).toEqual(await marksBy(background([HARBOUR])));
  });

  it('waits for the page where its beginning speaks of none of several sets', async () => {
    const turns = vi.spyOn(PageMarks.prototype, 'next');
    const opening = { ...OPENING, title: 'Monday', paragraphs: ['Nobody was there, and nobody said anything.'] };
    await background([HARBOUR, ISLAND]).prepareReading(opening);
    expect(turns).not.toHaveBeenCalled();
    await background([HARBOUR, ISLAND]).prepareReading(OPENING);
    expect(turns).toHaveBeenCalled();
  });

  it('does not begin where the page is there first', async () => {
    const readings = background([HARBOUR]);
    const turns = vi.spyOn(PageMarks.prototype, 'next');
    const prepared = readings.prepareReading(OPENING);
    await Promise.all([prepared, readings.beginReading(PAGE)]);
    expect(turns).toHaveBeenCalledOnce();
  });

  it('ends when the page is there', async () => {
    const readings = background([HARBOUR]);
    const turns = vi.spyOn(PageMarks.prototype, 'next');
    turns.mockReturnValue({ marks: [], sets: null, settled: null });
    const prepared = readings.prepareReading(OPENING);
    await vi.waitFor(() => expect(turns).toHaveBeenCalled());
    await readings.beginReading(PAGE);
    await prepared;
  });
});

describe('how a page begins', () => {
  const opening = (body: string) => openingOf(aDocument('pt-BR', body));

  it.each([
    ['the first paragraphs', `<p> ${FORTY} </p><div>x</div><article><p>${SIXTY}</p></article>`, [FORTY, SIXTY]],
    ['none that is short', `<p>Share</p><p>${FORTY}</p>`, [FORTY]],
    ['none where there are none', `<div>${FORTY}</div>`, []],
  ])('is told by %s', (_what, body, paragraphs) => {
    expect(opening(body)).toEqual({ language: 'pt-BR', title: 'The harbour', paragraphs });
  });

  it('is short, however long the page', () => {
    const { paragraphs } = opening(`<p>${FORTY.repeat(50)}</p>`.repeat(50));
    expect(paragraphs.join('').length).toBeLessThan(1_500);
  });
});
