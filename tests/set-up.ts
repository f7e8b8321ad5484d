import english from '../public/_locales/en/messages.json';
import { lendWording } from '../scripts/wording/lend-wording.ts';

// Where there is no browser, words are those of the English file.
lendWording(english);
