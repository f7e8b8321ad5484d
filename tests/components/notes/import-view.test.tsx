// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportView } from '../../../components/notes/import-view.tsx';
import type { ImportReply } from '../../../utils/notes/save-reply.ts';
import { aNote, anExportContext } from '../../notes/builders.ts';
import { exportJson } from '../../notes/exported.ts';

const id = (index: number) => `3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d0${index + 10}`;
const NOTES = [aNote({ id: id(0) }), aNote({ id: id(1) }), aNote({ id: id(2) })] as const;
const FILE = exportJson(NOTES, anExportContext());

const onTakeIn = vi.fn(
  async (notes: readonly unknown[]): Promise<ImportReply> => ({ kind: 'imported', kept: notes.length, beside: 0 }),
);

function choose(
  content: string | Uint8Array<ArrayBuffer>,
  stored = [NOTES[0], { ...NOTES[1], text: 'Changed here' }],
): void {
  render(
    <ImportView
      read={async (ids) => stored.filter((note) => ids.includes(note.id))}
      onTakeIn={onTakeIn}
      onBack={() => undefined}
    />,
    document.body,
  );
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is no way to choose a file.');
  Object.defineProperty(input, 'files', { value: [new File([content], 'notes.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('an import', () => {
  it('says first what will happen, and does nothing by itself', async () => {
    choose(FILE);
    await vi.waitUntil(() => document.querySelector('.plan') !== null);
    expect([...document.querySelectorAll('.plan-counts strong')].map((count) => count.textContent)).toEqual([
      '1',
      '1',
      '1',
    ]);
    expect(onTakeIn).not.toHaveBeenCalled();
  });

  it('takes the new notes, and leaves those that differ', async () => {
    choose(FILE);
    await vi.waitUntil(() => document.querySelector('.plan .action') !== null);
    document.querySelector<HTMLElement>('.plan .action')?.click();
    await vi.waitUntil(() => document.body.textContent.includes('1 note imported'));
    expect(onTakeIn).toHaveBeenCalledWith([NOTES[2]], { [id(1)]: NOTES[1].changed }, expect.any(Function));
  });

  it('replaces those that differ where the reader says so', async () => {
    choose(FILE);
    await vi.waitUntil(() => document.querySelector('.plan') !== null);
    document.querySelector<HTMLElement>('.plan input')?.click();
    await vi.waitUntil(() => document.querySelector('.plan .action')?.textContent === 'Import 2 notes');
    document.querySelector<HTMLElement>('.plan .action')?.click();
    await vi.waitUntil(() => onTakeIn.mock.calls.length === 1);
    expect(onTakeIn).toHaveBeenCalledWith([NOTES[2], NOTES[1]], { [id(1)]: NOTES[1].changed }, expect.any(Function));
  });

  it('says where a note was changed here after the plan', async () => {
    onTakeIn.mockResolvedValueOnce({ kind: 'imported', kept: 2, beside: 1 });
    choose(FILE);
    await vi.waitUntil(() => document.querySelector('.plan .action') !== null);
    document.querySelector<HTMLElement>('.plan .action')?.click();
    await vi.waitUntil(() => document.body.textContent.includes('1 note changed here meanwhile: both texts are kept'));
  });

  it('has nothing to do the second time', async () => {
    choose(FILE, [...NOTES]);
    await vi.waitUntil(() => document.body.textContent.includes('nothing to import'));
    expect(document.querySelector('.plan .action')).toBeNull();
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['that is no UTF-8', new Uint8Array([...new TextEncoder().encode(FILE)].with(200, 0xff)), 'is not text in UTF-8'],
    ['that is no JSON', 'half a {', 'is not JSON'],
    ['of an unknown version', FILE.replace('notes 1', 'notes 99'), 'format'],
    ['with a wrong type in it', FILE.replace('"start": 120', '"start": "120"'), 'notes[0].anchor.start'],
    ['with a prototype in it', FILE.replace('"tags"', '"__proto__": {}, "tags"'), '__proto__'],
  ])('refuses a file %s, says where, and changes nothing', async (_, content, words) => {
    choose(content);
    await vi.waitUntil(() => document.querySelector('[role="alert"]') !== null);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(words);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('nothing was changed');
    expect(onTakeIn).not.toHaveBeenCalled();
  });

  it('reads no file that is too large', async () => {
    render(<ImportView read={async () => []} onTakeIn={onTakeIn} onBack={() => undefined} />, document.body);
    const text = vi.fn();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input !== null) Object.defineProperty(input, 'files', { value: [{ size: 200_000_000, text }] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitUntil(() => document.querySelector('[role="alert"]') !== null);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('larger than 64 MB');
    expect(text).not.toHaveBeenCalled();
  });
});
