import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../scripts/check/read-input.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { evidenceOf } from '../../utils/claims/evidence.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { describeAnchor } from '../../utils/notes/describe-anchor.ts';
import { findAnchors } from '../../utils/notes/find-anchors.ts';
import type { Note } from '../../utils/notes/note.ts';
import { parseNote } from '../../utils/notes/note-schema.ts';
import { notedMark } from '../../utils/notes/noted-mark.ts';
import { notedPage } from '../../utils/notes/noted-page.ts';
import { anExportContext } from './builders.ts';
import { exportHtml, exportJson, exportWebAnnotation } from './exported.ts';
import { planImport } from './planned.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const SET = fileURLToPath(new URL('../../public/claim-sets/venezuela-2024.json', import.meta.url));

function bundledSet() {
  const parsed = parseClaimSet(JSON.parse(readFileSync(SET, 'utf8')));
  if (!parsed.ok) throw new Error('the bundled claim set is broken');
  return parsed.value;
}

/** A note on each mark of a sample page. */
async function notesOn(name: string): Promise<{ text: string; notes: readonly Note[] }> {
  const set = bundledSet();
  const page = await readInput(PAGES + name, {});
  const text = textOf(page);
  const notes = findMarks(page, compileClaimSets([set], ALL_LANGUAGES)).map((mark, index): Note => {
    const evidence = evidenceOf(mark, [set]);
    return {
      id: `3f2c9a52-6f0e-4c4e-9a3b-${index.toString(16).padStart(12, '0')}`,
      text: `On ${mark.quote}`,
      tags: [],
      created: '2026-11-20T09:30:00.000Z',
      changed: '2026-11-20T09:30:00.000Z',
      page: notedPage(`https://news.example/${name}`, page.title, page.published),
      anchor: describeAnchor(text, mark.start, mark.end),
      mark: evidence === null ? null : notedMark(evidence),
    };
  });
  return { text, notes };
}

const SAMPLES = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

describe.each(SAMPLES)('notes on the marks of %s', (name) => {
  it('are notes by the schema, and come back from both files as they were', async () => {
    const { notes } = await notesOn(name);
    for (const note of notes) expect(parseNote(note)).toEqual({ ok: true, value: note });
    for (const write of [exportJson, exportWebAnnotation]) {
      expect(planImport(write(notes, anExportContext()), [])).toMatchObject({ ok: true, value: { new: notes } });
    }
  });

  it('are found again where they were, and where the page has a new opening', async () => {
    const { text, notes } = await notesOn(name);
    const anchors = notes.flatMap(({ anchor }) => anchor ?? []);
    expect(findAnchors(text, anchors).every((found) => found?.exactness === 'exact')).toBe(true);
    const changed = `A correction of this article stands here now.\n${text}`;
    const found = findAnchors(changed, anchors).map((place) => place && changed.slice(place.start, place.end));
    expect(found).toEqual(anchors.map(({ quote }) => quote));
  });

  it('make a report in which every number is drawn', async () => {
    const { notes } = await notesOn(name);
    expect(exportHtml(notes, anExportContext())).not.toMatch(/\b(?:NaN|Infinity|undefined|\[object)\b/);
  });
});
