import { READ_LANGUAGES } from '../utils/claims/language.ts';
import { interfaceLanguage } from '../utils/wording/interface-language.ts';

/** The languages that are read, as what a `select` offers: their codes, named in the interface's language. */
export function LanguageOptions() {
  const names = new Intl.DisplayNames(interfaceLanguage(), { type: 'language' });
  return (
    <>
      {READ_LANGUAGES.map((code) => (
        <option key={code} value={code}>
          {names.of(code)}
        </option>
      ))}
    </>
  );
}
