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

/** The scripts with their compressed lengths, a line for each. */
export function sizeLines(sizes: readonly ScriptSize[]): string {
  return sizes.map(({ file, bytes }) => `- ${file}: ${(bytes / 1000).toFixed(1)} kB gzip`).join('\n');
}

/** What the built scripts are held to. */
export function sizeChecksOf(sizes: readonly ScriptSize[]): Check[] {
  return sizes.map(({ file, bytes }) => ({
    name: `compressed bytes of ${file}`,
    measured: bytes,
    most: MOST_BYTES[file],
  }));
}
