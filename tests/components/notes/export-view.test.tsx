// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportFormat } from '../../../components/notes/export-formats.ts';
import { type ExportScope, ExportView } from '../../../components/notes/export-view.tsx';
import type { Note } from '../../../utils/notes/note.ts';
import { summaryOf } from '../../../utils/notes/note-summary.ts';
import { aNote, anExportContext } from '../../notes/builders.ts';
import { exportJson } from '../../notes/exported.ts';

const id = (index: number) => `3f2c9a52-6f0e-4c4e-9a3b-${String(index).padStart(12, '0')}`;
const NOTES = Array.from({ length: 250 }, (_, index) =>
  aNote({ id: id(index), mark: index < 3 ? aNote().mark : null }),
);

const files: Blob[] = [];
const onBackup = vi.fn();
const read = vi.fn(
  async (ids: readonly string[]): Promise<readonly Note[]> =>
    ids.flatMap((wanted) => NOTES.find((note) => note.id === wanted) ?? []),
);

function Exporting({ scope = 'all', format = 'json' }: { scope?: ExportScope; format?: ExportFormat }) {
  const [claimReview, setClaimReview] = useState(false);
  const all = NOTES.map(summaryOf);
  return (
    <ExportView
      scopes={{
        page: { name: 'this page', notes: all.slice(0, 5) },
        shown: { name: '', notes: [] },
        all: { name: 'all notes', notes: all },
      }}
      scope={scope}
      format={format}
      read={read}
      claimReview={claimReview}
      onClaimReview={setClaimReview}
      onBackup={onBackup}
      onBack={() => undefined}
    />
  );
}

const options = () => [...document.querySelectorAll('option')].map(({ value }) => value);
const press = async (words: string) => {
  [...document.querySelectorAll('button')].find((button) => button.textContent.startsWith(words))?.click();
  await vi.waitUntil(() => document.querySelector('[role="status"]')?.textContent.includes('was handed'));
};

beforeEach(() => {
  files.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
  onBackup.mockClear();
  read.mockClear();
});

describe('an export', () => {
  it('is the file of all notes, read a few at a time, and counts as a backup', async () => {
    render(<Exporting />, document.body);
    await press('Download 250 notes');
    const text = (await files[0]?.text()) ?? '';
    const { exportedAt } = JSON.parse(text);
    expect(text).toBe(exportJson(NOTES, anExportContext({ exportedAt })));
    expect(Math.max(...read.mock.calls.map(([ids]) => ids.length))).toBeLessThanOrEqual(100);
    expect(onBackup).toHaveBeenCalledOnce();
  });

  it('of one page is no backup', async () => {
    render(<Exporting scope="page" />, document.body);
    await press('Download 5 notes');
    expect(onBackup).not.toHaveBeenCalled();
  });

  it('is whole though a note was deleted while it was written', async () => {
    read.mockImplementation(async (ids) => NOTES.filter((note) => ids.includes(note.id) && note.id !== id(150)));
    render(<Exporting format="web-annotation" />, document.body);
    await press('Download');
    const { total, first } = JSON.parse((await files[0]?.text()) ?? '');
    expect([total, first.items.length]).toEqual([249, 249]);
  });

  it('says so where notes can not be read, and hands nothing over', async () => {
    render(<Exporting />, document.body);
    read.mockRejectedValue(new Error('the disk'));
    [...document.querySelectorAll('button')].find((button) => button.textContent.startsWith('Download'))?.click();
    await vi.waitUntil(() => document.querySelector('[role="status"]')?.textContent.includes('Nothing was exported'));
    expect(files).toEqual([]);
    read.mockImplementation(async (ids) => NOTES.filter((note) => ids.includes(note.id)));
  });

  it('shows beforehand how the file begins', async () => {
    render(<Exporting format="markdown" />, document.body);
    await vi.waitUntil(() => document.querySelector('.preview')?.textContent.startsWith('# Notes: all notes'));
    expect(document.querySelector('.preview-part h3')?.textContent).toBe('Preview: the first 20 notes');
  });
});

describe('drafts of ClaimReview', () => {
  it('are off until asked for, and last in the list then, with what their author still has to fill in', async () => {
    render(<Exporting />, document.body);
    expect(options()).not.toContain('claim-review');
    document.querySelector<HTMLInputElement>('.claim-review input')?.click();
    await vi.waitUntil(() => document.querySelector('select')?.value === 'claim-review');
    expect(options().at(-1)).toBe('claim-review');
    expect(document.querySelector('.claim-review dl')?.textContent).toContain('reviewRating');
    expect(document.body.textContent).toContain('247 notes on no mark are left out');
    await press('Download 3 notes');
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({ leftOut: 247, drafts: { length: 3 } });
  });

  it('go again where they are switched off', async () => {
    render(<Exporting />, document.body);
    const offer = () => document.querySelector<HTMLInputElement>('.claim-review input');
    offer()?.click();
    await vi.waitUntil(() => options().includes('claim-review'));
    offer()?.click();
    await vi.waitUntil(() => !options().includes('claim-review'));
    expect(document.querySelector('select')?.value).toBe('markdown');
  });
});
