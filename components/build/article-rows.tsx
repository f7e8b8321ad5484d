import type { Gap } from '../../utils/claim-sets/claim-draft.ts';
import { say } from '../../utils/wording/say.ts';
import type { BuildRow } from './build-state.ts';
import { ClaimFields } from './claim-fields.tsx';

interface Props {
  readonly rows: readonly BuildRow[];
  readonly gapsAt: (row: number) => readonly Gap[];
  readonly onChange: (rows: readonly BuildRow[]) => void;
}

/** All figures of an article, each with its sentence, to be ticked; those that are have their fields below. */
export function ArticleRows({ rows, gapsAt, onChange }: Props) {
  const change = (index: number, part: Partial<BuildRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  if (rows.length === 0) return <p class="notice">{say('build_no_figures')}</p>;
  return (
    <ol class="rows">
      {rows.map((row, index) => (
        <li key={row.start}>
          <label class="tick">
            <input
              type="checkbox"
              checked={row.ticked}
              onChange={({ currentTarget }) => change(index, { ticked: currentTarget.checked })}
            />
            <span>
              {row.passage.before}
              <mark>{row.passage.quote}</mark>
              {row.passage.after}
            </span>
          </label>
          {row.ticked ? (
            <ClaimFields row={row} gaps={gapsAt(index)} isShort onChange={(claim) => change(index, { claim })} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
