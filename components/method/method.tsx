import type { ComponentChildren } from 'preact';
import { say } from '../../utils/wording/say.ts';
import { sayDay } from '../../utils/wording/say-date.ts';
import { CopyButton } from '../copy-button.tsx';
import { emptyReport } from './error-report.ts';
import { MethodExamples } from './method-examples.tsx';
import { MethodRules } from './method-rules.tsx';
import type { MethodSet, MethodState } from './method-state.ts';
import { SetOrigin } from './set-origin.tsx';

/** Who chose the claims, how figures are compared, what is not covered, how to report an error, and what has been put right. */
export function Method({ sets, version }: MethodState) {
  const known = sets ?? [];
  return (
    <>
      <header class="top">
        <h1>{say('options_method')}</h1>
        <p class="lead">{say('method_lead')}</p>
      </header>
      <Part title={say('method_who')}>
        {sets?.length === 0 ? <p>{say('method_none_on')}</p> : null}
        {known.map((set) => (
          <SetOrigin key={set.id} set={set} />
        ))}
        <p class="quiet">{say('method_few')}</p>
      </Part>
      <Part title={say('method_rules')}>
        <p>{say('method_rules_lead')}</p>
        <MethodRules />
        <h3 class="examples-title">{say('method_examples')}</h3>
        <MethodExamples />
      </Part>
      <Part title={say('method_not')}>
        <ul class="sentences">
          {known.map((set) => (
            <li key={set.id}>
              {say('method_only', { title: set.title })} {until(set)}
            </li>
          ))}
          <li>{say('method_pictures')}</li>
          <li>{say('method_languages')}</li>
          <li>{say('method_judgement')}</li>
        </ul>
      </Part>
      <Part title={say('method_report')}>
        <p>{say('method_report_how', { button: say('error_report') })}</p>
        <p>{say('method_report_missed')}</p>
        <p>
          <CopyButton
            text={() =>
              emptyReport(
                version,
                known.map(({ id, version: ofSet }) => `${id} ${ofSet}`),
              )
            }
            words={say('method_report_form')}
          />
        </p>
      </Part>
      <Part title={say('method_corrections')}>
        <Corrections sets={known} />
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part method-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Corrections({ sets }: { readonly sets: readonly MethodSet[] }) {
  const all = sets.flatMap(({ title, corrections }) => corrections.map((correction) => ({ ...correction, title })));
  if (all.length === 0) return <p>{say('method_no_corrections')}</p>;
  return (
    <ul class="sentences">
      {all
        .sort((a, b) => (a.on < b.on ? 1 : -1))
        .map(({ on, what, title }) => (
          <li key={`${on} ${what}`}>
            {what}
            <span class="quiet">
              {sayDay(on)}, {title}
            </span>
          </li>
        ))}
    </ul>
  );
}

/** Where a set's sources end. */
function until({ sources }: MethodSet): string | null {
  const latest = sources
    .map(({ published }) => published)
    .sort()
    .at(-1);
  return latest === undefined ? null : say('method_until', { day: sayDay(latest) });
}
