import type { FoundBrowser } from '../browsers.ts';
import { END, MATCH, START } from '../measure/timed.ts';
import type { BenchPage } from './generate-page.ts';
import { settled, untilRead, withExtension } from './real-extension.ts';

/** One paragraph changed on a page that the extension itself has marked, in milliseconds. */
export interface AnsweredChange {
  /** From when the page begins to follow it to when its marks are painted. */
  readonly followed: number;
  /** How long the page has waited for the background meanwhile, and been free for anything else. */
  readonly waited: number;
}

/** Adds words to so many paragraphs of a page, one after the other, and waits each time until they are marked. */
export async function answeredChanges(
  found: FoundBrowser,
  page: BenchPage,
  count: number,
): Promise<readonly AnsweredChange[]> {
  return withExtension(found, async (real) => {
    const tab = await real.tab();
    await real.show(tab, page, 'read');
    await untilRead(tab);
    await settled();
    const changes: AnsweredChange[] = [];
    for (let index = 0; index < count; index++) {
      changes.push(await tab.evaluate(changeParagraph, (index + 0.5) / count, { start: START, end: END, wait: MATCH }));
    }
    return changes;
  });
}

/** Runs in the page: changes the paragraph that stands so far down in it. */
async function changeParagraph(
  place: number,
  names: { readonly start: string; readonly end: string; readonly wait: string },
): Promise<AnsweredChange> {
  const paragraphs = document.querySelectorAll('main p');
  const since = performance.now();
  paragraphs[Math.floor(place * paragraphs.length)]?.append(' At least 31 people were killed in the crackdown.');
  const fresh = (name: string) => performance.getEntriesByName(name).filter(({ startTime }) => startTime >= since);
  while (fresh(names.end).length === 0) {
    if (performance.now() - since > 60_000) throw new Error('Nobody follows the change.');
    await new Promise((later) => setTimeout(later, 50));
  }
  const [start, end] = [fresh(names.start)[0], fresh(names.end)[0]];
  const waited = fresh(names.wait).reduce((sum, { duration }) => sum + duration, 0);
  return { followed: (end?.startTime ?? Number.NaN) - (start?.startTime ?? Number.NaN), waited };
}
