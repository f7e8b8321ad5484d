import type { Gap } from '../../utils/claim-sets/claim-draft.ts';
import type { ClaimForm } from '../../utils/claim-sets/claim-form.ts';
import { STANDINGS } from '../../utils/claims/standing.ts';
import { say } from '../../utils/wording/say.ts';
import type { BuildRow } from './build-state.ts';
import { Field } from './field.tsx';
import { readAs } from './read-as.ts';

interface Props {
  readonly row: BuildRow;
  readonly gaps: readonly Gap[];
  readonly onChange: (claim: ClaimForm) => void;
  /** Whether only what tells one claim of an article from another is asked. */
  readonly isShort: boolean;
}

/** The fields of one claim. */
export function ClaimFields({ row, gaps, onChange, isShort }: Props) {
  const { claim, found, questions, subjects } = row;
  const at = `claim-${row.start}`;
  const change = (part: Partial<ClaimForm>) => onChange({ ...claim, ...part });
  const isUnread = gaps.includes('figure') && claim.figure.trim() !== '';
  return (
    <div class="fields">
      <Field
        id={`${at}-figure`}
        name={say('build_figure')}
        value={claim.figure}
        hint={isUnread ? null : readAs(claim.figure, found.language)}
        isMissing={gaps.includes('figure')}
        wrong={say('build_figure_unread')}
        onInput={(figure) => change({ figure })}
      />
      <Field
        id={`${at}-asks`}
        name={say('build_asks')}
        value={claim.asks}
        choices={questions}
        hint={questions.includes(claim.asks) ? say('build_asks_known') : say('build_asks_new')}
        isMissing={gaps.includes('question')}
        onInput={(asks) => change({ asks })}
      />
      <Field
        id={`${at}-cues`}
        name={say('build_cues')}
        value={claim.cues}
        hint={say('build_cues_hint')}
        onInput={(cues) => change({ cues })}
      />
      <Field
        id={`${at}-counts`}
        name={say('build_counts')}
        value={claim.counts}
        hint={say('build_counts_hint')}
        onInput={(counts) => change({ counts })}
      />
      <Field
        id={`${at}-subject`}
        name={say('build_subject')}
        value={claim.subject}
        choices={subjects}
        hint={say('build_subject_hint')}
        onInput={(subject) => change({ subject })}
      />
      {isShort ? null : <Rest at={at} claim={claim} gaps={gaps} change={change} />}
    </div>
  );
}

interface RestProps {
  /** What the ids of its fields begin with. */
  readonly at: string;
  readonly claim: ClaimForm;
  readonly gaps: readonly Gap[];
  readonly change: (part: Partial<ClaimForm>) => void;
}

function Rest({ at, claim, gaps, change }: RestProps) {
  return (
    <>
      <Field
        id={`${at}-says`}
        name={say('build_says')}
        value={claim.says}
        isLong
        hint={say('build_says_hint')}
        onInput={(says) => change({ says })}
      />
      <Field
        id={`${at}-assertedBy`}
        name={say('build_asserted_by')}
        value={claim.assertedBy}
        hint={say('build_asserted_by_hint')}
        onInput={(assertedBy) => change({ assertedBy })}
      />
      <label class="field">
        <span class="field-name">{say('build_standing')}</span>
        <select
          value={claim.standing}
          onChange={({ currentTarget }) => {
            const standing = STANDINGS.find((each) => each === currentTarget.value);
            if (standing !== undefined) change({ standing });
          }}
        >
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {say(`build_standing_${standing}`)}
            </option>
          ))}
        </select>
      </label>
      <Field
        id={`${at}-asOf`}
        name={say('build_as_of')}
        type="date"
        value={claim.asOf}
        isMissing={gaps.includes('as-of')}
        onInput={(asOf) => change({ asOf })}
      />
      <Field
        id={`${at}-fragment`}
        name={say('build_fragment')}
        value={claim.fragment}
        hint={say('build_fragment_hint')}
        onInput={(fragment) => change({ fragment })}
      />
    </>
  );
}
