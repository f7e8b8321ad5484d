import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../paths.ts';
import type { Check } from './limits.ts';

/** A script that runs in pages, with its length in bytes when compressed. */
interface ScriptSize {
  readonly file: 'gate.js' | 'page.js' | 'engine.js' | 'card.js';
  readonly bytes: number;
}

/**
 * Bytes, compressed. The gate is on every page of the outlets, what gathers and paints only where the gate has opened; the card comes when
 * the first one opens.
 */
const MOST_BYTES: Readonly<Record<ScriptSize['file'], number>> = {
  'gate.js': 4_000,
  'page.js': 30_000,
  'engine.js': 10_000,
  'card.js': 18_000,
};

const FILES: readonly ScriptSize['file'][] = ['gate.js', 'page.js', 'engine.js', 'card.js'];

/** What a page gets that is about a claim set, before anybody opens a card: they run one after the other. */
const CONTENT_SCRIPT: readonly ScriptSize['file'][] = ['gate.js', 'page.js', 'engine.js'];
const MOST_TOGETHER = 42_000;

/** The scripts of the build for Chromium. Throws with one line where there is no build. */
export function scriptSizes(): readonly ScriptSize[] {
  return FILES.map((file) => {
    const path = `${builtExtension('chromium')}/${file}`;
    try {
      return { file, bytes: gzipSync(readFileSync(path), { level: 9 }).length };
    } catch {
      throw new Error(`There is no ${path}: run npm run build first.`);
    }
  });
}

/** The scripts with their compressed lengths, a line for each, and one for those that a page gets before a card is opened. */
export function sizeLines(sizes: readonly ScriptSize[]): string {
  const together = { file: `the content script (${CONTENT_SCRIPT.join(', ')})`, bytes: bytesTogether(sizes) };
  return [...sizes, together].map(({ file, bytes }) => `- ${file}: ${(bytes / 1000).toFixed(1)} kB gzip`).join('\n');
}

/** What the built scripts are held to. */
export function sizeChecksOf(sizes: readonly ScriptSize[]): Check[] {
  const each = sizes.map(({ file, bytes }) => ({
    name: `compressed bytes of ${file}`,
    measured: bytes,
    most: MOST_BYTES[file],
  }));
  const together = bytesTogether(sizes);
  return [...each, { name: 'compressed bytes of the content script', measured: together, most: MOST_TOGETHER }];
}

function bytesTogether(sizes: readonly ScriptSize[]): number {
  return sizes.reduce((sum, { file, bytes }) => sum + (CONTENT_SCRIPT.includes(file) ? bytes : 0), 0);
}
