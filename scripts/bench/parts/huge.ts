import { fixed, markdownTable } from '../markdown-table.ts';
import type { BenchPart } from '../part.ts';
import { HOSTS, type RealExtension, settled, untilFirstMark, withExtension } from '../real-extension.ts';

const KINDS = { nodes: 'a million nodes', single: 'a million nodes, one by one', text: '50 MB of text' } as const;

type Kind = keyof typeof KINDS;

/** So long the page's own scripts are listened to. */
const WATCHED_MS = { full: 20_000, short: 5_000 } as const;

interface Grown {
  readonly kind: Kind;
  readonly host: keyof typeof HOSTS;
  readonly longest: number;
  readonly memory: number;
}

/** A page that grows by a million nodes, or by fifty megabytes of text, with and without the extension: how long its own scripts wait. */
export const measureHuge: BenchPart = async ({ found, short }) => {
  const ms = short ? WATCHED_MS.short : WATCHED_MS.full;
  const scale = short ? 0.1 : 1;
  const grown = await withExtension(found, async (real) => {
    const all: Grown[] = [];
    for (const kind of Object.keys(KINDS) as Kind[]) {
      for (const host of ['unread', 'read'] as const) all.push(await grow(real, kind, host, scale, ms));
    }
    return all;
  });
  const rows = grown.map(({ kind, host, longest, memory }) => [
    KINDS[kind],
    HOSTS[host] === HOSTS.read ? 'read' : 'not read',
    fixed(longest, 0),
    fixed(memory / 1_000_000, 0),
  ]);
  return {
    text: `A page that grows, watched for ${ms / 1_000} seconds:\n\n${markdownTable([['by', 'page', 'longest wait of its own scripts (ms)', 'memory (MB)'], ...rows])}`,
    // The short form has no limit here: what a page of this size takes by itself differs too much.
    checks: [],
  };
};

async function grow(
  real: RealExtension,
  kind: Kind,
  host: keyof typeof HOSTS,
  scale: number,
  ms: number,
): Promise<Grown> {
  const tab = await real.tab();
  await real.show(tab, { topic: 'on', words: 1_000, shape: 'plain' }, host);
  if (host === 'read') await untilFirstMark(tab);
  await settled();
  const longest = await tab.evaluate(longestWait, kind, scale, ms);
  const memory = await real.memoryOf(tab, host);
  await tab.close();
  return { kind, host, longest, memory };
}

/** Runs in the page. The layout of so much is left to when it comes into view, as large pages do. */
async function longestWait(kind: string, scale: number, ms: number): Promise<number> {
  const much = document.createElement('div');
  const sentence = 'The number of that year was 1,234 and more than 12 per cent of it. ';
  const article = document.querySelector('article');
  // What is put into the document itself is a change of its own each time.
  if (kind === 'single') article?.append(much);
  for (let count = 0; count < 5_000 * scale; count++) {
    const part = document.createElement('p');
    part.style.contentVisibility = 'auto';
    if (kind === 'single') much.append(part);
    if (kind === 'text') part.textContent = sentence.repeat(150);
    else for (let index = 0; index < 100; index++) part.append(document.createElement('span'), 'x 24 ');
    if (kind !== 'single') much.append(part);
  }
  if (kind !== 'single') article?.append(much);
  document.documentElement.getBoundingClientRect();
  const end = performance.now() + ms;
  let longest = 0;
  while (performance.now() < end) {
    const started = performance.now();
    await new Promise((later) => setTimeout(later, 20));
    longest = Math.max(longest, performance.now() - started);
  }
  return longest;
}
