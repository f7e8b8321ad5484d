import { readFileSync } from 'node:fs';
import { parseClaimSet } from '../utils/claims/parse-claim-set.ts';
import { faultsInWords } from '../utils/wording/fault.ts';
import { lendWording } from './wording/lend-wording.ts';
import { readMessages } from './wording/read-messages.ts';

/** What a plugin of the bundler needs to be, as far as this one goes. */
interface LoadPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: {
    readonly filter: { readonly id: RegExp };
    readonly handler: (id: string) => string;
  };
}

/**
 * Checks the claim sets that come with the extension while it is built, and builds them in with what they leave out filled in: checking
 * one takes as long as reading a page, and the background begins anew many times a day. Throws where a set has a slip, naming its place.
 */
export function checkedClaimSets(): LoadPlugin {
  return {
    name: 'tallymark:checked-claim-sets',
    enforce: 'pre',
    load: {
      filter: { id: /\/public\/claim-sets\/[^/]+\.json$/ },
      handler: (id) => {
        const parsed = parseClaimSet(JSON.parse(readFileSync(id, 'utf8')));
        if (parsed.ok) return JSON.stringify(parsed.value);
        lendWording(readMessages('en'));
        throw new Error(`${id}: ${faultsInWords(parsed.faults)}`);
      },
    },
  };
}
