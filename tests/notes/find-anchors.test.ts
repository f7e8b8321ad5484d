import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../utils/notes/describe-anchor.ts';
import { findAnchor, findAnchors } from '../../utils/notes/find-anchors.ts';
import { wellFormed } from '../../utils/notes/surrogates.ts';

const PAGE = [
  'The council spoke first, and gave the president 51 per cent.',
  'The sheets that volunteers had gathered told another story: 67 per cent for the challenger, 30 for the president.',
  'At least 24 people were killed in the days that followed, a rights group counted, and most of them were young.',
  'Elsewhere in the region 24 people had died in floods of the same week, which nobody has connected with the vote.',
].join('\n');

function anchorOf(quote: string, text = PAGE, from = 0) {
  const start = text.indexOf(quote, from);
  return describeAnchor(text, start, start + quote.length);
}

function foundIn(text: string, quote: string, from = 0) {
  const found = findAnchor(text, anchorOf(quote, PAGE, from));
  return found && { words: text.slice(found.start, found.end), exactness: found.exactness, start: found.start };
}

describe('an anchor', () => {
  const flood = PAGE.indexOf('24 people', PAGE.indexOf('Elsewhere'));

  it('is found where it was', () => {
    expect(foundIn(PAGE, '67 per cent')).toMatchObject({ words: '67 per cent', exactness: 'exact' });
  });

  it.each([
    ['a paragraph was put in front', `An editor's note stands here now.\n${PAGE}`, '67 per cent'],
    ['the first paragraph went', PAGE.slice(PAGE.indexOf('\n') + 1), '67 per cent'],
    ['the words around changed a little', PAGE.replace('told another story', 'said otherwise'), 'At least 24 people'],
  ])('is found again after %s', (_, changed, quote) => {
    expect(foundIn(changed, quote)).toMatchObject({ words: quote, exactness: 'moved' });
  });

  it('is told from the same words elsewhere by what stands around it', () => {
    const changed = `${'A new opening, longer than the old one. '.repeat(4)}\n${PAGE}`;
    const second = foundIn(changed, '24 people', flood);
    expect(second?.start).toBe(changed.lastIndexOf('24 people'));
    expect(foundIn(changed, '24 people')?.start).toBe(changed.indexOf('24 people'));
  });

  it('is told from the same words in the same surroundings by how far those before it have moved', () => {
    const entry = 'A line that opens each of the entries alike.\nThe harbour counted 24 ships that day, as it does.\n';
    const text = entry.repeat(12);
    const starts = [...text.matchAll(/24 ships/g)].map(({ index }) => index);
    const anchors = starts.map((start) => describeAnchor(text, start, start + '24 ships'.length));
    const now = text.replaceAll('does.\n', 'does. One more was added here.\n');
    const found = findAnchors(now, anchors).map((place) => place?.start);
    expect(found).toEqual([...now.matchAll(/24 ships/g)].map(({ index }) => index));
  });

  it('is told so even where the same words now stand at its old place', () => {
    const lines = PAGE.split('\n');
    const swapped = [lines[0], lines[1], lines[3], lines[2]].join('\n');
    const found = foundIn(swapped, '24 people', flood);
    expect(swapped.slice(0, found?.start).endsWith('Elsewhere in the region ')).toBe(true);
  });

  it.each([
    ['a figure changed', PAGE.replace('At least 24', 'At least 27'), '24 people', '27 people'],
    [
      'a longer passage was edited',
      PAGE.replace('volunteers had gathered', 'witnesses had collected'),
      'The sheets that volunteers had gathered told another story: 67 per cent for the challenger',
      'The sheets that witnesses had collected told another story: 67 per cent for the challenger',
    ],
    [
      'the page writes its spaces differently',
      PAGE.replaceAll(' ', '\u00a0'),
      '67 per cent for the challenger, 30',
      '67\u00a0per\u00a0cent\u00a0for\u00a0the\u00a0challenger,\u00a030',
    ],
  ])('is called similar where %s', (_, changed, quote, words) => {
    expect(foundIn(changed, quote)).toMatchObject({ words, exactness: 'similar' });
  });

  it.each([
    [
      'its paragraph went, though the same figure stands elsewhere',
      PAGE.split('\n').toSpliced(2, 1).join('\n'),
      '24 people',
    ],
    ['another page stands here', 'A recipe for bread: 500 grams of flour, 24 people to eat it.', '24 people'],
    ['the page is empty', '', '67 per cent'],
    ['a long passage went', 'Nothing of it.', 'told another story: 67 per cent for the challenger, 30 for'],
  ])('is lost where %s', (_, changed, quote) => {
    expect(foundIn(changed, quote)).toBeNull();
  });

  it('keeps of an edited passage of many lines the whole length', () => {
    const long = Array.from({ length: 40 }, (_, line) => `Sentence ${line} says something of its own.`).join(' ');
    const anchor = describeAnchor(`${PAGE}\n${long}`, PAGE.length + 1, PAGE.length + 1 + long.length);
    const changed = `${long.replace('Sentence 3 says', 'Sentence 3 always says').replace('39 says', '39 said')}\n${PAGE}`;
    const found = findAnchor(changed, anchor);
    expect(found).toMatchObject({ start: 0, exactness: 'similar' });
    expect(changed.slice(0, found?.end)).toMatch(/39 said something of its own\.?$/);
  });
});

describe('several anchors', () => {
  it('keep their order in the list, lost ones as null', () => {
    const anchors = ['67 per cent', '30 for the president', '51 per cent'].map((quote) => anchorOf(quote));
    const changed = PAGE.replace(', 30 for the president', '');
    expect(findAnchors(changed, anchors).map((found) => found?.exactness ?? null)).toEqual(['exact', null, 'exact']);
  });

  it('on a line that is repeated a hundred times are found by the shift of their neighbours', () => {
    const line = 'Counted here: 24 people, no more and no fewer than that.\n';
    const text = `Top of the list\n${line.repeat(100)}End`;
    const anchors = [
      describeAnchor(text, 0, 3),
      ...[10, 50, 90].map((row) => {
        const start = 16 + row * line.length + 14;
        return describeAnchor(text, start, start + 9);
      }),
    ];
    const shifted = `New: ${text}`;
    expect(findAnchors(shifted, anchors).map((found) => found?.start)).toEqual(anchors.map(({ start }) => start + 5));
  });
});

describe('for any text', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  const passage = text.chain((whole) =>
    fc.record({ text: fc.constant(whole), from: fc.nat(whole.length - 1), length: fc.nat(whole.length) }),
  );

  it('an anchor is found exactly where it was described', () => {
    fc.assert(
      fc.property(passage, ({ text: whole, from, length }) => {
        const anchor = describeAnchor(whole, from, Math.min(whole.length, from + length + 1));
        expect(findAnchor(whole, anchor)).toEqual({ start: anchor.start, end: anchor.end, exactness: 'exact' });
      }),
    );
  });

  it('an anchor whose words are still there, with what is around them, is found with the same words', () => {
    fc.assert(
      fc.property(passage, text, ({ text: whole, from, length }, added) => {
        const anchor = describeAnchor(whole, from, Math.min(whole.length, from + length + 1));
        const changed = `${added}${whole}`;
        const found = findAnchor(changed, anchor);
        expect(found && changed.slice(found.start, found.end)).toBe(anchor.quote);
      }),
    );
  });

  it('what is found stands inside the text, in whole characters', () => {
    fc.assert(
      fc.property(passage, text, ({ text: whole, from, length }, other) => {
        const anchor = describeAnchor(whole, from, Math.min(whole.length, from + length + 1));
        const found = findAnchor(other, anchor);
        if (found === null) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(other.length);
        const words = other.slice(found.start, found.end);
        expect(wellFormed(words)).toBe(words);
      }),
    );
  });
});
