import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { READ_LANGUAGES, type ReadLanguage } from '../../utils/claims/language.ts';
import { builtExtension } from '../paths.ts';

/** A script that runs in pages, with its length in bytes when compressed. */
export interface ScriptSize {
  readonly file: 'gate.js' | 'engine.js' | 'card.js' | `language-${ReadLanguage}.js`;
  readonly bytes: number;
}

const FILES: readonly ScriptSize['file'][] = [
  'gate.js',
  'engine.js',
  'card.js',
  ...READ_LANGUAGES.map((code) => `language-${code}.js` as const),
];

/** The scripts of the build for Chromium. Throws with one line where there is no build. */
export function scriptSizes(): ScriptSize[] {
  return FILES.map((file) => {
    const path = `${builtExtension('chromium')}/${file}`;
    try {
      return { file, bytes: gzipSync(readFileSync(path), { level: 9 }).length };
    } catch {
      throw new Error(`There is no ${path}: run npm run build first.`);
    }
  });
}
