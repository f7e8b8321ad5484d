// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { Method } from '../../../components/method/method.tsx';
import type { MethodSet } from '../../../components/method/method-state.ts';

const aSet = (parts: Partial<MethodSet> = {}): MethodSet => ({
  id: 'floods',
  title: 'The floods',
  description: 'What the papers say of them.',
  version: '1.0.0',
  asks: ['How many bridges fell?'],
  claims: 2,
  standings: { result: 0, count: 2, estimate: 0, report: 0, allegation: 0 },
  sources: [
    { title: 'One', publisher: 'A paper', published: '2023-05-01', url: 'https://www.example.org/1' },
    { title: 'Two', publisher: 'A paper', published: '2023-06-03', url: 'https://www.example.org/2' },
  ],
  corrections: [],
  bundled: true,
  ...parts,
});

beforeEach(() => render(null, document.body));

function shown(...sets: MethodSet[]): string {
  render(<Method sets={sets} version="0.1.0" />, document.body);
  return document.body.textContent ?? '';
}

it('says who chose the claims of each set, from what, and where its sources end', () => {
  const text = shown(aSet());
  expect(text).toContain('took them from 2 articles');
  expect(text).toContain('Nothing after 3 June 2023');
  expect(text).toContain('2 counts');
  expect(text).toContain('How many bridges fell?');
});

it('does not speak for the authors of a set of the reader’s own', () => {
  const text = shown(aSet({ bundled: false }));
  expect(text).toContain('did not come with Tallymark');
  expect(text).not.toContain('The makers of Tallymark took them');
});

it('lists the corrections of all sets, the newest first', () => {
  const older = { on: '2024-01-02', what: 'The bridges were two.' };
  const newer = { on: '2024-03-04', what: 'The dead were nine.' };
  shown(aSet({ corrections: [older] }), aSet({ id: 'fires', title: 'The fires', corrections: [newer] }));
  const listed = [...document.querySelectorAll('.part:last-child li')].map((item) => item.textContent);
  expect(listed).toEqual([
    'The dead were nine.4 March 2024, The fires',
    'The bridges were two.2 January 2024, The floods',
  ]);
});

it('says that there is none, and that nothing is compared without a set', () => {
  expect(shown(aSet())).toContain('None so far.');
  expect(shown()).toContain('nothing is compared');
});
