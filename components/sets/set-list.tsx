import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeletedSet, ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { say } from '../../utils/wording/say.ts';
import { notAnswered, notSavedWords } from './not-saved-words.ts';
import { SetRow } from './set-row.tsx';
import type { SetsPort } from './sets-port.ts';
import type { SetsState } from './sets-state.ts';

interface Props {
  readonly state: SetsState;
  readonly port: SetsPort;
  /** Hands a set's file to the browser's downloads. */
  readonly onExport: (id: string) => void;
}

/** All claim sets in the order of their priority, with what can be done to each, and those that were deleted lately. */
export function SetList({ state, port, onExport }: Props) {
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  // A row that changes its place loses the focus on the way.
  useEffect(() => {
    if (moved.current === null) return;
    const [id, way] = moved.current.split(' ');
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-moves="${id}"]`) ?? [])];
    const button =
      buttons.find(({ value, disabled }) => value === way && !disabled) ?? buttons.find(({ disabled }) => !disabled);
    button?.focus();
    moved.current = null;
  }, [state]);
  if (state.kind === 'loading') return <p class="notice-line">{say('sets_loading')}</p>;
  if (state.kind === 'failed') {
    return (
      <p class="failure" role="alert">
        {say('sets_unreadable', { reason: state.reason })}
      </p>
    );
  }
  const { sets, deleted, lately } = state;

  const move = (set: ListedSet, by: -1 | 1) => {
    moved.current = `${set.id} ${by}`;
    const place = sets.indexOf(set) + 1 + by;
    void port.move(set.id, by).then(() => setSaid(say('sets_moved', { count: sets.length, place, title: set.title })));
  };
  const remove = async (set: ListedSet) => {
    const reply = await port.remove(set.id).catch(notAnswered);
    if (reply.kind === 'deleted') setSaid(say('sets_deleted', { title: set.title }));
    else if (reply.kind !== 'none') setSaid(notSavedWords(reply));
  };
  const restore = async ({ undo, title }: DeletedSet) => {
    const restored = await port.restore(undo).catch(() => false);
    setSaid(say(restored ? 'sets_restored' : 'sets_not_restored', { title }));
  };

  return (
    <>
      <p class="unseen" role="status">
        {said}
      </p>
      <ol class="sets" ref={list} aria-label={say('sets_in_order')}>
        {sets.map((set, index) => (
          <li key={set.id}>
            <SetRow
              set={set}
              lately={lately.get(set.id) ?? null}
              isFirst={index === 0}
              isLast={index === sets.length - 1}
              onTurn={(on) => void port.turn(set.id, on)}
              onMove={(by) => move(set, by)}
              onExport={() => onExport(set.id)}
              onRemove={() => void remove(set)}
              onUndoUpdate={() => void port.undoUpdate(set.id)}
            />
          </li>
        ))}
      </ol>
      {deleted.length === 0 ? null : (
        <section class="deleted-sets" aria-label={say('sets_deleted_lately')}>
          <h2>{say('sets_deleted_lately')}</h2>
          <p class="quiet">{say('sets_deleted_until')}</p>
          <ul>
            {deleted.map((gone) => (
              <li key={gone.undo}>
                <span>{gone.title}</span>
                <button type="button" class="button" onClick={() => void restore(gone)}>
                  {say('sets_restore')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
