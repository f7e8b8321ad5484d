import * as v from 'valibot';
import type { Result } from '../claims/result.ts';
import { faultOfIssue, slip } from '../claims/schema-slip.ts';
import { VERDICTS } from '../claims/verdict.ts';
import type { Fault } from '../wording/fault.ts';
import { LONGEST_QUOTE } from './describe-anchor.ts';
import type { Note } from './note.ts';

/** The most that a note can hold, in UTF-16 units, or in entries of a list. */
export const NOTE_LIMITS = {
  text: 200_000,
  tag: 200,
  tags: 100,
  address: 100_000,
  line: 20_000,
  quote: LONGEST_QUOTE,
  context: 32,
  claims: 500,
  parties: 100,
} as const;

const upTo = (units: number) => v.pipe(v.string(), v.maxLength(units, slip('fault_too_long', { most: units })));
const listOf = <T extends v.GenericSchema>(entry: T, most: number) =>
  v.pipe(v.array(entry), v.maxLength(most, slip('fault_too_many', { most })));
const line = upTo(NOTE_LIMITS.line);
const filled = v.pipe(line, v.minLength(1, slip('fault_must_not_be_empty')));
const offset = v.pipe(v.number(), v.safeInteger(slip('fault_offset')), v.minValue(0, slip('fault_offset')));
const number = v.pipe(v.number(), v.finite(slip('fault_not_number')));
const day = v.pipe(v.string(), v.isoDate(slip('fault_day')));
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const time = v.pipe(v.string(), v.check(isTime, slip('fault_time')));
const ADDRESS = /^(?:https?|file):\/\/\P{Cc}*$/u;
const address = v.pipe(
  upTo(NOTE_LIMITS.address),
  v.check((url) => ADDRESS.test(url) && URL.canParse(url), slip('fault_page_address')),
);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const anchor = v.pipe(
  v.strictObject({
    quote: v.pipe(upTo(NOTE_LIMITS.quote), v.minLength(1, slip('fault_must_not_be_empty'))),
    prefix: upTo(NOTE_LIMITS.context),
    suffix: upTo(NOTE_LIMITS.context),
    start: offset,
    end: offset,
    pairsBefore: offset,
  }),
  v.check(({ quote, start, end }) => end - start === quote.length, slip('fault_anchor_length')),
  v.check(({ start, pairsBefore }) => pairsBefore * 2 <= start, slip('fault_anchor_pairs')),
);

const page = v.strictObject({
  url: address,
  canonicalUrl: address,
  title: line,
  site: line,
  published: v.nullable(day),
});

const parties = listOf(line, NOTE_LIMITS.parties);
const ends = { low: v.nullable(number), high: v.nullable(number) };

const claim = v.strictObject({
  id: filled,
  says: line,
  figure: line,
  ...ends,
  assertedBy: parties,
  asOf: line,
  standing: line,
  source: v.strictObject({ title: line, publisher: line, url: address, published: line }),
  relation: v.picklist(['agrees', 'consistent', 'disagrees']),
});

const mark = v.strictObject({
  set: filled,
  question: filled,
  asks: line,
  subject: v.nullable(line),
  verdict: v.picklist(VERDICTS),
  figure: v.strictObject({ ...ends, unit: v.nullable(line) }),
  attributedTo: parties,
  compared: listOf(claim, NOTE_LIMITS.claims),
});

/** What a note is made of: no other keys, and nothing longer than the limits. */
export const noteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(UUID, slip('fault_uuid'))),
  text: upTo(NOTE_LIMITS.text),
  tags: listOf(upTo(NOTE_LIMITS.tag), NOTE_LIMITS.tags),
  created: time,
  changed: time,
  page,
  anchor: v.nullable(anchor),
  mark: v.nullable(mark),
});

/** A note from whatever a file or a message holds, or its first slip with its place. Nothing is mended silently. */
export function parseNote(data: unknown): Result<Note, Fault> {
  return parseWith(noteSchema, data);
}

/** What a schema makes of data, or the first slip with its place. */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Result<T, Fault> {
  const parsed = v.safeParse(schema, data, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, faults: parsed.issues.map(faultOfIssue) };
}

function isTime(text: string): boolean {
  if (!TIME.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}
