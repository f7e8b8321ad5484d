/** The browser's way to the messages of the language that the reader has set; `_locales` holds them. */
export interface Wording {
  getMessage(key: string, substitutions: readonly string[]): string;
}

/**
 * A message with the values of its placeholders in their order, as the browser gives it. Empty where it has none, or where the extension
 * has gone and its scripts in pages are left behind.
 */
export function message(key: string, substitutions: readonly string[]): string {
  const { chrome } = globalThis as { readonly chrome?: { readonly i18n?: Wording } };
  try {
    return chrome?.i18n?.getMessage(key, substitutions) ?? '';
  } catch {
    return '';
  }
}
