import { VOCABULARIES } from '../figures/grammars.ts';
import type { Language, Languages } from './language.ts';
import { rhetorics } from './rhetorics.ts';

/** All languages at once, for those whom their weight does not trouble. */
export const ALL_LANGUAGES: Languages = new Map(
  Object.entries(VOCABULARIES).map(([code, vocabulary]): [string, Language] => [
    code,
    { vocabulary, rhetoric: rhetorics.get(code) ?? null },
  ]),
);
