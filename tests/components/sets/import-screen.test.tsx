// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportScreen } from '../../../components/sets/import-screen.tsx';
import type { SetsPort } from '../../../components/sets/sets-port.ts';

const PORT: SetsPort = {
  text: async () => null,
  save: async () => ({ kind: 'saved', id: 'boats' }),
  addClaims: async () => ({ kind: 'saved', id: 'boats' }),
  turn: async () => undefined,
  move: async () => undefined,
  remove: async () => ({ kind: 'none' }),
  restore: async () => true,
  undoUpdate: async () => true,
};

const TABLE = 'figure;question\n40 boats;How many boats?\n1.500 sheds;How many sheds?';

const find = <T extends Element>(selector: string, has = '') => {
  const found = [...document.querySelectorAll<T>(selector)].find((each) => each.textContent?.includes(has));
  if (found === undefined) throw new Error(`There is no ${selector} ${has}.`);
  return found;
};
const fieldIn = (words: string) => {
  const input = find('.field', words).querySelector('input');
  if (input === null) throw new Error(`${words} is no field.`);
  return input;
};
const type = (input: HTMLInputElement, value: string) => {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

function pick(file: File): void {
  const input = find<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function choose(content: string): Promise<void> {
  pick(new File([content], 'boats.csv'));
  await vi.waitUntil(() => document.querySelector('.draft') !== null);
}

/** Reads the table in a language, and waits until so many claims are found in it. */
async function read(language: string, claims: string): Promise<void> {
  const select = find<HTMLSelectElement>('.choice-line select');
  select.value = language;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitUntil(() => find('.group legend').textContent === claims);
}

afterEach(() => render(null, document.body));

describe('the import of a table', () => {
  it('keeps what was filled in and left out where the language is changed', async () => {
    render(<ImportScreen sets={[]} port={PORT} readOffered={null} incognito={false} />, document.body);
    await choose(TABLE);
    type(fieldIn('Title of the set'), 'The harbour');
    type(fieldIn('Publisher'), 'The Courier');
    expect(document.querySelectorAll('.draft')).toHaveLength(1);
    await read('es', '2 claims');
    expect(fieldIn('Title of the set').value).toBe('The harbour');
    find<HTMLInputElement>('.draft input[type="checkbox"]').click();
    await vi.waitUntil(() => document.querySelectorAll('.draft-left').length === 1);
    await read('en', '1 claim');
    expect(fieldIn('Title of the set').value).toBe('The harbour');
    expect(document.querySelectorAll('.draft-left')).toHaveLength(1);
    find<HTMLInputElement>('.draft input[type="checkbox"]').click();
    await vi.waitUntil(() => document.querySelectorAll('.draft-left').length === 0);
    expect(fieldIn('Publisher').value).toBe('The Courier');
  });

  it('shows what was read, though a file that was chosen before fails later', async () => {
    let fail = (_: Error) => {};
    const broken = new File(['figure'], 'broken.csv');
    broken.arrayBuffer = () => new Promise((_resolve, reject) => (fail = reject));
    render(<ImportScreen sets={[]} port={PORT} readOffered={null} incognito={false} />, document.body);
    pick(broken);
    await vi.waitUntil(() => document.querySelector('.notice-line') !== null);
    await choose(TABLE);
    fail(new Error('The disk is gone.'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.querySelector('.failure')).toBeNull();
    expect(document.querySelectorAll('.draft')).toHaveLength(1);
  });
});
