import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../paths.ts';

/** A language's messages in the browsers' format. */
export type MessageFile = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly description?: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** The folder with the interface's words, one folder in it for each language. */
const LOCALES = `${ROOT}public/_locales`;

/** The languages that the interface speaks, as their folders are called. */
export function interfaceLanguages(): string[] {
  return readdirSync(LOCALES).sort();
}

/** The messages of a language. Throws where it has none. */
export function readMessages(language: string): MessageFile {
  return JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8'));
}
