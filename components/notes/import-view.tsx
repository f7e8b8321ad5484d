import { useState } from 'preact/hooks';
import { IMPORT_LIMITS, type ImportPlan, planImport } from '../../utils/notes/import-notes.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { ImportReply } from '../../utils/notes/save-reply.ts';
import { failureOf, failureWords } from './failure-words.ts';
import { ImportPlanView } from './import-plan-view.tsx';
import { counted, sizeOf } from './note-words.ts';
import { ScreenHead } from './screen-head.tsx';

interface Props {
  /** All notes that are there. */
  readonly stored: readonly Note[];
  readonly onTakeIn: (notes: readonly Note[]) => Promise<ImportReply>;
  readonly onBack: () => void;
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'done'; readonly reply: ImportReply };

/** Brings notes in from a file: says first what will happen, and does it only then. */
export function ImportView({ stored, onTakeIn, onBack }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });

  const read = async (file: File) => {
    setStage({ kind: 'reading' });
    setStage(await planOf(file, stored));
  };
  const takeIn = async (notes: readonly Note[]) => {
    setStage({ kind: 'reading' });
    setStage({ kind: 'done', reply: await onTakeIn(notes).catch(failureOf) });
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
            if (file !== undefined) void read(file);
          }}
        />
      </label>
      <div role="status">
        {stage.kind === 'reading' && <p class="notice-line">Reading …</p>}
        {stage.kind === 'done' && <p class="notice-line">{doneWords(stage.reply)}</p>}
      </div>
      {stage.kind === 'refused' && <Refused faults={stage.faults} />}
      {stage.kind === 'planned' && <ImportPlanView plan={stage.plan} onTakeIn={(notes) => void takeIn(notes)} />}
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

async function planOf(file: File, stored: readonly Note[]): Promise<Stage> {
  if (file.size > IMPORT_LIMITS.bytes) {
    const message = `measures ${sizeOf(file.size)}; no more than ${sizeOf(IMPORT_LIMITS.bytes)} can be read`;
    return { kind: 'refused', faults: [{ path: '', message }] };
  }
  try {
    const plan = planImport(await file.text(), stored);
    return plan.ok ? { kind: 'planned', plan: plan.value } : { kind: 'refused', faults: plan.faults };
  } catch (error) {
    return { kind: 'refused', faults: [{ path: '', message: `can't be read (${String(error)})` }] };
  }
}

function doneWords(reply: ImportReply): string {
  return reply.kind === 'imported'
    ? `Done: ${counted(reply.kept, 'note')} imported.`
    : `Nothing was imported. ${failureWords(reply)}`;
}
