import type { Draft } from '../../utils/notes/draft.ts';
import { summaryOf } from '../../utils/notes/note-summary.ts';
import { say } from '../../utils/wording/say.ts';
import { sayTimeHere } from '../../utils/wording/say-date.ts';
import { excerptOf, headOf } from './note-words.ts';

interface Props {
  readonly drafts: readonly Draft[];
  readonly onGoOn: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
}

/** What was typed and never saved: each text can be gone on with, or thrown away. */
export function DraftList({ drafts, onGoOn, onDiscard }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section class="drafts" aria-label={say('drafts_title')}>
      <h2>{say('drafts_title')}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} class="draft">
            <div class="draft-text">
              <span class="draft-words">{excerptOf(draft.note.text) || say('drafts_no_text')}</span>
              <span class="quiet">
                {say('drafts_on', { head: headOf(summaryOf(draft.note)), time: sayTimeHere(draft.typed) })}
              </span>
            </div>
            <button type="button" class="button" onClick={() => onGoOn(draft)}>
              {say('drafts_go_on')}
            </button>
            <button type="button" class="link-button" onClick={() => onDiscard(draft)}>
              {say('drafts_discard')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
