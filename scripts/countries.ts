import { writeFileSync } from 'node:fs';
import { READ_LANGUAGES } from '../utils/claims/language.ts';
import { countriesFile } from './countries/countries-file.ts';
import { sayHelp } from './say-help.ts';

sayHelp(`npm run countries

Writes the names of the world's countries anew, for each language that is read: utils/claims/countries-en.ts and so on. They come from
Unicode CLDR as Node has it. Run it when Node is a newer one.`);

for (const language of READ_LANGUAGES) {
  const { path, content } = countriesFile(language);
  writeFileSync(path, content);
}
