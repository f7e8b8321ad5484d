import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NotePlace } from '../../utils/notes/draft.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { failureOf } from '../failure-of.ts';
import { blankNote } from './blank-note.ts';
import type { ExportFormat } from './export-formats.ts';
import { type ExportScope, ExportView } from './export-view.tsx';
import { failureWords } from './failure-words.ts';
import { ImportView } from './import-view.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteList } from './note-list.tsx';
import type { NotesPort } from './notes-port.ts';
import type { NotesState, PageNotes } from './notes-state.ts';
import type { ScopedNotes } from './use-export.ts';
import { startFrom, startWith, type WritingStart } from './writing-start.ts';

interface Props {
  readonly state: NotesState;
  readonly pageNotes: PageNotes;
  readonly port: NotesPort;
  /**
   * Drafts have changed by what was done here, and the notes of these ids, or with null many. Settles when all of them have been
   * read again.
   */
  readonly onChanged: (ids: readonly string[] | null) => Promise<void>;
  /** What the reader has last asked elsewhere to write about here; null where nothing. Another object is another wish. */
  readonly asked: NotePlace | null;
  /** Whether to begin with the import. */
  readonly importing: boolean;
  /** Where an import is done instead of here; null where it is done here. */
  readonly onImportElsewhere: (() => void) | null;
}

type Screen =
  | { readonly kind: 'list' }
  | { readonly kind: 'editor'; readonly start: WritingStart }
  | {
      readonly kind: 'export';
      readonly shown: ScopedNotes;
      readonly scope: ExportScope;
      readonly format: ExportFormat;
    }
  | { readonly kind: 'import' };

/** What was thrown away last, with what brings it back. */
type Gone =
  | { readonly kind: 'notes'; readonly count: number; readonly undo: string; readonly first: string }
  | { readonly kind: 'draft'; readonly draft: Draft };

/** The notes: the list, and in its place the editor of one, the export or the import. */
export function NotesView({ state, pageNotes, port, onChanged, asked, importing, onImportElsewhere }: Props) {
  const [screen, setScreen] = useState<Screen>({ kind: importing ? 'import' : 'list' });
  const [focused, setFocused] = useState<string | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const begun = useRef<NotePlace | null>(null);
  useEffect(() => {
    if (asked === null || asked === begun.current || state.kind !== 'loaded') return;
    begun.current = asked;
    setScreen({ kind: 'editor', start: startFrom(blankNote(asked), null, state.drafts) });
  }, [asked, state.kind]);

  if (state.kind === 'loading') return <p class="notice">{say('notes_looking')}</p>;
  // The row that takes the focus may be there only once the notes have been read again.
  const back = async (focus: string | null, changed: readonly string[] | null) => {
    await onChanged(changed);
    setScreen({ kind: 'list' });
    setFocused(focus);
  };
  const remove = async (note: Pick<Note, 'id'>, next: string | null) => {
    const reply = await port.remove([note.id]).catch(failureOf);
    setTrouble(reply.kind === 'deleted' ? null : say('note_not_deleted', { reason: failureWords(reply) }));
    if (reply.kind !== 'deleted') return;
    setGone({ kind: 'notes', count: reply.count, undo: reply.undo, first: note.id });
    await back(next, [note.id]);
  };
  const editor = screen.kind === 'editor' && (
    <NoteEditor
      key={screen.start.note.id}
      start={screen.start}
      port={port}
      onSaved={(note) => void back(note.id, [note.id])}
      onDelete={(note) => void remove(note, null)}
      onBack={() => void back(screen.start.basedOn === null ? null : screen.start.note.id, [])}
    />
  );
  if (state.kind === 'failed') {
    return (
      <>
        <div class="notice" role="alert">
          <p>{say('notes_unreadable_because', { reason: state.reason })}</p>
          <button type="button" class="action" onClick={() => void onChanged(null)}>
            {say('notes_try_again')}
          </button>
        </div>
        {/* What is being written may stand nowhere else. */}
        {editor}
      </>
    );
  }

  const edit = async ({ id }: NoteSummary) => {
    const [note] = await port.notes([id]).catch(() => []);
    setTrouble(note === undefined ? say('notes_one_unreadable') : null);
    if (note !== undefined) setScreen({ kind: 'editor', start: startFrom(note, note.changed, state.drafts) });
  };
  const goOn = (draft: Draft) => {
    setTrouble(null);
    setScreen({ kind: 'editor', start: startWith(draft) });
  };
  const discard = async (draft: Draft) => {
    const isGone = await port.discardDraft(draft.id).then(
      () => true,
      () => false,
    );
    setTrouble(isGone ? null : say('note_draft_not_discarded'));
    if (isGone) setGone({ kind: 'draft', draft });
    await onChanged([]);
  };
  const write = async () => {
    const place = await port.describePage().catch(() => null);
    if (place === null) {
      setTrouble(say('notes_no_page'));
      return;
    }
    setTrouble(null);
    setScreen({ kind: 'editor', start: startFrom(blankNote(place), null, state.drafts) });
  };
  const restore = async (token: string) => {
    const restored = await port.restore(token).catch(() => false);
    setTrouble(restored ? null : say('note_not_restored'));
    if (gone?.kind === 'notes' && gone.undo === token) setGone(null);
    await onChanged(null);
  };
  const undo = async () => {
    if (gone === null) return;
    const isDraft = gone.kind === 'draft';
    const restored = await (isDraft ? port.bringDraftBack(gone.draft) : port.restore(gone.undo)).catch(() => false);
    setTrouble(restored ? null : isDraft ? say('note_draft_not_restored') : say('note_not_restored'));
    // What is typed is not kept for a day, as notes are: its last copy is this one.
    if (restored || !isDraft) setGone(null);
    await (isDraft ? back(null, []) : back(gone.first, [gone.first]));
  };

  return (
    <>
      {/* Stays, so that search, filter and place are as they were when the reader comes back. */}
      <div class="notes-screen" hidden={screen.kind !== 'list'}>
        <NoteList
          state={state}
          pageNotes={pageNotes}
          trouble={trouble}
          focused={focused}
          gone={gone === null ? null : goneWords(gone)}
          onFocused={() => setFocused(null)}
          onWrite={() => void write()}
          onEdit={(note) => void edit(note)}
          onGoOn={goOn}
          onDiscard={(draft) => void discard(draft)}
          onDelete={(note, next) => void remove(note, next)}
          onUndo={() => void undo()}
          onCloseUndo={() => setGone(null)}
          onRestore={(undo) => void restore(undo)}
          onExport={(notes, narrowedTo) =>
            setScreen({
              kind: 'export',
              shown: { name: narrowedTo ?? '', notes: narrowedTo === null ? [] : notes },
              scope: narrowedTo === null ? 'all' : 'shown',
              format: 'markdown',
            })
          }
          onBackUp={() => setScreen({ kind: 'export', shown: { name: '', notes: [] }, scope: 'all', format: 'json' })}
          onImport={() => (onImportElsewhere === null ? setScreen({ kind: 'import' }) : onImportElsewhere())}
        />
      </div>
      {screen.kind === 'editor' && trouble !== null && (
        <p class="failure" role="alert">
          {trouble}
        </p>
      )}
      {editor}
      {screen.kind === 'export' && (
        <ExportView
          scopes={{
            page: {
              name: say('export_page'),
              notes: state.notes.filter(({ page }) => page.canonicalUrl === pageNotes.page),
            },
            shown: screen.shown,
            all: { name: say('export_all'), notes: state.notes },
          }}
          scope={screen.scope}
          format={screen.format}
          onBackup={() => void port.backupTaken().then(() => onChanged([]))}
          read={port.notes}
          claimReview={state.claimReview}
          onClaimReview={(offered) => void port.offerClaimReview(offered).then(() => onChanged([]))}
          onBack={() => void back(null, [])}
        />
      )}
      {screen.kind === 'import' && (
        <ImportView read={port.notes} onTakeIn={port.takeIn} onBack={() => void back(null, [])} />
      )}
    </>
  );
}

function goneWords(gone: Gone): string {
  return gone.kind === 'draft' ? say('note_draft_discarded') : sayCount('notes_deleted', gone.count);
}
