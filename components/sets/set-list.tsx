import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeletedSet, ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { say } from '../../utils/wording/say.ts';
import { failureOf } from '../failure-of.ts';
import { notSavedWords } from './not-saved-words.ts';
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
  const [failure, setFailure] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  // What was pressed is gone once a set is deleted or back: whoever goes by keys goes on where it can be undone, or at the set.
  const goesTo = useRef<string | null>(null);
  const deletedSets = useRef<HTMLElement>(null);
  useEffect(() => {
    const title = goesTo.current;
    if (title === null || state.kind !== 'loaded') return;
    const back = state.deleted.findIndex((gone) => gone.title === title);
    const there = state.sets.findIndex((set) => set.title === title);
    const target =
      there >= 0
        ? list.current?.querySelectorAll<HTMLElement>('.set-switch input')[there]
        : deletedSets.current?.querySelectorAll<HTMLElement>('button')[back];
    if (target === undefined) return;
    goesTo.current = null;
    target.focus();
  }, [state]);
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

  const changing = async (change: () => Promise<string>) => {
    setFailure(null);
    setSaid(await change().catch((error) => fail(notSavedWords(failureOf(error)))));
  };
  const fail = (words: string) => {
    goesTo.current = null;
    setFailure(words);
    return '';
  };
  const turn = (set: ListedSet, on: boolean) => changing(() => port.turn(set.id, on).then(() => ''));
  const move = (set: ListedSet, by: -1 | 1) => {
    moved.current = `${set.id} ${by}`;
    const place = sets.indexOf(set) + 1 + by;
    return changing(async () => {
      await port.move(set.id, by);
      return say('sets_moved', { count: sets.length, place, title: set.title });
    });
  };
  const remove = (set: ListedSet) =>
    changing(async () => {
      goesTo.current = set.title;
      const reply = await port.remove(set.id);
      if (reply.kind === 'deleted') return say('sets_deleted', { title: set.title });
      return reply.kind === 'none' ? '' : fail(notSavedWords(reply));
    });
  const restore = ({ undo, title }: DeletedSet) =>
    changing(async () => {
      goesTo.current = title;
      return (await port.restore(undo)) ? say('sets_restored', { title }) : fail(say('sets_not_restored', { title }));
    });
  const undoUpdate = (set: ListedSet) => changing(() => port.undoUpdate(set.id).then(() => ''));

  return (
    <>
      <p class="unseen" role="status">
        {said}
      </p>
      {failure === null ? null : (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <ol class="sets" ref={list} aria-label={say('sets_in_order')}>
        {sets.map((set, index) => (
          <li key={set.id}>
            <SetRow
              set={set}
              lately={lately.get(set.id) ?? null}
              isFirst={index === 0}
              isLast={index === sets.length - 1}
              onTurn={(on) => void turn(set, on)}
              onMove={(by) => void move(set, by)}
              onExport={() => onExport(set.id)}
              onRemove={() => void remove(set)}
              onUndoUpdate={() => void undoUpdate(set)}
            />
          </li>
        ))}
      </ol>
      {deleted.length === 0 ? null : (
        <section class="deleted-sets" ref={deletedSets} aria-label={say('sets_deleted_lately')}>
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
