import nlp from 'compromise';
import Mark from 'mark.js';
import { textOf } from '../../../utils/claims/page-text.ts';
import { readPage } from '../../../utils/page/read-page.ts';
import type { Contender, LoadedLibraries } from '../loaded.ts';
import { bundledSet, engineOn } from './engine-on-page.ts';
import { engineTimes } from './engine-times.ts';
import { numberModelsIn } from './number-models.ts';
import { report } from './report.ts';
import { rest, timeOf, WARM_UP } from './timing.ts';
import { walk } from './walk.ts';

const DIGITS = /\d[\d.,]*/g;

/**
 * Lets the engine and others work on the same page in turns: compromise's numbers() and the number models of Recognizers-Text on its text,
 * mark.js on its elements, which wraps the digits alone.
 */
async function measureLibraries(query: URLSearchParams): Promise<LoadedLibraries> {
  const sampleMs = Number(query.get('sampleMs'));
  const text = textOf(readPage(document).page);
  const engine = engineOn(document, [bundledSet()]);
  const models = numberModelsIn(globalThis);
  const main = document.querySelector<HTMLElement>('main');
  if (main === null) throw new Error('The page has no story.');
  const calls = {
    walk: () => walk(document.documentElement),
    compromise: () => nlp(text).numbers().json(),
    recognizers: () => models?.map((model) => model.parse(text)),
  };
  // A call of the others is as long as dozens of the engine's, so that their code is compiled within the round that warms up.
  await engineTimes(engine, WARM_UP * sampleMs);
  const rounds: Record<Contender, number>[] = [];
  for (let round = 0; round <= Number(query.get('rounds')); round++) {
    await rest();
    const { inPage, match, paint } = await engineTimes(engine, sampleMs);
    const times = {
      whole: inPage + match,
      wholeAndPaint: inPage + match + paint,
      inPage,
      inPageAndPaint: inPage + paint,
      walk: timeOf(calls.walk, sampleMs),
      compromise: timeOf(calls.compromise, 0),
      recognizers: models === null ? Number.NaN : timeOf(calls.recognizers, 0),
      markJs: timeOfWrapping(main),
    };
    // The first round warms up.
    if (round > 0) rounds.push(times);
  }
  return { rounds };
}

/** What is wrapped is unwrapped behind the clock's back. */
function timeOfWrapping(main: HTMLElement): number {
  const mark = new Mark(main);
  const ms = timeOf(() => mark.markRegExp(DIGITS), 0);
  mark.unmark();
  return ms;
}

void report({ libraries: measureLibraries });
