import type { OfferedImport } from '../../components/sets/offered-import.ts';
import { readClaimReviews } from '../../utils/claim-sets/read-claim-reviews.ts';
import { readSetImport } from '../../utils/claim-sets/read-set-import.ts';
import { SET_FILE_LIMITS } from '../../utils/claim-sets/set-file-limits.ts';
import { refused } from '../../utils/claims/result.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { saying } from '../../utils/wording/saying.ts';
import { tabCarries } from '../panel/tab-carries.ts';

/** What the page of a tab offers to be imported. The popup that led here has let us into it, for as long as it stays. */
export async function readTab(tab: number): Promise<OfferedImport> {
  const carried = await tabCarries(tab);
  switch (carried.kind) {
    case 'nothing':
      return refused({ path: '', within: saying('place_page') }, 'fault_gone');
    case 'set': {
      if (carried.text === null) return refused('', 'fault_too_large', { size: SET_FILE_LIMITS.size });
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
