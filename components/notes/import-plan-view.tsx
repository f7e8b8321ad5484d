import { useState } from 'preact/hooks';
import type { ImportPlan } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import { summaryOf } from '../../utils/notes/note-summary.ts';
import { say, sayAround, sayCount } from '../../utils/wording/say.ts';
import { sayTimeHere } from '../../utils/wording/say-date.ts';
import { sayNumber } from '../../utils/wording/say-number.ts';
import { excerptOf, headOf } from './note-words.ts';

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
    <section class="plan" aria-label={say('plan_title')}>
      <ul class="plan-counts">
        <li>{sayAround('plan_new', { count: <strong>{sayNumber(plan.new.length)}</strong> })}</li>
        <li>{sayAround('plan_same', { count: <strong>{sayNumber(same.length)}</strong> })}</li>
        <li>{sayAround('plan_changed', { count: <strong>{sayNumber(changed.length)}</strong> })}</li>
      </ul>
      {changed.length > 0 && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={replace}
              onChange={({ currentTarget }) => setReplace(currentTarget.checked)}
            />
            <span>{sayCount('plan_replace', changed.length)}</span>
          </label>
          <details>
            <summary>{say('plan_differs')}</summary>
            {changed.slice(0, SHOWN).map(({ stored, imported }) => (
              <dl key={stored.id} class="differs">
                <dt>{headOf(summaryOf(stored))}</dt>
                <dd>
                  <span class="quiet">{say('plan_here', { time: sayTimeHere(stored.changed) })}</span>{' '}
                  {excerptOf(stored.text)}
                </dd>
                <dd>
                  <span class="quiet">{say('plan_in_file', { time: sayTimeHere(imported.changed) })}</span>{' '}
                  {excerptOf(imported.text)}
                </dd>
              </dl>
            ))}
          </details>
        </>
      )}
      {taken.length > 0 ? (
        <button type="button" class="action" onClick={() => onTakeIn(taken)}>
          {sayCount('plan_import', taken.length)}
        </button>
      ) : (
        <p class="notice-line">{say('plan_nothing')}</p>
      )}
    </section>
  );
}
