import type { OfferedPage } from '../../utils/claim-sets/figure-in-page.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';
import { withBlocksInPlace } from '../../utils/page/blocks-in-place.ts';
import type { GatheredText } from '../../utils/page/gathered-text.ts';
import { settlePage } from '../../utils/page/settle-page.ts';

/** A page as its engine sends it, for claims to be made of: its text is settled, as it is where marks are sought. */
export function offeredPage({ text, place }: { readonly text: GatheredText; readonly place: NotePlace }): OfferedPage {
  const settled = settlePage(text, compileClaimSets([], ALL_LANGUAGES));
  return { text: withBlocksInPlace(settled), url: place.page.url, site: place.page.site };
}
