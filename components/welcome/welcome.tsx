import type { ComponentChildren } from 'preact';
import { VERDICTS, type Verdict } from '../../utils/claims/verdict.ts';
import { say } from '../../utils/wording/say.ts';
import { sayDay } from '../../utils/wording/say-date.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { Reach } from './reach.tsx';
import { Sample } from './sample.tsx';
import type { SetScope, WelcomeActions, WelcomeState } from './welcome-state.ts';

const MEANINGS: Record<Verdict, string> = {
  agrees: 'The same number, at the precision in which it is written.',
  consistent: 'Another number that does not contradict it, such as an earlier count.',
  contested: 'One source has this figure, another one has a different one.',
  disagrees: 'None of the sources has a figure like it.',
};

const DOES = [
  'Reads the text of a page that you open, looks for figures and compares them, all in your browser.',
  'Underlines what it can compare. A click opens the evidence: who says what, as of when, and why it fits or not.',
  'Keeps the notes that you write in this browser, and takes them out when you export them.',
];

const NEVER = [
  'Sends anything anywhere. There is no server, no account and no request.',
  'Changes what a page says, or calls a figure true or false. Where it is not sure it stays silent.',
  'Tells a page what you note. A page can see which of its words are underlined or tinted, and how; no more.',
];

/** What Tallymark is and where it works: the first page that a reader sees, and the place of its settings later. */
export function Welcome({ state, ...actions }: { readonly state: WelcomeState } & WelcomeActions) {
  return (
    <>
      <header class="top">
        <h1>{state.isFirstRun ? 'See what a figure was compared with' : 'What Tallymark does, and where'}</h1>
        <p class="lead">
          News about a contested event is full of numbers, and two articles seldom give the same ones. While you read,
          Tallymark underlines the figures that its sources speak of, and shows where they agree and where they do not.
        </p>
      </header>

      <Part title="Try it here">
        <Sample sample={state.sample} onChoose={actions.onChoose} />
      </Part>

      <Part title="Four kinds of lines">
        <dl class="legend">
          {VERDICTS.map((verdict) => (
            <div key={verdict} class={`verdict-${verdict}`}>
              <dt>
                <span class="legend-sign" aria-hidden="true">
                  {VERDICT_SIGNS[verdict]}
                </span>
                <span class="legend-words">{say(`verdict_${verdict}`)}</span>
              </dt>
              <dd>{MEANINGS[verdict]}</dd>
            </div>
          ))}
        </dl>
      </Part>

      <Part title="Where it marks pages">
        <Reach outlets={state.outlets} everywhere={state.everywhere} onEverywhere={actions.onEverywhere} />
      </Part>

      <div class="pair">
        <Part title="What it does">
          <Sentences of={DOES} />
        </Part>
        <Part title="What it never does">
          <Sentences of={NEVER} />
        </Part>
      </div>

      <Part title="What it knows">
        {state.sets.map((set) => (
          <Scope key={set.title} set={set} />
        ))}
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

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <ul class="sentences">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
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
        {set.claims} sourced figures that answer {set.questions} questions. About other figures it says nothing: without
        a mark a figure is not wrong, it is one that nobody has compared.
      </p>
      <ul class="sources">
        {set.sources.map(({ title, publisher, published, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <span class="quiet">
              {publisher}, {sayDay(published)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
