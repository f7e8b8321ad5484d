import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../utils/notes/draft.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { DraftList } from './draft-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LongList } from './long-list.tsx';
import { choicesAmong, filtered, filterWords, NO_FILTER, pointsSet } from './note-filter.ts';
import { NOTE_ORDERS, type NoteOrder, sorted } from './note-order.ts';
import { NoteRow } from './note-row.tsx';
import { counted } from './note-words.ts';
import type { NotesState, PageNotes } from './notes-state.ts';
import { PrivateNotice } from './private-notice.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { UndoBar } from './undo-bar.tsx';
import { type FoundNotes, useFoundNotes } from './use-found-notes.ts';

interface Props {
  readonly state: NotesState & { readonly kind: 'loaded' };
  readonly pageNotes: PageNotes;
  /** What has just failed, in a sentence; null where nothing has. */
  readonly trouble: string | null;
  /** The note whose row takes the focus; null for none. */
  readonly focused: string | null;
  /** What was thrown away and can be brought back, in a sentence; null for nothing. */
  readonly gone: string | null;
  readonly onFocused: () => void;
  readonly onWrite: () => void;
  readonly onEdit: (note: NoteSummary) => void;
  readonly onGoOn: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
  /** `next` is the note whose row follows, for the focus. */
  readonly onDelete: (note: NoteSummary, next: string | null) => void;
  readonly onUndo: () => void;
  readonly onCloseUndo: () => void;
  /** The notes that the list shows, and what narrows it to them; null where nothing does. */
  readonly onExport: (shown: readonly NoteSummary[], narrowedTo: string | null) => void;
  readonly onBackUp: () => void;
  readonly onImport: () => void;
}

/** As high as the style sheet makes a row. */
const ROW_HEIGHT = 104;

/** The list of notes, with what narrows it and what can be done with all of it. */
export function NoteList(props: Props) {
  const { state, pageNotes, trouble, gone } = props;
  const { notes, search, drafts, storage, incognito } = state;
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [filtering, setFiltering] = useState(false);
  const [order, setOrder] = useState<NoteOrder>('newest');

  const found = useFoundNotes(notes, search, words);
  const shown = useMemo(() => sorted(filtered(found.notes, filter), order), [found.notes, filter, order]);
  const choices = useMemo(() => (filtering ? choicesAmong(notes) : null), [notes, filtering]);
  const points = pointsSet(filter);
  const narrowedTo = filterWords(filter, words);
  const here = pageNotes.page !== null && filter.page === pageNotes.page;

  const remove = (note: NoteSummary) => {
    const at = shown.indexOf(note);
    props.onDelete(note, (shown[at + 1] ?? shown[at - 1])?.id ?? null);
  };

  return (
    <div class="notes">
      <div class="notes-head">
        {incognito && <PrivateNotice />}
        <div class="buttons">
          <button type="button" class="action" onClick={props.onWrite}>
            New note
          </button>
          <button
            type="button"
            class="button"
            disabled={notes.length === 0}
            onClick={() => props.onExport(shown, narrowedTo)}
          >
            Export
          </button>
          <button type="button" class="button" onClick={props.onImport}>
            Import
          </button>
        </div>
        {trouble !== null && (
          <p class="failure" role="alert">
            {trouble}
          </p>
        )}
        <DraftList drafts={drafts.filter(hasWords)} onGoOn={props.onGoOn} onDiscard={props.onDiscard} />
        {notes.length > 0 && (
          <>
            <div class="notes-tools">
              <input
                type="search"
                class="notes-search"
                aria-label="Search the notes"
                placeholder="Search"
                value={words}
                onInput={({ currentTarget }) => setWords(currentTarget.value)}
              />
              <button
                type="button"
                class="button"
                aria-expanded={filtering}
                aria-controls="filter"
                onClick={() => setFiltering(!filtering)}
              >
                Filter{points > 0 && ` (${points})`}
              </button>
            </div>
            <div id="filter" hidden={!filtering}>
              {choices !== null && <FilterBar filter={filter} choices={choices} onChange={setFilter} />}
            </div>
            <div class="notes-tools">
              <p class="notes-count" role="status">
                {narrowedTo !== null ? `${shown.length.toLocaleString('en-GB')} of ` : ''}
                {counted(notes.length, 'note')}
                {words.trim() !== '' && searchWords(found)}
              </p>
              {pageNotes.page !== null && (
                <button
                  type="button"
                  class="chip"
                  aria-pressed={here}
                  onClick={() => setFilter({ ...filter, page: here ? null : pageNotes.page })}
                >
                  This page
                </button>
              )}
              <select
                aria-label="Order of the notes"
                value={order}
                onChange={({ currentTarget }) => setOrder(currentTarget.value as NoteOrder)}
              >
                {Object.entries(NOTE_ORDERS).map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          </>
        )}
      </div>
      {shown.length > 0 ? (
        <LongList
          items={shown}
          rowHeight={ROW_HEIGHT}
          label="Notes"
          focused={props.focused}
          onFocused={props.onFocused}
          row={(note) => (
            <NoteRow
              note={note}
              found={pageNotes.found.get(note.id) ?? null}
              onOpen={() => props.onEdit(note)}
              onDelete={() => remove(note)}
            />
          )}
        />
      ) : (
        <p class="notice">
          {notes.length === 0
            ? 'No notes yet. Open a mark on a page and write what you make of it, or put a note on the page as a whole.'
            : 'No note fits. Search for other words, or clear the filter.'}
        </p>
      )}
      <UndoBar done={gone} onUndo={props.onUndo} onClose={props.onCloseUndo} />
      {!incognito && <StorageNotice state={storage} onBackUp={props.onBackUp} />}
    </div>
  );
}

function searchWords({ complete, failed }: FoundNotes): string {
  if (failed) return ', but not all can be searched right now';
  return complete ? '' : ', still searching …';
}

function hasWords({ note }: Draft): boolean {
  return note.text.trim() !== '' || note.tags.length > 0;
}
