import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { readSetImport, type SetImport } from '../../utils/claim-sets/read-set-import.ts';
import { SET_FILE_LIMITS } from '../../utils/claim-sets/set-file-limits.ts';
import { refused } from '../../utils/claims/result.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { type Fault, fault } from '../../utils/wording/fault.ts';
import { interfaceLanguage } from '../../utils/wording/interface-language.ts';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { say } from '../../utils/wording/say.ts';
import { FaultList } from '../fault-list.tsx';
import { readTextFile } from '../read-text-file.ts';
import { DraftsImport } from './drafts-import.tsx';
import { ImportChoice } from './import-choice.tsx';
import type { OfferedImport } from './offered-import.ts';
import { SetPreview } from './set-preview.tsx';
import { SetScreen } from './set-screen.tsx';
import type { SetsPort } from './sets-port.ts';

interface Props {
  readonly sets: readonly ListedSet[];
  readonly port: SetsPort;
  /** Reads what the page of a tab carries; null where the reader chooses a file. */
  readonly readOffered: (() => Promise<OfferedImport>) | null;
  /** Whether this stands in a private window, or the tab does: then nothing is kept. */
  readonly incognito: boolean;
}

interface Read {
  readonly content: SetImport;
  readonly address: string | null;
}

type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | ({ readonly kind: 'read' } & Read)
  | { readonly kind: 'done'; readonly id: string };

/** Brings claims in from a file or a page: shows first what is in it and what is weak or wrong, and keeps it only when told to. */
export function ImportScreen({ sets, port, readOffered, incognito }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: readOffered === null ? 'choosing' : 'reading' });
  const [language, setLanguage] = useState(interfaceLanguage().slice(0, 2));
  const [file, setFile] = useState<Blob | null>(null);

  const latest = useRef(0);
  const readFrom = useRef<Blob | null>(null);
  const show = async (offered: () => Promise<OfferedImport>) => {
    latest.current += 1;
    const turn = latest.current;
    try {
      const found = await offered();
      if (turn !== latest.current) return;
      setStage(found.ok ? { kind: 'read', ...found.value } : { kind: 'refused', faults: found.faults });
    } catch (error) {
      if (turn !== latest.current) return;
      setStage({ kind: 'refused', faults: [fault('', 'fault_unreadable', { reason: reasonOf(error) })] });
    }
  };
  useEffect(() => {
    if (readOffered !== null) void show(readOffered);
  }, [readOffered]);
  useEffect(() => {
    if (file === null) return;
    // In another language the same file stays in view, and what was filled in with it.
    if (readFrom.current !== file) setStage({ kind: 'reading' });
    readFrom.current = file;
    void show(() => readFile(file, language));
  }, [file, language]);

  const isTable = stage.kind === 'read' && stage.content.kind === 'table';
  return (
    <SetScreen title={say('import_sets_title')}>
      {incognito ? <p class="warning">{say('sets_not_saved_private')}</p> : null}
      {readOffered === null && stage.kind !== 'done' ? (
        <ImportChoice onChoose={setFile} language={language} onLanguage={isTable ? setLanguage : null} />
      ) : null}
      <div role="status">
        {stage.kind === 'reading' ? <p class="notice-line">{say('import_sets_reading')}</p> : null}
        {stage.kind === 'done' ? <Done id={stage.id} sets={sets} /> : null}
      </div>
      {stage.kind === 'refused' ? (
        <div class="failure" role="alert">
          <p>
            <strong>{say('import_sets_refused')}</strong>
          </p>
          <FaultList faults={stage.faults} />
        </div>
      ) : null}
      {stage.kind !== 'read' ? null : stage.content.kind === 'set' ? (
        <SetPreview
          offered={stage.content}
          address={stage.address}
          atHand={sets.find(({ id }) => stage.content.kind === 'set' && id === stage.content.set.id) ?? null}
          port={port}
          mayKeep={!incognito}
          onDone={(id) => setStage({ kind: 'done', id })}
        />
      ) : (
        <DraftsImport
          content={stage.content}
          language={language}
          sets={sets}
          port={port}
          mayKeep={!incognito}
          onDone={(id) => setStage({ kind: 'done', id })}
        />
      )}
    </SetScreen>
  );
}

function Done({ id, sets }: { readonly id: string; readonly sets: readonly ListedSet[] }) {
  const title = sets.find((set) => set.id === id)?.title ?? id;
  const link = useRef<HTMLAnchorElement>(null);
  // The button that led here is gone.
  useEffect(() => link.current?.focus(), []);
  return (
    <p class="notice-line">
      {say('import_sets_done', { title })}{' '}
      <a ref={link} href={`#set/${id}`}>
        {say('import_sets_look')}
      </a>
    </p>
  );
}

async function readFile(file: Blob, language: string): Promise<OfferedImport> {
  if (file.size > SET_FILE_LIMITS.length) return refused('', 'fault_too_large', { size: SET_FILE_LIMITS.size });
  const text = await readTextFile(file);
  if (text === null) return refused('', 'fault_not_utf8');
  const read = readSetImport(text, { language, grammarOf });
  return read.ok ? { ok: true, value: { content: read.value, address: null } } : read;
}
