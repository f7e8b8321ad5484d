// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TryScreen } from '../../../components/try/try-screen.tsx';
import type { TriedText, TryText } from '../../../components/try/try-state.ts';

const SET = {
  id: 'quelldale-flood',
  title: 'The flood',
  description: '',
  version: '1.0.0',
  updated: '2023-04-01',
  questions: 1,
  claims: 2,
  bundled: false,
  on: true,
  address: null,
  imported: null,
  former: null,
  faults: [],
};

const LEFT: TriedText = {
  paragraphs: [
    [
      { text: 'Some ', figure: null },
      { text: '14', figure: 0 },
      { text: ' cows.', figure: null },
    ],
  ],
  figures: [
    { kind: 'left', quote: '14', told: [{ asks: 'How many died?', why: { kind: 'other-noun', words: 'cows' } }] },
  ],
};

const show = (tryText: TryText) =>
  render(
    <TryScreen sets={[SET, { ...SET, id: 'other', title: 'Other', on: false }]} tryText={tryText} />,
    document.body,
  );
const typeText = (text: string) => {
  const field = document.querySelector('textarea');
  if (field) field.value = text;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
};

afterEach(() => render(null, document.body));

describe('trying a text', () => {
  it('begins with the sets that are on, and says what to do', () => {
    show(async () => null);
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false]);
    expect(document.querySelector('[role=status]')?.textContent).toContain('Type or paste a text');
  });

  it('shows the text with what was found, and tells of a figure why it has no mark', async () => {
    const tryText = vi.fn<TryText>(async () => LEFT);
    show(tryText);
    typeText('Some 14 cows.');
    await vi.waitFor(() => expect(document.querySelector('.left-alone')).not.toBeNull());
    expect(tryText.mock.lastCall?.[0]).toMatchObject({ text: 'Some 14 cows.', sets: ['quelldale-flood'] });
    expect(document.querySelector('.tried-text')?.textContent).toBe('Some 14 (no mark) cows.');
    expect(document.querySelector('.try-refusals')?.textContent).toContain('How many died?it counts something else');
  });

  it('says plainly where it fails, and keeps the text', async () => {
    show(async () => {
      throw new Error('no storage');
    });
    typeText('Some 14 cows.');
    await vi.waitFor(() =>
      expect(document.querySelector('[role=status]')?.textContent).toBe('This could not be tried (no storage).'),
    );
    expect(document.querySelector('textarea')?.value).toBe('Some 14 cows.');
  });
});
