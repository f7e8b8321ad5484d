import { useState } from 'preact/hooks';
import type { Claim, ClaimSet, Question } from '../../utils/claims/claim-set.ts';
import { figureInWords, measuredBy } from '../../utils/claims/words-figure.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { sayDay } from '../../utils/wording/say-date.ts';
import { sayList } from '../../utils/wording/say-list.ts';
import { textFragmentLink } from '../card/text-fragment-link.ts';

/** So many claims are drawn at a time: a set may have thousands. */
const STEP = 100;

/** Every claim of a set under the question that it answers. */
export function ClaimList({ set }: { readonly set: ClaimSet }) {
  const [most, setMost] = useState(STEP);
  let left = most;
  const groups = set.questions.flatMap((question) => {
    const claims = set.claims.filter((claim) => claim.question === question.id);
    const shown = claims.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ question, claims: shown }];
  });
  return (
    <div class="set-claims">
      {groups.map(({ question, claims }) => (
        <section key={question.id} class="set-question">
          <h3>{question.asks}</h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id} class="set-claim">
                <ClaimFacts claim={claim} question={question} set={set} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {set.claims.length > most ? (
        <button type="button" class="button" onClick={() => setMost(most + STEP)}>
          {sayCount('sets_more_claims', Math.min(STEP, set.claims.length - most))}
        </button>
      ) : null}
    </div>
  );
}

interface FactsProps {
  readonly claim: Claim;
  readonly question: Question;
  readonly set: ClaimSet;
}

function ClaimFacts({ claim, question, set }: FactsProps) {
  const source = set.sources.find(({ id }) => id === claim.source);
  const subject = set.subjects.find(({ id }) => id === claim.subject)?.name ?? null;
  const parties = set.parties.filter(({ id }) => claim.assertedBy.includes(id)).map(({ name }) => name);
  const facts = [
    say(`standing_${claim.standing}`),
    ...(parties.length > 0 ? [sayList(parties)] : []),
    say('sets_as_of', { day: sayDay(claim.asOf) }),
  ];
  return (
    <>
      <p>
        <strong>
          {subject === null ? '' : `${subject}: `}
          {figureInWords(claim.figure, measuredBy(question))}
        </strong>
      </p>
      <p>{claim.says}</p>
      <p class="quiet">{facts.join(' · ')}</p>
      {source === undefined ? null : (
        <p class="quiet">
          <a href={textFragmentLink(source.url, claim.fragment ?? null)} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>{' '}
          {source.publisher}, {sayDay(source.published)}
        </p>
      )}
    </>
  );
}
