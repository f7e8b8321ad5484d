import { interfaceLanguage } from './interface-language.ts';

/** Names in a row: `Foro Penal and Provea`. */
export function sayList(names: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(names);
}
