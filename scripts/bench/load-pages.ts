import type { Browser } from 'puppeteer-core';
import type { FoundBrowser } from '../browsers.ts';
import { openBrowser } from '../real-browser.ts';
import type { BenchPage } from './generate-page.ts';
import { type Loaded, type LoadPlan, OUTCOME } from './loaded.ts';
import { pathOf, serveBenchPages } from './serve-bench-pages.ts';

/** How often and how long the bench loads and measures. */
export interface BenchPlan {
  readonly pages: readonly BenchPage[];
  /** Loads of each page that begin with the walk, and as many that begin with the engine. */
  readonly loads: number;
  /** How many of those that begin with the engine go on to warm calls. */
  readonly warmLoads: number;
  readonly rounds: number;
  readonly sampleMs: number;
}

/** A page with all that its loads have shown. */
export interface MeasuredPage {
  readonly page: BenchPage;
  readonly loaded: readonly Loaded[];
}

const LOAD_WITHIN_MS = 180_000;
const FIRSTS: readonly Loaded['first'][] = ['walk', 'engine'];

/**
 * Loads each page again and again in a real browser, walk and engine first in turn, each time under another site's name, so that a
 * browser that keeps sites apart begins with a new process. Throws where a page can't be measured.
 */
export async function loadPages(found: FoundBrowser, extension: string, plan: BenchPlan): Promise<MeasuredPage[]> {
  const server = await serveBenchPages();
  const { browser } = await openBrowser(found, {
    extension,
    headless: true,
    hosts: ['*.localhost'],
    keepWelcome: true,
  });
  const loaded = new Map<BenchPage, Loaded[]>(plan.pages.map((page) => [page, []]));
  let site = 0;
  try {
    for (let load = 0; load < plan.loads; load++) {
      const rounds = load < plan.warmLoads ? plan.rounds : 0;
      for (const page of plan.pages) {
        for (const first of FIRSTS) {
          const origin = `http://site${++site}.localhost:${server.port}`;
          const outcome = await loadOnce(browser, origin, page, { first, rounds, sampleMs: plan.sampleMs });
          loaded.get(page)?.push(outcome);
        }
      }
    }
  } finally {
    await browser.close().catch(() => null);
    await server.close();
  }
  return [...loaded].map(([page, outcomes]) => ({ page, loaded: outcomes }));
}

async function loadOnce(browser: Browser, origin: string, page: BenchPage, plan: LoadPlan): Promise<Loaded> {
  const tab = await browser.newPage();
  try {
    const query = `first=${plan.first}&rounds=${plan.rounds}&sampleMs=${plan.sampleMs}`;
    await tab.goto(`${origin}${pathOf(page)}?${query}`, { timeout: LOAD_WITHIN_MS });
    await tab.waitForSelector(`[${OUTCOME}]`, { timeout: LOAD_WITHIN_MS });
    const outcome = await tab.evaluate((name) => document.documentElement.getAttribute(name), OUTCOME);
    const parsed: Loaded | string = JSON.parse(outcome ?? '""');
    if (typeof parsed === 'string') throw new Error(`${page.topic} topic, ${page.words} words: ${parsed}`);
    return parsed;
  } finally {
    await tab.close().catch(() => null);
  }
}
