import { interfaceLanguage } from './interface-language.ts';

/**
 * A format of `Intl` for the interface's language. The last one is kept, since making one takes a fifth of a millisecond and lists hold
 * thousands of dates; what is said is the same without.
 */
export function remembered<Format>(make: (language: string) => Format): () => Format {
  let last: { readonly language: string; readonly format: Format } | null = null;
  return () => {
    const language = interfaceLanguage();
    if (last?.language !== language) last = { language, format: make(language) };
    return last.format;
  };
}
