import fc from 'fast-check';
import { describeAnchor } from '../../utils/notes/describe-anchor.ts';
import type { Anchor, Note, NotedClaim, NotedMark, NotedPage } from '../../utils/notes/note.ts';

/** Any string at all: every script and control character, and halves of pairs that stand alone. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
);

const address = fc.webUrl({ withFragments: true, withQueryParameters: true }).map((url) => new URL(url).href);
const time = fc
  .date({ min: new Date('0001-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = time.map((text) => text.slice(0, 10));
const filled = anyText.map((text) => text || 'x');
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));

const anchor: fc.Arbitrary<Anchor> = fc
  .tuple(filled, fc.nat(), fc.nat())
  .map(([text, a, b]) =>
    describeAnchor(text, a % text.length, (a % text.length) + 1 + (b % (text.length - (a % text.length)))),
  );

const page: fc.Arbitrary<NotedPage> = fc.record({
  url: address,
  canonicalUrl: address,
  title: anyText,
  site: anyText,
  published: fc.option(day),
});

const claim: fc.Arbitrary<NotedClaim> = fc.record({
  id: filled,
  says: anyText,
  figure: anyText,
  low: number,
  high: number,
  assertedBy: fc.array(anyText, { maxLength: 3 }),
  asOf: anyText,
  standing: anyText,
  source: fc.record({ title: anyText, publisher: anyText, url: address, published: anyText }),
  relation: fc.constantFrom('agrees', 'consistent', 'disagrees'),
});

const mark: fc.Arbitrary<NotedMark> = fc.record({
  set: filled,
  question: filled,
  asks: anyText,
  subject: fc.option(anyText),
  verdict: fc.constantFrom('agrees', 'consistent', 'contested', 'disagrees'),
  figure: fc.record({ low: number, high: number, unit: fc.option(anyText) }),
  attributedTo: fc.array(anyText, { maxLength: 3 }),
  compared: fc.array(claim, { maxLength: 3 }),
});

/** Any note that the schema takes. */
export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(),
  text: anyText,
  tags: fc.array(anyText, { maxLength: 4 }),
  created: time,
  changed: time,
  page,
  anchor: fc.option(anchor),
  mark: fc.option(mark),
});

/** A list of notes with different ids. */
export const anyNotes: fc.Arbitrary<Note[]> = fc.uniqueArray(anyNote, { maxLength: 5, selector: ({ id }) => id });
