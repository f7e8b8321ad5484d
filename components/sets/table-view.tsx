import type { PreviewRow, TablePreview } from '../../utils/claim-sets/read-table.ts';
import { figureInWords } from '../../utils/claims/words-figure.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { FaultList } from '../fault-list.tsx';

/** So many rows are shown. */
const SHOWN = 20;

/** A table as it was read: what each column was taken for, its first rows, and what is wrong in which row. */
export function TableView({ table: { columns, rows } }: { readonly table: TablePreview }) {
  const faults = rows.flatMap(({ read }) => (read.ok ? [] : read.faults));
  const wrong = rows.filter(({ read }) => !read.ok).length;
  const aside = columns.filter(({ field }) => field === null).map(({ header }) => header);
  return (
    <div class="table-view">
      <p>
        {sayCount('import_sets_rows', rows.length)}
        {aside.length > 0 ? ` ${say('import_sets_columns_aside', { columns: aside.join(', ') })}` : null}
      </p>
      {wrong === 0 ? null : (
        <div class="warning">
          <p>
            <strong>{sayCount('import_sets_rows_wrong', wrong)}</strong>
          </p>
          <FaultList faults={faults} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section class="table-box" tabIndex={0} aria-label={say('import_sets_table')}>
        <table>
          <thead>
            <tr>
              {columns.map(({ header, field }, index) => (
                <th key={index} scope="col" class={field === null ? 'aside' : ''}>
                  {header}
                </th>
              ))}
              <th scope="col">{say('import_sets_read_as')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ line, cells, read }) => (
              <tr key={line} class={read.ok ? '' : 'wrong'}>
                {columns.map((_, index) => (
                  <td key={index}>{cells[index] ?? ''}</td>
                ))}
                <td>{readAs(read)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > SHOWN ? <p class="quiet">{say('import_sets_rows_shown', { count: SHOWN })}</p> : null}
    </div>
  );
}

/** How a row's figure was understood, which its cell does not tell: `1.2bn` as 1,200,000,000. */
function readAs(read: PreviewRow['read']): string {
  const [first] = read.ok ? read.value.figures : [];
  return first === undefined ? '' : figureInWords(first.figure, first);
}
