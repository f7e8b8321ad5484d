import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { READ_LANGUAGES, type ReadLanguage } from '../../utils/claims/language.ts';
import { builtExtension } from '../paths.ts';
import type { Check } from './limits.ts';

/** A script that runs in pages, with its length in bytes when compressed. */
interface ScriptSize {
  readonly file: 'gate.js' | 'marking.js' | 'engine.js' | 'card.js' | `language-${ReadLanguage}.js`;
  readonly bytes: number;
}

/**
 * Bytes, compressed. The gate is on every page of the outlets, the engine only where the gate has opened, with what reads and marks and
 * what is known of the languages that the page speaks; the card comes when the first one opens.
 */
const MOST_BYTES: Readonly<Record<ScriptSize['file'], number>> = {
  'gate.js': 4_000,
  'marking.js': 88_000,
  'engine.js': 11_000,
  'card.js': 20_000,
  'language-en.js': 20_000,
  'language-es.js': 20_000,
  'language-fr.js': 20_000,
  'language-pt.js': 20_000,
};

const FILES: readonly ScriptSize['file'][] = [
  'gate.js',
  'marking.js',
  'engine.js',
  'card.js',
  ...READ_LANGUAGES.map((code) => `language-${code}.js` as const),
];

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
