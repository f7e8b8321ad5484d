import { useEffect, useRef, useState } from 'preact/hooks';
import { type ImportPlan, type SeenTimes, seenBy } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { ImportReply } from '../../utils/notes/save-reply.ts';
import { failureOf, failureWords } from './failure-words.ts';
import { ImportPlanView } from './import-plan-view.tsx';
import { counted } from './note-words.ts';
import type { NotesPort } from './notes-port.ts';
import { readImport } from './read-import.ts';
import { ScreenHead } from './screen-head.tsx';
import type { ReadNotes } from './write-export.ts';

interface Props {
  /** Reads the notes that are there. */
  readonly read: ReadNotes;
  /** Keeps notes, all or none; `onProgress` hears how many have been handed over. */
  readonly onTakeIn: NotesPort['takeIn'];
  readonly onBack: () => void;
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly words: string }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'done'; readonly reply: ImportReply };

/** Brings notes in from a file: says first what will happen, and does it only then. */
export function ImportView({ read, onTakeIn, onBack }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);

  const choose = async (file: File) => {
    const say = (count: number) => setStage({ kind: 'reading', words: `Reading … ${counted(count, 'note')}` });
    say(0);
    try {
      const plan = await readImport(file, read, say, life.current.signal);
      setStage(plan.ok ? { kind: 'planned', plan: plan.value } : { kind: 'refused', faults: plan.faults });
    } catch (error) {
      setStage({ kind: 'refused', faults: [{ path: '', message: `can't be read (${String(error)})` }] });
    }
  };
  const takeIn = async (notes: readonly Note[], seen: SeenTimes) => {
    const say = (count: number) =>
      setStage({
        kind: 'reading',
        words: `Importing … ${count.toLocaleString('en-GB')} of ${counted(notes.length, 'note')}`,
      });
    say(0);
    setStage({ kind: 'done', reply: await onTakeIn(notes, seen, say).catch(failureOf) });
  };

  return (
    <div class="transfer">
      <ScreenHead title="Import" onBack={onBack} />
      <label class="field">
        <span class="field-name">A file that was exported as a backup (JSON) or as Web Annotations</span>
        <input
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void choose(file);
          }}
        />
      </label>
      <div role="status">
        {stage.kind === 'reading' && <p class="notice-line">{stage.words}</p>}
        {stage.kind === 'done' && <p class="notice-line">{doneWords(stage.reply)}</p>}
      </div>
      {stage.kind === 'refused' && <Refused faults={stage.faults} />}
      {stage.kind === 'planned' && (
        <ImportPlanView plan={stage.plan} onTakeIn={(notes) => void takeIn(notes, seenBy(stage.plan))} />
      )}
    </div>
  );
}

function Refused({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <div class="failure" role="alert">
      <p>
        <strong>This file can’t be imported, and nothing was changed.</strong>
      </p>
      <ul class="faults">
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path === '' ? 'The file' : <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function doneWords(reply: ImportReply): string {
  if (reply.kind !== 'imported') return `Nothing was imported. ${failureWords(reply)}`;
  const done = `Done: ${counted(reply.kept, 'note')} imported.`;
  if (reply.beside === 0) return done;
  return `${done} ${counted(reply.beside, 'note')} changed here meanwhile: both texts are kept, the file’s as a note of its own.`;
}
