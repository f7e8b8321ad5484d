import { findAnchors, findVerbatim } from './find-anchors.ts';
import { findSimilar } from './find-similar.ts';
import type { FoundAnchor } from './found-anchor.ts';
import type { Anchor } from './note.ts';

/** So much text is looked through for words like those of passages that have gone, at a time: a frame or two. In UTF-16 units. */
const MOST_SEARCHED = 200_000;

/** Where only this share of a text or less has changed, a passage that was not there before is looked for in that part alone. */
const SMALL_CHANGE = 0.25;

/** Where two texts differ: they are the same before `from`, and behind `to` the new one goes on as the old one did, shifted. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** What was learnt of a passage whose own words are not on the page: where similar ones stand, or with null that none do. */
interface Learnt {
  readonly place: FoundAnchor | null;
}

/** A passage to be found, and the note that it is of. */
interface Noted {
  readonly id: string;
  readonly anchor: Anchor;
}

/** What of these notes stands verbatim in the text that was read last. */
interface Verbatim {
  readonly noted: readonly Noted[];
  readonly found: readonly (FoundAnchor | null)[];
}

/**
 * Finds the passages of a page's notes again at each reading of the page, as `findAnchors` does, and remembers what it took long to find
 * out: what has gone is looked for again only in what has changed, and no reading looks for more than a few.
 */
export class PassageFinder {
  #text = '';
  #verbatim: Verbatim = { noted: [], found: [] };
  #learnt = new Map<string, Learnt>();
  #isUnfinished = false;

  /** Whether some passages have not been looked for yet: they count as not there until `find` is called again. */
  get isUnfinished(): boolean {
    return this.#isUnfinished;
  }

  /** The passages in a text, in the order of the notes; null for what is not there. */
  find(text: string, noted: readonly Noted[]): readonly (FoundAnchor | null)[] {
    const anchors = noted.map(({ anchor }) => anchor);
    if (text !== this.#text || !areSame(noted, this.#verbatim.noted)) {
      this.#verbatim = { noted, found: findVerbatim(text, anchors) };
    }
    const change = changeBetween(this.#text, text);
    const before = this.#learnt;
    let left = MOST_SEARCHED;
    this.#text = text;
    this.#learnt = new Map();
    this.#isUnfinished = false;
    return findAnchors(
      text,
      anchors,
      ({ anchor, index, expected }) => {
        const id = noted[index]?.id ?? '';
        const known = stillTrue(before.get(id), change);
        const { from, to } = known === 'gone' ? partFor(anchor, change, text) : { from: 0, to: text.length };
        if (typeof known === 'object') this.#learnt.set(id, known);
        else if (to - from > left && left < MOST_SEARCHED) this.#isUnfinished = true;
        else {
          left -= to - from;
          const place = findSimilar(text.slice(from, to), anchor, expected - from);
          this.#learnt.set(id, { place: place && { ...place, start: place.start + from, end: place.end + from } });
        }
        return this.#learnt.get(id)?.place ?? null;
      },
      this.#verbatim.found,
    );
  }
}

function areSame(some: readonly Noted[], others: readonly Noted[]): boolean {
  return some.length === others.length && some.every(({ anchor }, index) => anchor === others[index]?.anchor);
}

/** What was learnt, as it is after a change; `gone` where it may have come back with the change, `unknown` where nothing is left of it. */
function stillTrue(learnt: Learnt | undefined, { from, to, shift }: Change): Learnt | 'gone' | 'unknown' {
  if (learnt === undefined) return 'unknown';
  const { place } = learnt;
  if (place === null) return from === to && shift === 0 ? learnt : 'gone';
  if (place.end <= from) return learnt;
  if (place.start + shift >= to) return { place: { ...place, start: place.start + shift, end: place.end + shift } };
  return 'unknown';
}

/** The part of a text in which a change can have brought a passage back; all of it where much has changed. */
function partFor({ quote, prefix, suffix }: Anchor, { from, to }: Change, text: string) {
  if (to - from > text.length * SMALL_CHANGE) return { from: 0, to: text.length };
  const around = 2 * (prefix.length + quote.length + suffix.length);
  return { from: Math.max(0, from - around), to: Math.min(text.length, to + around) };
}

function changeBetween(before: string, now: string): Change {
  const shift = now.length - before.length;
  if (before === now) return { from: 0, to: 0, shift: 0 };
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === now.charCodeAt(from)) from++;
  let same = 0;
  while (same < shorter - from && before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same))
    same++;
  return { from, to: now.length - same, shift };
}
