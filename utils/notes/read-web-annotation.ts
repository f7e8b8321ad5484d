import * as v from 'valibot';
import { type Result, refused } from '../claims/result.ts';
import { slip } from '../claims/schema-slip.ts';
import type { Fault } from '../wording/fault.ts';
import type { Note } from './note.ts';
import { noteSchema, parseNote, parseWith } from './note-schema.ts';
import { NOTES_FORMAT } from './notes-file.ts';
import { pairsIn } from './surrogates.ts';

const body = v.object({ type: v.string(), purpose: v.optional(v.string()), value: v.optional(v.string()) });
const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const positionSelector = v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() });
const otherSelector = v.object({ type: v.literal('FragmentSelector') });

const annotation = v.object({
  id: v.pipe(v.string(), v.startsWith('urn:uuid:', slip('fault_urn'))),
  type: v.literal('Annotation'),
  created: v.string(),
  modified: v.string(),
  body: v.array(body),
  target: v.union(
    [v.string(), v.object({ selector: v.array(v.variant('type', [quoteSelector, positionSelector, otherSelector])) })],
    slip('fault_target'),
  ),
  tallymark: v.object({
    format: v.literal(NOTES_FORMAT, slip('fault_format', { format: NOTES_FORMAT })),
    page: noteSchema.entries.page,
    mark: noteSchema.entries.mark,
    pairsBefore: v.nullable(v.number()),
  }),
});

type ReadAnnotation = v.InferOutput<typeof annotation>;

/** The format of a collection as a whole; its annotations are looked at one by one. */
export const annotationCollectionSchema = v.object({
  type: v.literal('AnnotationCollection'),
  total: v.number(),
  first: v.optional(v.object({ items: v.array(v.unknown()) })),
});

/** The note that an annotation of our own export was made from, or its first slip with its place in the annotation. */
export function noteOfAnnotation(data: unknown): Result<Note, Fault> {
  if (typeof data === 'object' && data !== null && !Object.hasOwn(data, 'tallymark')) {
    return refused('tallymark', 'fault_not_ours');
  }
  const read = parseWith(annotation, data);
  if (!read.ok) return read;
  const { id, created, modified, body: bodies, tallymark } = read.value;
  const texts = valuesOf(bodies, 'commenting');
  if (texts.length > 1) return refused('body', 'fault_two_comments');
  const anchor = anchorOf(read.value);
  if (!anchor.ok) return anchor;
  return parseNote({
    id: id.slice('urn:uuid:'.length),
    text: texts[0] ?? '',
    tags: valuesOf(bodies, 'tagging'),
    created,
    changed: modified,
    page: tallymark.page,
    anchor: anchor.value,
    mark: tallymark.mark,
  });
}

function valuesOf(bodies: ReadAnnotation['body'], purpose: string): string[] {
  return bodies.flatMap((entry) => (entry.purpose === purpose && entry.value !== undefined ? [entry.value] : []));
}

/** Positions count code points; the anchor's are UTF-16 units again. */
function anchorOf({ target, tallymark }: ReadAnnotation): Result<Note['anchor'], Fault> {
  if (typeof target === 'string') return { ok: true, value: null };
  const words = target.selector.find((selector) => selector.type === 'TextQuoteSelector');
  const place = target.selector.find((selector) => selector.type === 'TextPositionSelector');
  const { pairsBefore } = tallymark;
  if (words === undefined || place === undefined || pairsBefore === null) {
    return refused('target.selector', 'fault_selectors');
  }
  const { exact: quote, prefix, suffix } = words;
  if (place.end - place.start !== quote.length - pairsIn(quote)) {
    return refused('target.selector', 'fault_selector_lengths');
  }
  const start = place.start + pairsBefore;
  return { ok: true, value: { quote, prefix, suffix, start, end: start + quote.length, pairsBefore } };
}
