import type { OfferedImport } from '../../components/sets/offered-import.ts';
import { readClaimReviews } from '../../utils/claim-sets/read-claim-reviews.ts';
import { readSetImport } from '../../utils/claim-sets/read-set-import.ts';
import { refused } from '../../utils/claims/result.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { say } from '../../utils/wording/say.ts';
import { tabCarries } from '../panel/tab-carries.ts';

/** What the page of a tab offers to be imported. The popup that led here has let us into it, for as long as it stays. */
export async function readTab(tab: number): Promise<OfferedImport> {
  const carried = await tabCarries(tab);
  switch (carried.kind) {
    case 'nothing':
      return refused('', say('import_sets_gone'));
    case 'set': {
      if (carried.text === null) return refused('', say('import_sets_too_large'));
      const read = readSetImport(carried.text, { language: 'en', grammarOf });
      return read.ok ? { ok: true, value: { content: read.value, address: carried.address } } : read;
    }
    case 'reviews': {
      const read = readClaimReviews(carried.texts, { language: carried.language || 'en', grammarOf });
      if (!read.ok) return read;
      return { ok: true, value: { content: { kind: 'reviews', ...read.value }, address: null } };
    }
  }
}
