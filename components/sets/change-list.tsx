import type { SetChange } from '../../utils/claim-sets/changes-between.ts';
import { changeInWords } from '../../utils/claim-sets/words-change.ts';
import { say } from '../../utils/wording/say.ts';

/** What a version of a set has otherwise, as far as `most` of it. */
export function ChangeList({ changes, most }: { readonly changes: readonly SetChange[]; readonly most: number }) {
  return (
    <ul class="changes">
      {changes.slice(0, most).map((change, index) => (
        <li key={index} class={`change change-${change.kind}`}>
          {changeInWords(change)}
        </li>
      ))}
      {changes.length > most ? (
        <li class="quiet">{say('sets_more_changes', { count: changes.length - most })}</li>
      ) : null}
    </ul>
  );
}
