import { describe, expect, it } from 'vitest';
import { sorted } from '../../../components/notes/note-order.ts';
import { excerptOf, headOf, sizeOf, tagsIn } from '../../../components/notes/note-words.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { summaryOf } from '../../../utils/notes/note-summary.ts';
import { aNote, anAnchor, aPage } from '../../notes/builders.ts';

describe('the tags in a line', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['vote', ['vote']],
    ['vote, council ', ['vote', 'council']],
    ['#vote,##council', ['vote', 'council']],
    ['vote,vote, Vote', ['vote', 'Vote']],
    ['to check', ['to check']],
    ['#', []],
  ])('%j are %j', (line, tags) => {
    expect(tagsIn(line)).toEqual(tags);
  });

  it('are at most a hundred, none longer than a note can hold', () => {
    const tags = tagsIn(Array.from({ length: 150 }, (_, index) => `${index}${'x'.repeat(300)}`).join());
    expect(tags).toHaveLength(100);
    expect(Math.max(...tags.map(({ length }) => length))).toBe(200);
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [3_449_000, '3.4 MB'],
    [12_000_000_000_000, '12,000 GB'],
  ])('%i is %s', (bytes, words) => {
    expect(sizeOf(bytes)).toBe(words);
  });
});

describe('what stands for a note', () => {
  it.each([
    ['its quote on one line', aNote({ anchor: anAnchor({ quote: '67\n per cent' }) }), '67 per cent'],
    ['the title of its page', aNote({ anchor: null, page: aPage({ title: 'A title' }) }), 'A title'],
    [
      'the address of a page without title',
      aNote({ anchor: null, page: aPage({ title: '', url: 'https://www.example.org/' }) }),
      'https://www.example.org/',
    ],
  ])('is %s', (_, note, head) => {
    expect(headOf(summaryOf(note))).toBe(head);
  });

  it('is no more than the beginning of a long text', () => {
    expect(excerptOf(`a\n\n b ${'word '.repeat(10_000)}`)).toMatch(/^a b word/);
    expect(excerptOf('x'.repeat(100_000)).length).toBeLessThan(300);
  });
});

const aSummary = (parts: Partial<Note>) => summaryOf(aNote(parts));

describe('the order of notes', () => {
  const first = aSummary({
    created: '2024-08-01T10:00:00.000Z',
    changed: '2024-08-09T10:00:00.000Z',
    anchor: anAnchor({ start: 900 }),
  });
  const second = aSummary({
    created: '2024-08-02T10:00:00.000Z',
    changed: '2024-08-02T10:00:00.000Z',
    anchor: anAnchor({ start: 20 }),
  });
  const third = aSummary({ created: '2024-08-03T10:00:00.000Z', changed: '2024-08-03T10:00:00.000Z', anchor: null });
  it.each([
    ['newest', [third, second, first]],
    ['oldest', [first, second, third]],
    ['changed', [first, third, second]],
    ['page', [third, second, first]],
    ['match', [second, first, third]],
  ] as const)('%s', (order, notes) => {
    expect(sorted([second, first, third], order)).toEqual(notes);
  });
});
