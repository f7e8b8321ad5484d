import type { ClaimSetWarning } from '../../utils/claim-sets/claim-set-warning.ts';
import { warningInWords } from '../../utils/claim-sets/words-warning.ts';
import { sayCount } from '../../utils/wording/say.ts';

/** So many are shown. */
const SHOWN = 50;

/** The weak spots of a set, for whoever wrote it and whoever wants to use it; nothing where there are none. */
export function WarningList({ warnings }: { readonly warnings: readonly ClaimSetWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <details class="weak-spots">
      <summary>{sayCount('sets_weak_spots', warnings.length)}</summary>
      <ul class="faults">
        {warnings.slice(0, SHOWN).map((warning) => (
          <li key={`${warning.path} ${warning.kind}`}>
            <code>{warning.path}</code>: {warningInWords(warning)}
          </li>
        ))}
      </ul>
    </details>
  );
}
