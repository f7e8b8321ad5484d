type Json = Readonly<Record<string, unknown>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const AN_IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/**
 * The sentences of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) with a MUST, as far as they speak of
 * what we write, that a collection breaks.
 */
export function brokenMusts(collection: Json): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  must(listOf(collection['@context']).includes(CONTEXT), '5.1: the context is one of the @context values');
  must(isIri(collection['id']), '5.1: a collection has exactly one IRI');
  must(listOf(collection['type']).includes('AnnotationCollection'), '5.1: a collection has its class');
  must(isCount(collection['total']), '5.1: total is a non-negative integer');
  must(typeof collection['label'] === 'string', '5.1: a label is a string');
  const total = Number(collection['total']);
  must(total === 0 || isObject(collection['first']), '5.1: a collection that is not empty has a first page');
  must(
    total > 0 || !('first' in collection),
    '5.2: a page has one annotation or more, so an empty collection has none',
  );
  if (isObject(collection['first'])) broken.push(...brokenByPage(collection['first']));
  return broken;
}

function brokenByPage(page: Json): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  must(!('@context' in page), '5.2: an embedded page has no context of its own');
  must(isIri(page['id']), '5.2: a page has exactly one IRI');
  must(listOf(page['type']).includes('AnnotationPage'), '5.2: a page has its class');
  must(isCount(page['startIndex']), '5.2: startIndex is a non-negative integer');
  const items = page['items'];
  must(Array.isArray(items) && items.length > 0, '5.2: a page has an array of one annotation or more');
  return [...broken, ...listOf(items).flatMap((item) => (isObject(item) ? brokenByAnnotation(item) : ['3.1']))];
}

function brokenByAnnotation(annotation: Json): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  must(isIri(annotation['id']), '3.1: an annotation has exactly one IRI');
  must(listOf(annotation['type']).includes('Annotation'), '3.1: an annotation has its class');
  for (const time of ['created', 'modified']) {
    must(UTC.test(String(annotation[time])), `3.3.1: ${time} is one dateTime in UTC with Z`);
  }
  const targets = listOf(annotation['target']);
  must(targets.length > 0, '3.1: an annotation has one target or more');
  must(!('bodyValue' in annotation), '3.2.5: bodyValue does not stand beside a body');
  for (const resource of [...listOf(annotation['body']), ...targets]) {
    if (isObject(resource)) broken.push(...brokenByResource(resource));
    else must(isIri(resource), '3.2.1: an external resource is its IRI');
  }
  return broken;
}

function brokenByResource(resource: Json): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  if (resource['type'] === 'TextualBody') {
    must(typeof resource['value'] === 'string', '3.2.4: a textual body has exactly one value');
  } else {
    must(resource['type'] === 'SpecificResource', '4: a specific resource has its class');
    must(isIri(resource['source']), '4: a specific resource has exactly one source');
  }
  for (const selector of listOf(resource['selector'])) {
    if (!isObject(selector)) broken.push('4.2: a selector is an object');
    else if (selector['type'] === 'TextQuoteSelector') {
      for (const part of ['exact', 'prefix', 'suffix']) must(typeof selector[part] === 'string', `4.2.4: one ${part}`);
    } else if (selector['type'] === 'TextPositionSelector') {
      must(isCount(selector['start']) && isCount(selector['end']), '4.2.5: start and end are non-negative integers');
    } else {
      must(selector['type'] === 'FragmentSelector', '4.2: a selector has exactly one class of the model');
      must(typeof selector['value'] === 'string', '4.2.1: a fragment selector has exactly one value');
      must(isIri(selector['conformsTo']), '4.2.1: a fragment selector conforms to one specification');
    }
  }
  return broken;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && AN_IRI.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
