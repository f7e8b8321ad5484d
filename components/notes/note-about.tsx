import type { Note } from '../../utils/notes/note.ts';
import { NOTE_LIMITS } from '../../utils/notes/note-schema.ts';
import { sayersOf } from '../../utils/notes/report-words.ts';
import { say, sayAround } from '../../utils/wording/say.ts';
import { sayDay, sayTimeHere } from '../../utils/wording/say-date.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';

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
          <span class="note-quote-around">{before(anchor.prefix)}</span>
          <q>{anchor.quote}</q>
          <span class="note-quote-around">{behind(anchor.suffix)}</span>
        </blockquote>
      )}
      <p class="note-page">
        <span class="note-page-title">{page.title || page.url}</span>
        <span class="quiet">
          {page.site}
          {page.published !== null && `, ${sayDay(page.published)}`}
        </span>
      </p>
      {!isNew && (
        <button type="button" class="link-button" onClick={onShow}>
          {say('about_show')}
        </button>
      )}
      {mark !== null && (
        <details class="note-mark">
          <summary>
            <span class="sign" aria-hidden="true">
              {VERDICT_SIGNS[mark.verdict]}
            </span>{' '}
            {say(`verdict_${mark.verdict}`)} <span class="quiet">{say('about_then')}</span>
          </summary>
          <p>{mark.asks}</p>
          <ul>
            {mark.compared.map((claim) => (
              <li key={claim.id}>
                {sayAround('about_claim', {
                  figure: <strong>{claim.figure}</strong>,
                  sayers: sayersOf(claim),
                  day: sayDay(claim.asOf),
                })}{' '}
                <span class="quiet">
                  ({claim.source.publisher}, {sayDay(claim.source.published)})
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isNew && (
        <p class="quiet note-times">
          {note.changed === note.created
            ? say('about_written', { time: sayTimeHere(note.created) })
            : say('about_written_changed', { time: sayTimeHere(note.created), changed: sayTimeHere(note.changed) })}
        </p>
      )}
    </div>
  );
}

/** What stands before a passage, without the rest of a word that an anchor cuts off. */
function before(prefix: string): string {
  return prefix.length < NOTE_LIMITS.context ? prefix : prefix.replace(/^\S*(?=\s)/, '…');
}

function behind(suffix: string): string {
  return suffix.length < NOTE_LIMITS.context ? suffix : suffix.replace(/(?<=\s)\S*$/, '…');
}
