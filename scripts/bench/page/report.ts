import { OUTCOME } from '../loaded.ts';
import { rest } from './timing.ts';

type Measure = (query: URLSearchParams) => Promise<unknown>;

/** Measures the part that the page's address asks for, once the page is at rest, and leaves what it comes to on the root element. */
export async function report(measured: Readonly<Record<string, Measure>>): Promise<void> {
  const query = new URLSearchParams(location.search);
  const measure = measured[query.get('part') ?? ''];
  if (measure === undefined) return;
  const say = (outcome: unknown) => document.documentElement.setAttribute(OUTCOME, JSON.stringify(outcome));
  try {
    if (document.readyState !== 'complete')
      await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
    await rest();
    say(await measure(query));
  } catch (error) {
    say(error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error));
  }
}
