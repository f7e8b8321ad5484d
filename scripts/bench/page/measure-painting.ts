import { textOf } from '../../../utils/claims/page-text.ts';
import { VERDICTS } from '../../../utils/claims/verdict.ts';
import { createPainter, type Stroke } from '../../../utils/page/painter.ts';
import { readPage } from '../../../utils/page/read-page.ts';
import type { TextPlace } from '../../../utils/page/text-places.ts';
import type { LoadedPainting } from '../loaded.ts';
import { registry } from './engine-on-page.ts';
import { rest } from './timing.ts';

/** Around what is traced, in the page's timeline. */
const BEGIN = 'bench:begin';
const FINISH = 'bench:end';

const WAYS: Readonly<Record<string, (places: readonly TextPlace[]) => void>> = {
  paint: paintPlaces,
  wrap: wrapPlaces,
  nothing: () => undefined,
};

/** Marks so many words (`marks`) spread over the page in one `way`: by painting them, by wrapping each in an element, or not at all. */
export async function measurePainting(query: URLSearchParams): Promise<LoadedPainting> {
  const mark = WAYS[query.get('way') ?? ''];
  if (mark === undefined) throw new Error('There is no such way.');
  const places = wordsOf(Number(query.get('marks')));
  addStyles();
  forceLayout();
  await rest();
  await frames(2);
  performance.mark(BEGIN);
  const start = performance.now();
  mark(places);
  const marked = performance.now();
  forceLayout();
  const end = performance.now();
  await frames(3);
  await rest();
  performance.mark(FINISH);
  return { marks: places.length, script: marked - start, layout: end - marked };
}

function paintPlaces(places: readonly TextPlace[]): void {
  const strokes = places.map((place, index): Stroke => ({ paint: verdictOf(index), ground: 'light', places: [place] }));
  createPainter(registry(), new AbortController().signal).paint(strokes);
}

/** As scripts do that mark words by elements: backwards, so that what is still to come stays where it is. */
function wrapPlaces(places: readonly TextPlace[]): void {
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index];
    if (place === undefined || place.startContainer !== place.endContainer) continue;
    place.startContainer.splitText(place.endOffset);
    const words = place.startContainer.splitText(place.startOffset);
    const wrapper = document.createElement('span');
    wrapper.className = `bench-${verdictOf(index)}`;
    words.replaceWith(wrapper);
    wrapper.append(words);
  }
}

function verdictOf(index: number) {
  return VERDICTS[index % VERDICTS.length] ?? 'agrees';
}

/** Places of so many words of the page, in its order, evenly spread. */
function wordsOf(count: number): readonly TextPlace[] {
  const reading = readPage(document);
  const words = [...textOf(reading.page).matchAll(/\S+/g)];
  const step = Math.max(1, Math.floor(words.length / count));
  return words
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .flatMap(({ 0: word, index }) => reading.placesOf(index, index + word.length).slice(0, 1));
}

/** The same lines for elements as the highlights have. */
function addStyles(): void {
  const sheet = document.createElement('style');
  const lines = { agrees: 'solid', consistent: 'dotted', contested: 'dashed', disagrees: 'double' } as const;
  sheet.textContent = VERDICTS.map(
    (verdict) =>
      `.bench-${verdict} { text-decoration: underline ${lines[verdict]} #0072b2 2px; text-underline-offset: 3px; }`,
  ).join('\n');
  document.head.append(sheet);
}

function forceLayout(): void {
  document.documentElement.getBoundingClientRect();
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}
