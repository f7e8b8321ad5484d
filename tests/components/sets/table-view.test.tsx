// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { TableView } from '../../../components/sets/table-view.tsx';
import { readTable } from '../../../utils/claim-sets/read-table.ts';
import { grammarOf } from '../../../utils/figures/grammars.ts';

afterEach(() => render(null, document.body));

it('tells how each figure was read, and nothing of one that was not', () => {
  const table = readTable('figure;question\n$1.2bn;How much?\nat least 24;How many?\nmany;How many?', {
    language: 'en',
    grammar: grammarOf('en'),
  });
  if (!table.ok) throw new Error('The table is not in order.');
  render(<TableView table={table.value} />, document.body);
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.lastElementChild?.textContent);
  expect(rows).toEqual(['1,200,000,000 US dollars', 'at least 24', '']);
});
