import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../utils/notes/draft.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { DeletedNotesList } from './deleted-notes.tsx';
import { DraftList } from './draft-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LongList } from './long-list.tsx';
import { choicesAmong, filtered, filterWords, NO_FILTER, pointsSet } from './note-filter.ts';
import { NOTE_ORDERS, type NoteOrder, sorted } from './note-order.ts';
import { NoteRow } from './note-row.tsx';
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
  /** Brings back what was deleted lately, by its token. */
  readonly onRestore: (undo: string) => void;
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
            {say('notes_new')}
          </button>
          <button
            type="button"
            class="button"
            disabled={notes.length === 0}
            onClick={() => props.onExport(shown, narrowedTo)}
          >
            {say('export_title')}
          </button>
          <button type="button" class="button" onClick={props.onImport}>
            {say('import_title')}
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
                aria-label={say('notes_search')}
                placeholder={say('notes_search_short')}
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
                {points > 0 ? say('notes_filter_points', { points }) : say('notes_filter')}
              </button>
            </div>
            <div id="filter" hidden={!filtering}>
              {choices !== null && <FilterBar filter={filter} choices={choices} onChange={setFilter} />}
            </div>
            <div class="notes-tools notes-order">
              <p class="notes-count" role="status">
                {countWords(
                  narrowedTo === null ? null : shown.length,
                  notes.length,
                  words.trim() === '' ? null : found,
                )}
              </p>
              {pageNotes.page !== null && (
                <button
                  type="button"
                  class="chip"
                  aria-pressed={here}
                  onClick={() => setFilter({ ...filter, page: here ? null : pageNotes.page })}
                >
                  {say('notes_this_page')}
                </button>
              )}
              <select
                aria-label={say('notes_order')}
                value={order}
                onChange={({ currentTarget }) => setOrder(currentTarget.value as NoteOrder)}
              >
                {NOTE_ORDERS.map((value) => (
                  <option key={value} value={value}>
                    {say(`order_${value}`)}
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
          label={say('notes_list')}
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
        <p class="notice">{notes.length === 0 ? say('notes_none') : say('notes_none_fits')}</p>
      )}
      <DeletedNotesList deleted={state.deleted} incognito={incognito} onRestore={props.onRestore} />
      <UndoBar done={gone} onUndo={props.onUndo} onClose={props.onCloseUndo} />
      {!incognito && <StorageNotice state={storage} onBackUp={props.onBackUp} />}
    </div>
  );
}

/** How many notes there are, how many of them are shown, and how far a search has come; `shown` and `found` are null where there is none. */
function countWords(shown: number | null, all: number, found: FoundNotes | null): string {
  const count = sayCount('notes', all);
  const notes = shown === null ? count : say('notes_of', { shown, notes: count });
  if (found?.failed) return say('notes_search_failed', { notes });
  return found?.complete === false ? say('notes_searching', { notes }) : notes;
}

function hasWords({ note }: Draft): boolean {
  return note.text.trim() !== '' || note.tags.length > 0;
}
