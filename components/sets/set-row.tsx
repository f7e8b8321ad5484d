import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { say } from '../../utils/wording/say.ts';
import { FaultList } from '../fault-list.tsx';
import { latelyWords } from './lately-words.ts';
import { setFacts } from './set-facts.ts';
import { setLink } from './set-link.ts';
import type { LatelyMarked } from './sets-state.ts';

interface Props {
  readonly set: ListedSet;
  readonly lately: LatelyMarked | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onUndoUpdate: () => void;
}

/** One set of the list: its switch, what it is, and what can be done to it. */
export function SetRow({ set, lately, isFirst, isLast, onTurn, onMove, ...on }: Props) {
  const { id, title, faults } = set;
  const isSound = faults.length === 0;
  return (
    <article class={set.on ? 'set' : 'set set-off'} aria-labelledby={`set-${id}`}>
      <div class="set-head">
        <label class="set-switch">
          <input type="checkbox" checked={set.on} onChange={({ currentTarget }) => onTurn(currentTarget.checked)} />
          <span class="unseen">{say('sets_use', { title })}</span>
        </label>
        <h2 id={`set-${id}`}>{isSound ? <a href={setLink(id)}>{title}</a> : title}</h2>
        <span class="set-places" hidden={isFirst && isLast}>
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              class="icon-button"
              data-moves={id}
              value={by}
              disabled={by === -1 ? isFirst : isLast}
              aria-label={say(by === -1 ? 'sets_up' : 'sets_down', { title })}
              onClick={() => onMove(by)}
            >
              <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
            </button>
          ))}
        </span>
      </div>
      {isSound ? (
        <>
          <p class="set-about">{set.description}</p>
          <p class="quiet">
            {originWords(set)} · {setFacts(set)}
          </p>
          <p class="quiet">{latelyWords(lately)}</p>
          {set.former === null ? null : <p class="quiet">{say('sets_back_only')}</p>}
        </>
      ) : (
        <div class="failure">
          <p>{say('sets_unusable')}</p>
          <FaultList faults={faults} />
        </div>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={on.onExport}>
          {say('sets_export')}
          <span class="unseen"> {title}</span>
        </button>
        {set.address === null ? null : (
          <a class="button" href={set.address} target="_blank" rel="noopener noreferrer">
            {say('sets_look_for_newer')}
          </a>
        )}
        {set.former === null ? null : (
          <button type="button" class="button" onClick={on.onUndoUpdate}>
            {say('sets_back_to', { version: set.former })}
          </button>
        )}
        {set.bundled ? null : (
          <button type="button" class="button button-danger" onClick={on.onRemove}>
            {say('sets_delete')}
            <span class="unseen"> {title}</span>
          </button>
        )}
      </div>
    </article>
  );
}

function originWords({ bundled, address }: ListedSet): string {
  if (bundled) return say('sets_bundled');
  return address === null ? say('sets_own') : say('sets_from', { host: new URL(address).hostname });
}
