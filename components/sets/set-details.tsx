import { useEffect, useMemo, useState } from 'preact/hooks';
import { lintClaimSet } from '../../utils/claim-sets/lint-claim-set.ts';
import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { readClaimSetFile } from '../../utils/claim-sets/read-claim-set-file.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { ClaimList } from './claim-list.tsx';
import { latelyWords } from './lately-words.ts';
import { setFacts } from './set-facts.ts';
import { SetScreen } from './set-screen.tsx';
import type { SetsPort } from './sets-port.ts';
import type { LatelyMarked } from './sets-state.ts';
import { WarningList } from './warning-list.tsx';

interface Props {
  readonly listed: ListedSet;
  readonly lately: LatelyMarked | null;
  readonly readText: SetsPort['text'];
}

/** One set in full: what it is about, its weak spots, what it has marked lately, and every claim. */
export function SetDetails({ listed, lately, readText }: Props) {
  const [set, setSet] = useState<ClaimSet | null>(null);
  useEffect(() => {
    let left = false;
    void readText(listed.id).then((text) => {
      const read = text === null ? null : readClaimSetFile(text);
      if (!left && read?.ok) setSet(read.value);
    });
    return () => {
      left = true;
    };
  }, [listed.id, listed.imported]);
  const warnings = useMemo(() => (set === null ? [] : lintClaimSet(set)), [set]);
  return (
    <SetScreen title={listed.title}>
      <p class="set-about">{listed.description}</p>
      <p class="quiet">
        {setFacts(listed)}
        {set?.license === undefined ? null : ` · ${set.license}`}
      </p>
      {listed.address === null ? null : (
        <p class="quiet">
          {say('sets_address')}{' '}
          <a href={listed.address} target="_blank" rel="noopener noreferrer">
            {listed.address}
          </a>
        </p>
      )}
      <WarningList warnings={warnings} />
      <section class="part">
        <h2>{say('sets_lately_title')}</h2>
        <p>{latelyWords(lately)}</p>
        <p class="quiet">{say('sets_lately_kept')}</p>
        <ul class="lately">
          {(lately?.pages ?? []).map(({ title, url, marks }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>{' '}
              <span class="quiet">{sayCount('sets_lately_marks', marks)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="part">
        <h2>{say('sets_all_claims')}</h2>
        {set === null ? <p class="quiet">{say('sets_loading')}</p> : <ClaimList set={set} />}
      </section>
    </SetScreen>
  );
}
