import type { Browser } from 'puppeteer-core';

/** What the driver does not show of its line to Firefox. */
interface Line {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * The value of an expression, or what its promise comes to, in Firefox's own window, with the browser's own rights: a string, a
 * number, true or false; undefined for all else. `--remote-allow-system-access` allows it.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Line;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as { readonly contexts: readonly { readonly context: string }[] }).contexts;
  const target = { context: window?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const evaluated = result as Evaluated;
  if (evaluated.type !== 'success') throw new Error(evaluated.exceptionDetails?.text ?? 'Firefox does not answer.');
  return evaluated.result?.value;
}
