import { Window } from 'happy-dom';
import { parseHtml } from '../../scripts/html/parse-html.ts';

/** The DOMs in which the reader has to say the same; the real browsers are asked in tests/browser. */
export const PARSERS: readonly { readonly name: string; readonly parse: (html: string) => Document }[] = [
  { name: "the command line's parser", parse: parseHtml },
  { name: 'happy-dom', parse: parseInHappyDom },
];

function parseInHappyDom(html: string): Document {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
