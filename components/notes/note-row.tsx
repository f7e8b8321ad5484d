import type { NoteFound } from '../../utils/messages/to-page.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { say } from '../../utils/wording/say.ts';
import { sayDayHere } from '../../utils/wording/say-date.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { NoteLine } from './note-text.tsx';
import { foundInWords, headOf } from './note-words.ts';

interface Props {
  readonly note: NoteSummary;
  /** How it was found again on the page in front; null where it is not of that page. */
  readonly found: NoteFound | null;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

/** A note in the list: what it is on, how it begins, where and when. */
export function NoteRow({ note, found, onOpen, onDelete }: Props) {
  const { mark, page, tags } = note;
  const head = headOf(note);
  const foundWords = found === null ? null : foundInWords(found);
  return (
    <div class={`note-row${mark === null ? '' : ` verdict-${mark.verdict}`}`}>
      <button type="button" class="note-row-open" onClick={onOpen}>
        <span class="note-row-head">
          {mark !== null && (
            <>
              <span class="sign" aria-hidden="true">
                {VERDICT_SIGNS[mark.verdict]}
              </span>
              <span class="unseen">{say(`verdict_${mark.verdict}`)}: </span>
            </>
          )}
          {note.passage === null ? <span class="note-row-page">{head}</span> : <q>{head}</q>}
        </span>
        <span class="note-row-text">
          {note.excerpt === '' ? <span class="quiet">{say('drafts_no_text')}</span> : <NoteLine text={note.excerpt} />}
        </span>
        <span class="note-row-facts">
          {foundWords !== null && <span class="badge">{foundWords}</span>}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              #{tag}
            </span>
          ))}
          <span>
            {sayDayHere(note.created)} · {page.site || page.title}
          </span>
        </span>
      </button>
      <button
        type="button"
        class="icon-button note-row-delete"
        aria-label={say('row_delete', { head })}
        onClick={onDelete}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
