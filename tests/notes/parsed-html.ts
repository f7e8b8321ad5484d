import { Window } from 'happy-dom';

const HARMFUL =
  'script, iframe, object, embed, img, video, audio, form, input, button, base, link, foreignObject, animate, set';

/** What a browser would make of an HTML text; scripts are not run. */
export function parsedHtml(source: string): Document {
  return new new Window().DOMParser().parseFromString(source, 'text/html') as unknown as Document;
}

/** Whatever in a document could run or load something: elements, handlers, addresses. */
export function harmIn(document: Document): string[] {
  const elements = [...document.querySelectorAll('*')];
  return [
    ...[...document.querySelectorAll(HARMFUL)].map(({ localName }) => `<${localName}>`),
    ...elements.flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on|^style$|^srcdoc$/.test(name) || (isAddress(name) && !isHarmless(value)))
        .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    ),
  ];
}

function isAddress(name: string): boolean {
  return ['href', 'src', 'xlink:href', 'action', 'cite', 'data', 'poster'].includes(name);
}

function isHarmless(address: string): boolean {
  return address === '' || address.startsWith('#') || /^(?:https?:\/\/|mailto:)/.test(address);
}
