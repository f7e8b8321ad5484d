import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The names of the rules of WCAG and of good practice that a document breaks, each with the first element that does. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run(): Promise<Axe> } };
    const { passes, violations } = await inPage.run();
    if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('The checker saw no text.');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

interface Axe {
  readonly passes: readonly { readonly id: string }[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
