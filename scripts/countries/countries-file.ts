import type { ReadLanguage } from '../../utils/claims/language.ts';
import { ROOT } from '../paths.ts';
import { countryNames } from './country-names.ts';

const WIDTH = 130;

/** The file that lists the countries of the world in a language, with what belongs in it. */
export function countriesFile(language: ReadLanguage): { readonly path: string; readonly content: string } {
  const lines = [''];
  for (const name of countryNames(language)) {
    const line = lines.at(-1) ?? '';
    if (line.length + name.length > WIDTH) lines.push(`${name},`);
    else lines[lines.length - 1] = `${line}${line === '' ? '' : ' '}${name},`;
  }
  const list = lines.join('\n  ').replace(/,$/, '');
  const content = `import { phrases } from './rhetoric.ts';

// Written by \`npm run countries\`.

/** The countries of the world: names from Unicode CLDR, those of one longer word as beginnings of their demonyms too. */
export const countries = phrases(\`
  ${list}\`);
`;
  return { path: `${ROOT}utils/claims/countries-${language}.ts`, content };
}
