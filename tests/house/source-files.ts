import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { ROOT } from '../../scripts/paths.ts';

/** An import as a file writes it; `target` is the file it leads to, or the package's name. */
export interface Import {
  readonly target: string;
  readonly isPackage: boolean;
}

const IMPORTS = [
  /(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s*)?['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
];
/** What a sheet takes in, and what a document of ours links to. */
const LINKS = [/@import\s+(?:url\()?\s*['"]?([^'")\s]+)/g, /\b(?:href|src)="(\.[^"]+)"/g];

/** All TypeScript files below the folders, or those of other endings, as paths from the project's root. */
export function sourceFiles(folders: readonly string[], endings = /\.tsx?$/): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => endings.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/** Every import of a file, dynamic ones and re-exports included; of a sheet or a document all that it names beside it. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  const patterns = /\.tsx?$/.test(file) ? IMPORTS : LINKS;
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, specifier = '']) =>
      specifier.startsWith('.')
        ? { target: normalize(`${dirname(file)}/${specifier.replace(/\?.*$/, '')}`), isPackage: false }
        : { target: packageOf(specifier), isPackage: true },
    );
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
