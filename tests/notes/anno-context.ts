/**
 * The part of the Web Annotation context (http://www.w3.org/ns/anno.jsonld) that our collections use, so that tests need no
 * network. Names and types are those of the Web Annotation Vocabulary, https://www.w3.org/TR/annotation-vocab/.
 */
const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `xsd:${type}` });

export const ANNO_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    FragmentSelector: 'oa:FragmentSelector',
    assessing: 'oa:assessing',
    commenting: 'oa:commenting',
    linking: 'oa:linking',
    tagging: 'oa:tagging',
    body: iri('oa:hasBody'),
    target: iri('oa:hasTarget'),
    source: iri('oa:hasSource'),
    selector: iri('oa:hasSelector'),
    conformsTo: iri('dcterms:conformsTo'),
    first: iri('as:first'),
    partOf: iri('as:partOf'),
    items: { ...iri('as:items'), '@container': '@list' },
    motivation: term('oa:motivatedBy'),
    purpose: term('oa:hasPurpose'),
    created: typed('dcterms:created', 'dateTime'),
    modified: typed('dcterms:modified', 'dateTime'),
    start: typed('oa:start', 'nonNegativeInteger'),
    end: typed('oa:end', 'nonNegativeInteger'),
    total: typed('as:totalItems', 'nonNegativeInteger'),
    startIndex: typed('as:startIndex', 'nonNegativeInteger'),
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    value: 'rdf:value',
    format: 'dc:format',
    label: 'rdfs:label',
  },
};
