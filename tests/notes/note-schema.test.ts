import { describe, expect, it } from 'vitest';
import { NOTE_LIMITS, parseNote } from '../../utils/notes/note-schema.ts';
import { aNote, aNotedClaim, aNotedMark, anAnchor, aPage } from './builders.ts';

function pathOfFault(data: unknown): string | null {
  const parsed = parseNote(data);
  return parsed.ok ? null : (parsed.faults[0]?.path ?? 'no fault');
}

describe('parsing a note', () => {
  it.each([
    ['on a mark', aNote()],
    ['on a passage', aNote({ mark: null })],
    ['on a page', aNote({ mark: null, anchor: null })],
    ['without words or tags', aNote({ text: '', tags: [] })],
    ['with open ends', aNote({ mark: aNotedMark({ figure: { low: 24, high: null, unit: null } }) })],
    ['on a file', aNote({ page: aPage({ url: 'file:///home/reader/a.html' }) })],
    ['at the limit', aNote({ text: 'x'.repeat(NOTE_LIMITS.text) })],
  ])('takes one %s as it is', (_, note) => {
    expect(parseNote(note)).toEqual({ ok: true, value: note });
  });

  it.each([
    ['', null],
    ['', 'a note'],
    ['id', []],
    ['id', aNote({ id: '1' })],
    ['id', aNote({ id: '3F2C9A52-6F0E-4C4E-9A3B-0A51A0A7D001' })],
    ['text', { ...aNote(), text: 7 }],
    ['text', aNote({ text: 'x'.repeat(NOTE_LIMITS.text + 1) })],
    ['tags[1]', { ...aNote(), tags: ['a', null] }],
    ['tags', aNote({ tags: Array.from({ length: NOTE_LIMITS.tags + 1 }, String) })],
    ['created', aNote({ created: '2026-11-20' })],
    ['created', aNote({ created: '2026-02-30T09:30:00.000Z' })],
    ['changed', aNote({ changed: '2026-11-20T09:30:00.000+01:00' })],
    ['page', { ...aNote(), page: null }],
    ['page.url', aNote({ page: aPage({ url: 'javascript:alert(1)' }) })],
    ['page.url', aNote({ page: aPage({ url: 'https://a b' }) })],
    ['page.canonicalUrl', aNote({ page: aPage({ canonicalUrl: 'data:text/html,x' }) })],
    ['page.published', aNote({ page: aPage({ published: '18 August 2024' }) })],
    ['anchor.quote', aNote({ anchor: anAnchor({ quote: '' }) })],
    ['anchor', aNote({ anchor: anAnchor({ end: 500 }) })],
    ['anchor', aNote({ anchor: anAnchor({ pairsBefore: 100 }) })],
    ['anchor.start', aNote({ anchor: anAnchor({ start: -1 }) })],
    ['anchor.start', aNote({ anchor: anAnchor({ start: 1.5 }) })],
    ['anchor.prefix', aNote({ anchor: anAnchor({ prefix: 'x'.repeat(33) }) })],
    ['mark.verdict', { ...aNote(), mark: { ...aNotedMark(), verdict: 'true' } }],
    ['mark.figure.low', aNote({ mark: aNotedMark({ figure: { low: Number.NaN, high: null, unit: null } }) })],
    [
      'mark.compared[0].source.url',
      aNote({
        mark: aNotedMark({
          compared: [aNotedClaim({ source: { title: '', publisher: '', url: 'vbscript:x', published: '' } })],
        }),
      }),
    ],
    ['stars', { ...aNote(), stars: 5 }],
    ['page.colour', { ...aNote(), page: { ...aPage(), colour: 'red' } }],
    ['text', { ...aNote(), text: undefined }],
  ])('names the place "%s" of a slip', (path, data) => {
    expect(pathOfFault(data)).toBe(path);
  });
});
