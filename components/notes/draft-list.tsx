import type { Draft } from '../../utils/notes/draft.ts';
import { summaryOf } from '../../utils/notes/note-summary.ts';
import { excerptOf, headOf, timeOf } from './note-words.ts';

interface Props {
  readonly drafts: readonly Draft[];
  readonly onGoOn: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
}

/** What was typed and never saved: each text can be gone on with, or thrown away. */
export function DraftList({ drafts, onGoOn, onDiscard }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section class="drafts" aria-label="Not saved yet">
      <h2>Not saved yet</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} class="draft">
            <div class="draft-text">
              <span class="draft-words">{excerptOf(draft.note.text) || 'No text'}</span>
              <span class="quiet">
                on {headOf(summaryOf(draft.note))}, {timeOf(draft.typed)}
              </span>
            </div>
            <button type="button" class="button" onClick={() => onGoOn(draft)}>
              Go on writing
            </button>
            <button type="button" class="link-button" onClick={() => onDiscard(draft)}>
              Discard
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
