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
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];

/** All TypeScript files below the folders, as paths from the project's root. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/** Every import of a file, dynamic ones and re-exports included. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)]).map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? { target: normalize(`${dirname(file)}/${specifier}`), isPackage: false }
      : { target: packageOf(specifier), isPackage: true },
  );
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
