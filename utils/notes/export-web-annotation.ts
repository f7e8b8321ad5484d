import { say } from '../wording/say.ts';
import type { Exporter } from './exporter.ts';
import { jsonEntry } from './json-entry.ts';
import type { Anchor, Note, NotedMark } from './note.ts';
import { NOTES_FORMAT } from './notes-file.ts';
import { pairsIn } from './surrogates.ts';
import { linkTo, textDirective } from './text-fragment.ts';

const WEB_ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

/** What the model has no words for stands as it is under one key of our own, which other programs may pass over. */
const OWN_CONTEXT = { tallymark: { '@id': 'urn:tallymark:note', '@type': '@json' } };

/**
 * The notes as a W3C Web Annotation collection in JSON-LD, which can be imported again without loss. Verdicts are `assessing`
 * bodies, tags `tagging` ones, sources are linked; positions count code points.
 */
export const webAnnotationExporter: Exporter = {
  takes: () => true,
  isByPage: false,
  head({ notes }, { scope, exportedAt }) {
    const id = `urn:tallymark:export:${exportedAt}`;
    const collection = `{
  "@context": ${JSON.stringify([WEB_ANNOTATION_CONTEXT, OWN_CONTEXT])},
  "id": ${JSON.stringify(id)},
  "type": "AnnotationCollection",
  "label": ${JSON.stringify(`Tallymark: ${scope}`)},`;
    // A collection of nothing has no page.
    if (notes === 0) return collection;
    return `${collection}
  "first": {
    "id": ${JSON.stringify(`${id}:1`)},
    "type": "AnnotationPage",
    "partOf": ${JSON.stringify(id)},
    "startIndex": 0,
    "items": [`;
  },
  note: (note, before) => jsonEntry(annotationOf(note), before === null, 3),
  tail: (written, { notes }) => `${notes === 0 ? '' : '\n    ]\n  },'}\n  "total": ${written}\n}\n`,
};

function annotationOf(note: Note) {
  const { id, text, tags, created, changed, page, anchor, mark } = note;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: mark === null ? 'commenting' : 'assessing',
    created,
    modified: changed,
    body: [
      ...(text === '' ? [] : [textualBody(text, 'commenting', 'text/markdown')]),
      ...tags.map((tag) => textualBody(tag, 'tagging', 'text/plain')),
      ...(mark === null ? [] : bodiesOf(mark)),
    ],
    target: anchor === null ? iri(page.canonicalUrl) : { ...targetOf(anchor, page.canonicalUrl) },
    tallymark: { format: NOTES_FORMAT, page, mark, pairsBefore: anchor?.pairsBefore ?? null, link: linkTo(note) },
  };
}

function textualBody(value: string, purpose: 'commenting' | 'tagging' | 'assessing', format: string) {
  return { type: 'TextualBody', value, format, purpose };
}

function bodiesOf({ verdict, compared }: NotedMark) {
  const sources = new Set(compared.map(({ source }) => iri(source.url)));
  return [
    textualBody(say(`verdict_${verdict}`), 'assessing', 'text/plain'),
    ...[...sources].map((source) => ({ type: 'SpecificResource', source, purpose: 'linking' })),
  ];
}

function targetOf(anchor: Anchor, address: string) {
  const { quote, prefix, suffix, start, end, pairsBefore } = anchor;
  const directive = textDirective(anchor);
  const from = start - pairsBefore;
  return {
    type: 'SpecificResource',
    source: iri(address),
    selector: [
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      { type: 'TextPositionSelector', start: from, end: from + (end - start) - pairsIn(quote) },
      ...(directive === null
        ? []
        : [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value: `:~:${directive}` }]),
    ],
  };
}

/** The address with what browsers let stand in one and an IRI may not have in percent signs. */
function iri(address: string): string {
  return address.replace(/[<>"{}|\\^`\s]/g, (character) => encodeURIComponent(character));
}
