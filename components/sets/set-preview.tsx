import { useEffect, useMemo, useState } from 'preact/hooks';
import { lintClaimSet } from '../../utils/claim-sets/lint-claim-set.ts';
import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { readClaimSetFile } from '../../utils/claim-sets/read-claim-set-file.ts';
import { type SetStanding, setStanding } from '../../utils/claim-sets/set-standing.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { say } from '../../utils/wording/say.ts';
import { failureOf } from '../failure-of.ts';
import { ChangeList } from './change-list.tsx';
import { ClaimList } from './claim-list.tsx';
import { notSavedWords } from './not-saved-words.ts';
import { setFacts } from './set-facts.ts';
import type { SetsPort } from './sets-port.ts';
import { WarningList } from './warning-list.tsx';

interface Props {
  readonly offered: { readonly set: ClaimSet; readonly text: string };
  readonly address: string | null;
  /** The set of the same id that is at hand; null where there is none. */
  readonly atHand: ListedSet | null;
  readonly port: SetsPort;
  readonly mayKeep: boolean;
  readonly onDone: (id: string) => void;
}

/** So many changes are listed. */
const MOST_CHANGES = 200;

/** A set that could be imported: what it is, how it stands to the one of its id that is at hand, its weak spots and every claim. */
export function SetPreview({ offered: { set, text }, address, atHand, port, mayKeep, onDone }: Props) {
  const [standing, setFound] = useState<SetStanding | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // The version that is compared with: where another one comes meanwhile, nothing is kept over it.
  const [seen] = useState(atHand?.imported ?? null);
  const warnings = useMemo(() => lintClaimSet(set), [set]);
  useEffect(() => {
    void standingOf(set, atHand, port).then(setFound);
  }, [set]);

  const save = async () => {
    const reply = await port.save(text, address, seen).catch(failureOf);
    if (reply.kind === 'saved') onDone(reply.id);
    else setFailure(notSavedWords(reply));
  };

  return (
    <section class="preview" aria-label={set.title}>
      <h2>{set.title}</h2>
      <p class="set-about">{set.description}</p>
      <p class="quiet">{setFacts({ ...set, claims: set.claims.length, questions: set.questions.length })}</p>
      {standing === null ? null : <Standing standing={standing} version={set.version} atHand={atHand} />}
      <WarningList warnings={warnings} />
      {failure === null ? null : (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {standing === null || standing.kind === 'same' ? null : (
        <p>
          <button type="button" class="button primary" disabled={!mayKeep} onClick={() => void save()}>
            {say(standing.kind === 'new' ? 'import_sets_take_in' : 'import_sets_update')}
          </button>
        </p>
      )}
      <details open={standing?.kind === 'new'}>
        <summary>{say('sets_all_claims')}</summary>
        <ClaimList set={set} />
      </details>
    </section>
  );
}

async function standingOf(set: ClaimSet, atHand: ListedSet | null, port: SetsPort): Promise<SetStanding> {
  const text = atHand === null ? null : await port.text(atHand.id);
  const read = text === null ? null : readClaimSetFile(text);
  return setStanding(set, read?.ok ? read.value : null);
}

interface StandingProps {
  readonly standing: SetStanding;
  readonly version: string;
  readonly atHand: ListedSet | null;
}

function Standing({ standing, version, atHand }: StandingProps) {
  if (standing.kind === 'new') return null;
  if (standing.kind === 'same') return <p class="notice-line">{say('import_sets_same', { version })}</p>;
  const words = { had: atHand?.version ?? '', version };
  return (
    <div class={standing.kind === 'newer' ? 'notice-line' : 'warning'}>
      <p>
        <strong>{say(`import_sets_${standing.kind}`, words)}</strong>
      </p>
      <ChangeList changes={standing.changes} most={MOST_CHANGES} />
    </div>
  );
}
