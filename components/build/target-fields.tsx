import { say } from '../../utils/wording/say.ts';
import type { TargetForm, TargetGap } from './build-state.ts';
import { Field } from './field.tsx';

interface Props {
  readonly target: TargetForm;
  /** The reader's own sets. */
  readonly sets: readonly { readonly id: string; readonly title: string }[];
  readonly gaps: readonly TargetGap[];
  readonly onChange: (target: TargetForm) => void;
}

/** Which set claims go into: one of the reader's own, or a new one with what it is about. */
export function TargetFields({ target, sets, gaps, onChange }: Props) {
  const change = (part: Partial<TargetForm>) => onChange({ ...target, ...part });
  return (
    <div class="fields">
      {sets.length === 0 ? null : (
        <label class="field">
          <span class="field-name">{say('build_set')}</span>
          <select value={target.set} onChange={({ currentTarget }) => change({ set: currentTarget.value })}>
            {sets.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">{say('build_set_new')}</option>
          </select>
        </label>
      )}
      {target.set === '' ? <NewSet target={target} gaps={gaps} change={change} /> : null}
    </div>
  );
}

interface NewSetProps extends Pick<Props, 'target' | 'gaps'> {
  readonly change: (part: Partial<TargetForm>) => void;
}

function NewSet({ target, gaps, change }: NewSetProps) {
  return (
    <>
      <Field
        id="target-title"
        name={say('build_set_title')}
        value={target.title}
        isMissing={gaps.includes('set-title')}
        onInput={(title) => change({ title })}
      />
      <Field
        id="target-topics"
        name={say('build_set_topics')}
        value={target.topics}
        hint={say('build_set_topics_hint')}
        isMissing={gaps.includes('set-topics')}
        onInput={(topics) => change({ topics })}
      />
      <div class="pair">
        <Field
          id="target-from"
          name={say('build_set_from')}
          type="date"
          value={target.from}
          isMissing={gaps.includes('set-period')}
          onInput={(from) => change({ from })}
        />
        <Field
          id="target-to"
          name={say('build_set_to')}
          type="date"
          value={target.to}
          isMissing={gaps.includes('set-period')}
          onInput={(to) => change({ to })}
        />
        <p class="field-hint">{say('build_set_period_hint')}</p>
      </div>
    </>
  );
}
