import { useEffect, useRef, useState } from 'preact/hooks';
import { type ImportPlan, type SeenTimes, seenBy } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { ImportReply } from '../../utils/notes/save-reply.ts';
import { type Fault, fault } from '../../utils/wording/fault.ts';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { failureOf } from '../failure-of.ts';
import { FaultList } from '../fault-list.tsx';
import { failureWords } from './failure-words.ts';
import { ImportPlanView } from './import-plan-view.tsx';
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
    const progress = (count: number) =>
      setStage({ kind: 'reading', words: say('import_reading', { notes: sayCount('notes', count) }) });
    progress(0);
    try {
      const plan = await readImport(file, read, progress, life.current.signal);
      setStage(plan.ok ? { kind: 'planned', plan: plan.value } : { kind: 'refused', faults: plan.faults });
    } catch (error) {
      setStage({ kind: 'refused', faults: [fault('', 'fault_unreadable', { reason: reasonOf(error) })] });
    }
  };
  const takeIn = async (notes: readonly Note[], seen: SeenTimes) => {
    const progress = (done: number) =>
      setStage({
        kind: 'reading',
        words: say('import_importing', { done, notes: sayCount('notes', notes.length) }),
      });
    progress(0);
    setStage({ kind: 'done', reply: await onTakeIn(notes, seen, progress).catch(failureOf) });
  };

  return (
    <div class="transfer">
      <ScreenHead title={say('import_title')} onBack={onBack} />
      <label class="field">
        <span class="field-name">{say('import_file')}</span>
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
        <strong>{say('import_refused')}</strong>
      </p>
      <FaultList faults={faults} />
    </div>
  );
}

function doneWords(reply: ImportReply): string {
  if (reply.kind !== 'imported') return say('import_nothing', { reason: failureWords(reply) });
  const done = sayCount('import_done', reply.kept);
  if (reply.beside === 0) return done;
  return `${done} ${sayCount('import_beside', reply.beside)}`;
}
