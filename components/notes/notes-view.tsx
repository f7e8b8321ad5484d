import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NotePlace } from '../../utils/notes/draft.ts';
import type { NoteSummary } from '../../utils/notes/note-summary.ts';
import { say } from '../../utils/wording/say.ts';
import { blankNote } from './blank-note.ts';
import type { ExportFormat } from './export-formats.ts';
import { type ExportScope, ExportView } from './export-view.tsx';
import { ImportView } from './import-view.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteList } from './note-list.tsx';
import type { NotesPort } from './notes-port.ts';
import type { NotesState, PageNotes } from './notes-state.ts';
import type { ScopedNotes } from './use-export.ts';
import { useUndo } from './use-undo.ts';
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

/** The notes: the list, and in its place the editor of one, the export or the import. */
export function NotesView({ state, pageNotes, port, onChanged, asked, importing, onImportElsewhere }: Props) {
  const [screen, setScreen] = useState<Screen>({ kind: importing ? 'import' : 'list' });
  const [focused, setFocused] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const begun = useRef<NotePlace | null>(null);
  useEffect(() => {
    if (asked === null || asked === begun.current || state.kind !== 'loaded') return;
    begun.current = asked;
    setScreen({ kind: 'editor', start: startFrom(blankNote(asked), null, state.drafts) });
  }, [asked, state.kind]);

  // The row that takes the focus may be there only once the notes have been read again.
  const back = async (focus: string | null, changed: readonly string[] | null) => {
    await onChanged(changed);
    setScreen({ kind: 'list' });
    setFocused(focus);
  };
  const { gone, remove, discard, undo, restore, close } = useUndo(port, { onTrouble: setTrouble, onChanged, back });

  if (state.kind === 'loading') return <p class="notice">{say('notes_looking')}</p>;
  const editor = screen.kind === 'editor' && (
    <NoteEditor
      key={screen.start.note.id}
      start={screen.start}
      port={port}
      onSaved={(note) => void back(note.id, [note.id])}
      onDelete={(note) => void remove(note.id, null)}
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
  const write = async () => {
    const place = await port.describePage().catch(() => null);
    if (place === null) {
      setTrouble(say('notes_no_page'));
      return;
    }
    setTrouble(null);
    setScreen({ kind: 'editor', start: startFrom(blankNote(place), null, state.drafts) });
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
          gone={gone}
          onFocused={() => setFocused(null)}
          onWrite={() => void write()}
          onEdit={(note) => void edit(note)}
          onGoOn={goOn}
          onDiscard={(draft) => void discard(draft)}
          onDelete={(note, next) => void remove(note.id, next)}
          onUndo={() => void undo()}
          onCloseUndo={close}
          onRestore={(token) => void restore(token)}
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
