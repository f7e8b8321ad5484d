import type { ComponentChildren } from 'preact';
import { say, sayCount } from '../../utils/wording/say.ts';
import { VerdictTerms } from '../verdict-terms.tsx';
import { Reach } from './reach.tsx';
import { Sample } from './sample.tsx';
import { SourceList } from './source-list.tsx';
import type { SetScope, WelcomeActions, WelcomeState } from './welcome-state.ts';

const DOES = ['welcome_does_1', 'welcome_does_2', 'welcome_does_3'] as const;

const NEVER = ['welcome_never_1', 'welcome_never_2', 'welcome_never_3'] as const;

/** What Tallymark is and where it works: the first page that a reader sees, and the place of its settings later. */
export function Welcome({ state, ...actions }: { readonly state: WelcomeState } & WelcomeActions) {
  return (
    <>
      <header class="top">
        <h1>{state.isFirstRun ? say('welcome_first') : say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
      </header>

      <Part title={say('welcome_try')}>
        <Sample sample={state.sample} onChoose={actions.onChoose} />
      </Part>

      <Part title={say('welcome_lines')}>
        <dl class="legend">
          <VerdictTerms about={(verdict) => say(`meaning_${verdict}`)} />
        </dl>
      </Part>

      <Part title={say('welcome_where')}>
        <Reach outlets={state.outlets} everywhere={state.everywhere} onEverywhere={actions.onEverywhere} />
      </Part>

      <div class="pair">
        <Part title={say('welcome_does')}>
          <Sentences of={DOES} />
        </Part>
        <Part title={say('welcome_never')}>
          <Sentences of={NEVER} />
        </Part>
      </div>

      <Part title={say('welcome_knows')}>
        {state.sets.map((set) => (
          <Scope key={set.id} set={set} />
        ))}
        <p class="to-method">
          <a href="#method">{say('welcome_method')}</a>
        </p>
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Sentences({ of }: { readonly of: typeof DOES | typeof NEVER }) {
  return (
    <ul class="sentences">
      {of.map((sentence) => (
        <li key={sentence}>{say(sentence)}</li>
      ))}
    </ul>
  );
}

function Scope({ set }: { readonly set: SetScope }) {
  return (
    <div class="scope">
      <h3>{set.title}</h3>
      <p>{set.description}</p>
      <p>
        {say('welcome_scope', {
          claims: sayCount('sets_claims', set.claims),
          questions: sayCount('sets_questions', set.asks.length),
        })}
      </p>
      <SourceList sources={set.sources} />
    </div>
  );
}
