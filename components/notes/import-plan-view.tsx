import { useState } from 'preact/hooks';
import type { ImportPlan } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import { summaryOf } from '../../utils/notes/note-summary.ts';
import { counted, excerptOf, headOf, timeOf } from './note-words.ts';

interface Props {
  readonly plan: ImportPlan;
  readonly onTakeIn: (notes: readonly Note[]) => void;
}

/** So many of the notes that differ are shown side by side. */
const SHOWN = 50;

/** What an import will do: the new notes, those that are there already, and those that differ, with a choice for these. */
export function ImportPlanView({ plan, onTakeIn }: Props) {
  const [replace, setReplace] = useState(false);
  const { same, changed } = plan;
  const taken = [...plan.new, ...(replace ? changed.map(({ imported }) => imported) : [])];
  return (
    <section class="plan" aria-label="What will happen">
      <ul class="plan-counts">
        <li>
          <strong>{plan.new.length.toLocaleString('en-GB')}</strong> new
        </li>
        <li>
          <strong>{same.length.toLocaleString('en-GB')}</strong> here already, word for word: left as they are
        </li>
        <li>
          <strong>{changed.length.toLocaleString('en-GB')}</strong> here with another text
        </li>
      </ul>
      {changed.length > 0 && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={replace}
              onChange={({ currentTarget }) => setReplace(currentTarget.checked)}
            />
            <span>Replace {changed.length === 1 ? 'it' : 'them'} by the file’s version</span>
          </label>
          <details>
            <summary>Show what differs</summary>
            {changed.slice(0, SHOWN).map(({ stored, imported }) => (
              <dl key={stored.id} class="differs">
                <dt>{headOf(summaryOf(stored))}</dt>
                <dd>
                  <span class="quiet">Here, {timeOf(stored.changed)}:</span> {excerptOf(stored.text)}
                </dd>
                <dd>
                  <span class="quiet">In the file, {timeOf(imported.changed)}:</span> {excerptOf(imported.text)}
                </dd>
              </dl>
            ))}
          </details>
        </>
      )}
      {taken.length > 0 ? (
        <button type="button" class="action" onClick={() => onTakeIn(taken)}>
          Import {counted(taken.length, 'note')}
        </button>
      ) : (
        <p class="notice-line">There is nothing to import.</p>
      )}
    </section>
  );
}
