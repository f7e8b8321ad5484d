import { interfaceLanguage } from './interface-language.ts';

/** Says in what language a document of the extension is, for those who hear it; its file can't know. */
export function nameLanguage(document: Document): void {
  document.documentElement.lang = interfaceLanguage();
}
