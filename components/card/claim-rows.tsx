import type { Evidence, EvidenceRow } from '../../utils/claims/evidence.ts';
import { claimFigureInWords } from '../../utils/claims/words-claim.ts';
import { say } from '../../utils/wording/say.ts';
import { sayDay } from '../../utils/wording/say-date.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { factsInWords } from './evidence-words.ts';
import { ruleInWords } from './rule-words.ts';
import { textFragmentLink } from './text-fragment-link.ts';

/** A row for every claim that the figure was compared with: figure, who says so, as of when, why it fits or not, and where. */
export function ClaimRows({ evidence }: { readonly evidence: Evidence }) {
  const { rows } = evidence;
  const rivals = rows.some(({ camp }) => camp !== rows[0]?.camp);
  return (
    <div class="claims">
      {rivals ? <p class="rivals">{say('card_rivals')}</p> : null}
      <ul aria-label={say('card_claims')}>
        {rows.map((row) => (
          <li key={`${row.set} ${row.claim.id}`} class={`claim claim-${row.relation}`}>
            <Row evidence={evidence} row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ evidence, row }: { readonly evidence: Evidence; readonly row: EvidenceRow }) {
  const { claim, source } = row;
  return (
    <>
      <p class="claim-head">
        <span class={`relation relation-${row.relation}`}>
          <span aria-hidden="true">{VERDICT_SIGNS[row.relation]}</span> {say(`relation_${row.relation}`)}
        </span>
        <strong class="claim-figure">{claimFigureInWords(row)}</strong>
      </p>
      <p class="claim-says">{claim.says}</p>
      <p class="claim-facts">{factsInWords(row)}</p>
      <p class="claim-rule">{ruleInWords(evidence, row)}</p>
      {row.setTitle === null ? null : <p class="claim-set">{say('card_from_set', { title: row.setTitle })}</p>}
      <p class="claim-source">
        <a href={textFragmentLink(source.url, claim.fragment ?? null)} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
        <span class="claim-publisher">
          {source.publisher}, {sayDay(source.published)}
        </span>
      </p>
    </>
  );
}
