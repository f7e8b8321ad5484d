import { say, sayCount } from '../../utils/wording/say.ts';
import { FaultList } from '../fault-list.tsx';
import { ChangeList } from '../sets/change-list.tsx';
import { setFacts } from '../sets/set-facts.ts';
import type { CarriedState } from './carried-state.ts';

interface Props {
  readonly carried: CarriedState;
  /** Whether the tab stands in a private window, from which nothing is kept. */
  readonly incognito: boolean;
  /** Opens the import with what the page carries. */
  readonly onLook: () => void;
}

/** So many changes are shown before one looks at them all. */
const MOST_CHANGES = 4;

/** What the page in front carries that could be imported: a claim set, or fact checks; nothing where it carries none. */
export function Carried({ carried, incognito, onLook }: Props) {
  switch (carried.kind) {
    case 'nothing':
      return null;
    case 'too-large':
      return <p class="failure carried">{say('page_is_set_too_large')}</p>;
    case 'broken':
      return (
        <div class="failure carried">
          <p>{say('page_is_set_broken')}</p>
          <FaultList faults={carried.faults} />
        </div>
      );
    case 'reviews':
      return (
        <p class="notice-line carried">
          {sayCount('page_carries', carried.count)}{' '}
          <button type="button" class="link-button" onClick={onLook}>
            {say('page_carries_look')}
          </button>
        </p>
      );
    case 'set':
      return <OfferedSet carried={carried} incognito={incognito} onLook={onLook} />;
  }
}

function OfferedSet({ carried, incognito, onLook }: Props & { readonly carried: { readonly kind: 'set' } }) {
  const { set, standing, atHand } = carried;
  const words = { had: atHand?.version ?? '', version: set.version };
  return (
    <section class="carried carried-set" aria-labelledby="carried-set">
      <p class="quiet">{say('page_is_set')}</p>
      <h2 id="carried-set">{set.title}</h2>
      <p>{set.description}</p>
      <p class="quiet">{setFacts({ ...set, claims: set.claims.length, questions: set.questions.length })}</p>
      {standing.kind === 'new' ? null : standing.kind === 'same' ? (
        <p class="notice-line">{say('page_is_set_same', { version: set.version })}</p>
      ) : (
        <div class="notice-line">
          <p>{say(`page_is_set_${standing.kind}`, words)}</p>
          <ChangeList changes={standing.changes} most={MOST_CHANGES} />
        </div>
      )}
      {incognito ? <p class="warning">{say('sets_not_saved_private')}</p> : null}
      {standing.kind === 'same' ? null : (
        <button type="button" class="action" onClick={onLook}>
          {say(standing.kind === 'new' ? 'page_is_set_look' : 'page_is_set_update')}
        </button>
      )}
    </section>
  );
}
