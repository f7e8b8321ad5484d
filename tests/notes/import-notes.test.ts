import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTES_FILE_LIMITS } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import { faultInWords } from '../../utils/wording/fault.ts';
import { anyNotes, anyText } from './arbitrary-note.ts';
import { aNote, anExportContext, aPage } from './builders.ts';
import { exportJson, exportWebAnnotation } from './exported.ts';
import { planImport } from './planned.ts';

const OTHER_ID = '3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d002';

const FORMATS = [
  ['JSON', exportJson],
  ['Web Annotation', exportWebAnnotation],
] as const;

/** The first fault's place and words; null for a file that can be imported. */
function faultOf(file: string, stored: readonly Note[] = []): { path: string; words: string } | null {
  const plan = planImport(file, stored);
  if (plan.ok) return null;
  const [fault] = plan.faults;
  return fault === undefined ? { path: '', words: 'no fault' } : { path: fault.path, words: faultInWords(fault) };
}

function edited(change: (file: Record<string, unknown>) => unknown, notes: readonly Note[] = [aNote()]): string {
  return JSON.stringify(change(JSON.parse(exportJson(notes, anExportContext()))));
}

describe.each(FORMATS)('a file in %s', (_, write) => {
  const file = (notes: readonly Note[]) => write(notes, anExportContext());

  it('gives back exactly the notes that it was made of', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(planImport(file(notes), [])).toEqual({ ok: true, value: { new: notes, same: [], changed: [] } });
      }),
    );
  });

  it('adds nothing when it is imported twice', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(planImport(file(notes), notes)).toEqual({ ok: true, value: { new: [], same: notes, changed: [] } });
      }),
    );
  });

  it('survives UTF-8', () => {
    const notes = [aNote({ text: '\ud800 \udfff \u{1F600} é e\u0301 \u0000 \u2028 "\\' })];
    const bytes = new TextEncoder().encode(file(notes));
    expect(planImport(new TextDecoder().decode(bytes), [])).toMatchObject({ value: { new: notes } });
  });

  it('says what is new, the same and changed', () => {
    const stored = [aNote(), aNote({ id: OTHER_ID, text: 'as it is here' })];
    const theirs = aNote({ id: OTHER_ID, text: 'as it is there' });
    const fresh = aNote({ id: '3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d003' });
    expect(planImport(file([aNote(), theirs, fresh]), stored)).toEqual({
      ok: true,
      value: { new: [fresh], same: [aNote()], changed: [{ stored: stored[1], imported: theirs }] },
    });
  });

  it('takes a note that stands in it twice once', () => {
    expect(planImport(file([aNote(), aNote()]), [])).toMatchObject({ value: { new: [aNote()] } });
  });

  it('may begin with a byte-order mark', () => {
    expect(planImport(`\uFEFF${file([aNote()])}`, [])).toMatchObject({ ok: true });
  });
});

it('a note is the same whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(aNote()).reverse()) as unknown as Note;
  expect(planImport(exportJson([aNote()], anExportContext()), [turned])).toMatchObject({ value: { same: [aNote()] } });
});

describe('a file that can not be imported', () => {
  it.each([
    ['nothing at all', '', '', 'is not JSON'],
    ['half a file', exportJson([aNote()], anExportContext()).slice(0, 300), '', 'is not JSON'],
    ['a page', '<!doctype html><script>alert(1)</script>', '', 'is not JSON'],
    ['a bare value', '7', '', 'Object'],
    ['null', 'null', '', 'Object'],
    ['a list', '[]', 'format', 'is missing'],
    ['another format', '{"format":"hypothesis","notes":[]}', 'format', 'tallymark notes 1'],
    ['a later version', edited((file) => ({ ...file, format: 'tallymark notes 2' })), 'format', 'reads no other'],
    ['notes that are no list', edited((file) => ({ ...file, notes: {} })), 'notes', 'Array'],
    ['an unknown key', edited((file) => ({ ...file, more: 1 })), 'more', 'not known here'],
    ['a note of a wrong type', edited((file) => ({ ...file, notes: [aNote(), 7] })), 'notes[1]', 'Object'],
    [
      'an address that is a script',
      edited((file) => ({ ...file, notes: [aNote({ page: aPage({ url: 'javascript:alert(1)' }) })] })),
      'notes[0].page.url',
      'address',
    ],
    [
      'one id on two notes',
      exportJson([aNote(), aNote({ text: 'another' })], anExportContext()),
      'notes[1].id',
      'has stood before',
    ],
    [
      'a polluting key in a note',
      exportJson([aNote()], anExportContext()).replace('"text":', '"__proto__": {"polluted": true}, "text":'),
      'notes[0].__proto__',
      'no key may have',
    ],
    [
      'an escaped polluting key',
      exportJson([aNote()], anExportContext()).replace('"scope":', '"\\u005f_proto__": {"polluted": true}, "scope":'),
      '__proto__',
      'no key may have',
    ],
    [
      'a constructor',
      '{"format":"tallymark notes 1","constructor":{"prototype":{}}}',
      'constructor',
      'no key may have',
    ],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, '[0]'.repeat(NOTES_FILE_LIMITS.depth), 'deep'],
    [
      'a collection of others',
      '{"type":"AnnotationCollection","total":1,"first":{"items":[{}]}}',
      'first.items[0].tallymark',
      '',
    ],
    [
      'a collection without its end',
      exportWebAnnotation([aNote()], anExportContext()).replace('"total": 1', '"total": 2'),
      'total',
      'is not 1',
    ],
    [
      'an annotation of others',
      exportWebAnnotation([aNote()], anExportContext())
        .replace('"tallymark": {\n', '"other": {\n')
        .replace('"tallymark": {\n', '"other": {\n'),
      'first.items[0].tallymark',
      'only annotations that Tallymark wrote',
    ],
    [
      'an annotation whose position does not fit its quote',
      exportWebAnnotation([aNote()], anExportContext()).replace('"end": 131', '"end": 140'),
      'first.items[0].target.selector',
      'different lengths',
    ],
    [
      'an annotation of a later version',
      exportWebAnnotation([aNote()], anExportContext()).replace('tallymark notes 1', 'tallymark notes 9'),
      'first.items[0].tallymark.format',
      'reads no other',
    ],
  ])('(%s) names the place', (_, file, path, words) => {
    expect(faultOf(file)).toMatchObject({ path, words: expect.stringContaining(words) });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('is refused for its size before it is parsed', () => {
    expect(faultOf(' '.repeat(NOTES_FILE_LIMITS.bytes + 1))?.words).toContain('64 MB');
  });

  it('names at most twenty faults', () => {
    const plan = planImport(
      edited((file) => ({ ...file, notes: Array.from({ length: 1_000 }, () => 7) })),
      [],
    );
    expect(plan.ok ? [] : plan.faults).toHaveLength(20);
  });

  it('is refused whole for one broken note', () => {
    expect(
      planImport(
        edited((file) => ({ ...file, notes: [aNote(), { ...aNote(), text: 1 }] })),
        [],
      ).ok,
    ).toBe(false);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), anyText), (file) => !planImport(file, []).ok));
  });
});
