import type { Note } from '../../utils/notes/note.ts';
import { sayersOf } from '../../utils/notes/report-words.ts';
import { say } from '../../utils/wording/say.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { dayOf, timeOf } from './note-words.ts';

interface Props {
  readonly note: Note;
  readonly isNew: boolean;
  readonly onShow: () => void;
}

/** What a note is about: its passage, its page, and the mark as it stood on the day of the note. */
export function NoteAbout({ note, isNew, onShow }: Props) {
  const { anchor, mark, page } = note;
  return (
    <div class={`note-about${mark === null ? '' : ` verdict-${mark.verdict}`}`}>
      {anchor !== null && (
        <blockquote class="note-quote">
          <span class="note-quote-around">{anchor.prefix}</span>
          <q>{anchor.quote}</q>
          <span class="note-quote-around">{anchor.suffix}</span>
        </blockquote>
      )}
      <p class="note-page">
        <span class="note-page-title">{page.title || page.url}</span>
        <span class="quiet">
          {page.site}
          {page.published !== null && `, ${dayOf(`${page.published}T12:00:00`)}`}
        </span>
      </p>
      {!isNew && (
        <button type="button" class="link-button" onClick={onShow}>
          Show it on the page
        </button>
      )}
      {mark !== null && (
        <details class="note-mark">
          <summary>
            <span class="sign" aria-hidden="true">
              {VERDICT_SIGNS[mark.verdict]}
            </span>{' '}
            {say(`verdict_${mark.verdict}`)}
            <span class="quiet"> when the note was written</span>
          </summary>
          <p>{mark.asks}</p>
          <ul>
            {mark.compared.map((claim) => (
              <li key={claim.id}>
                <strong>{claim.figure}</strong>, {sayersOf(claim)}, as of {dayOf(`${claim.asOf}T12:00:00`)}{' '}
                <span class="quiet">
                  ({claim.source.publisher}, {dayOf(`${claim.source.published}T12:00:00`)})
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isNew && (
        <p class="quiet note-times">
          Written {timeOf(note.created)}
          {note.changed !== note.created && `, changed ${timeOf(note.changed)}`}
        </p>
      )}
    </div>
  );
}
