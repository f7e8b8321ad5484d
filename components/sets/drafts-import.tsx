import { useEffect, useState } from 'preact/hooks';
import { type AboutFields, aboutOf, NO_ABOUT } from '../../utils/claim-sets/about-fields.ts';
import { type ClaimDraft, gapsOf } from '../../utils/claim-sets/claim-draft.ts';
import { claimSetText } from '../../utils/claim-sets/claim-set-text.ts';
import { type DraftFilling, filledDraft } from '../../utils/claim-sets/filled-draft.ts';
import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import type { SetImport } from '../../utils/claim-sets/read-set-import.ts';
import { setFromDrafts } from '../../utils/claim-sets/set-from-drafts.ts';
import type { SaveSetReply } from '../../utils/claim-sets/set-replies.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { type Fault, placeKey } from '../../utils/wording/fault.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { failureOf } from '../failure-of.ts';
import { FaultList } from '../fault-list.tsx';
import { type FormLabels, IMPORT_LABELS } from '../form-labels.ts';
import { AboutForm } from './about-form.tsx';
import { DraftRow } from './draft-row.tsx';
import { FillingForm } from './filling-form.tsx';
import { notSavedWords } from './not-saved-words.ts';
import type { SetsPort } from './sets-port.ts';
import { TableView } from './table-view.tsx';

interface Props {
  readonly content: Exclude<SetImport, { readonly kind: 'set' }>;
  /** The language of the words that are filled in, by its primary subtag. */
  readonly language: string;
  readonly sets: readonly ListedSet[];
  readonly port: SetsPort;
  readonly mayKeep: boolean;
  readonly onDone: (id: string) => void;
}

/** So many claims are drawn at a time. */
const STEP = 30;
const NEW_SET = '';

/** Claims of fact checks or of a table on their way into a set: what is wrong, what is still to be filled in, and into which set. */
export function DraftsImport({ content, language, sets, port, mayKeep, onDone }: Props) {
  const [forAll, setForAll] = useState<DraftFilling>({});
  // By their places, which stay the same where the file is read again in another language.
  const [own, setOwn] = useState<ReadonlyMap<string, DraftFilling>>(new Map());
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [into, setInto] = useState(NEW_SET);
  const [about, setAbout] = useState<AboutFields>(NO_ABOUT);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [most, setMost] = useState(STEP);
  useEffect(() => setFaults([]), [content]);

  const drafts = draftsIn(content);
  const mine = sets.filter(({ bundled, faults: slips }) => !bundled && slips.length === 0);
  const taken = drafts.filter(({ at }) => !leftOut.has(placeKey(at)));
  const gaps = [...new Set(taken.flatMap(gapsOf))];

  const save = async () => {
    setFailure(null);
    setFaults([]);
    const full = taken.map((draft) => filledDraft(draft, own.get(placeKey(draft.at)) ?? {}, forAll, grammarOf));
    const reply = await keep(full).catch(failureOf);
    if (reply.kind === 'saved') onDone(reply.id);
    else if (reply.kind === 'refused') setFaults(reply.faults);
    else setFailure(notSavedWords(reply));
  };
  const keep = async (full: readonly ClaimDraft[]): Promise<SaveSetReply> => {
    if (into !== NEW_SET) return port.addClaims(into, full);
    const today = new Date().toISOString().slice(0, 10);
    const set = setFromDrafts(
      aboutOf(
        about,
        language,
        today,
        sets.map(({ id }) => id),
      ),
      full,
    );
    return set.ok ? port.save(claimSetText(set.value), null, null) : { kind: 'refused', faults: set.faults };
  };
  const takeOrLeave = (place: string, take: boolean) => {
    const left = new Set(leftOut);
    if (take) left.delete(place);
    else left.add(place);
    setLeftOut(left);
  };
  const fill = (place: string, filling: DraftFilling) =>
    setOwn((all) => new Map(all).set(place, { ...all.get(place), ...filling }));

  return (
    <form
      class="drafts"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {content.kind === 'table' ? <TableView table={content} /> : <LeftAside faults={content.leftAside} />}
      <fieldset class="group">
        <legend>{sayCount('import_sets_claims', drafts.length)}</legend>
        {gaps.length === 0 || taken.length < 2 ? null : (
          <FillingForm
            gaps={gaps}
            filling={forAll}
            onFill={(filling) => setForAll((before) => ({ ...before, ...filling }))}
          />
        )}
        <ul class="draft-list">
          {drafts.slice(0, most).map((draft) => {
            const place = placeKey(draft.at);
            return (
              <li key={place}>
                <DraftRow
                  draft={draft}
                  filling={own.get(place) ?? {}}
                  forAll={forAll}
                  isAlone={taken.length < 2}
                  isTaken={!leftOut.has(place)}
                  onTake={(take) => takeOrLeave(place, take)}
                  onFill={(filling) => fill(place, filling)}
                />
              </li>
            );
          })}
        </ul>
        {drafts.length > most ? (
          <button type="button" class="button" onClick={() => setMost(most + STEP)}>
            {sayCount('sets_more_claims', Math.min(STEP, drafts.length - most))}
          </button>
        ) : null}
      </fieldset>
      <fieldset class="group">
        <legend>{say('import_sets_into')}</legend>
        <label class="field">
          <span class="field-name">{say('import_sets_set')}</span>
          <select value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
            <option value={NEW_SET}>{say('import_sets_new_set')}</option>
            {mine.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {into === NEW_SET ? (
          <AboutForm about={about} onChange={(parts) => setAbout((before) => ({ ...before, ...parts }))} />
        ) : null}
      </fieldset>
      {faults.length === 0 ? null : (
        <div class="failure" role="alert">
          <p>
            <strong>{say('import_sets_not_yet')}</strong>
          </p>
          <FaultList faults={faults} labels={labelsOf(about)} />
        </div>
      )}
      {failure === null ? null : (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <button type="submit" class="button primary" disabled={!mayKeep || taken.length === 0}>
        {sayCount('import_sets_keep', taken.length)}
      </button>
    </form>
  );
}

/** Left empty, the words have what the places have, and their slips. */
function labelsOf({ words }: AboutFields): FormLabels {
  return words.trim() === '' ? { ...IMPORT_LABELS, words: IMPORT_LABELS.places } : IMPORT_LABELS;
}

function draftsIn(content: Props['content']): readonly ClaimDraft[] {
  return content.kind === 'reviews'
    ? content.drafts
    : content.rows.flatMap(({ read }) => (read.ok ? [read.value] : []));
}

function LeftAside({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <details class="weak-spots">
      <summary>{sayCount('import_sets_left_aside', faults.length)}</summary>
      <FaultList faults={faults} />
    </details>
  );
}
