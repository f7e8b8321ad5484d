import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countriesFile } from '../../scripts/countries/countries-file.ts';
import { READ_LANGUAGES } from '../../utils/claims/language.ts';

describe('the countries of the world', () => {
  it.each(READ_LANGUAGES)('are listed in %s as Node names them: else run npm run countries', (language) => {
    const { path, content } = countriesFile(language);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});
