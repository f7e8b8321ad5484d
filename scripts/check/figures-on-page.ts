import type { PageText } from '../../utils/claims/page-text.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';

/** Every figure of a page, matched or not, with UTF-16 offsets in the page's text (end excluded). */
export function figuresOnPage(page: PageText): readonly Figure[] {
  return page.blocks.flatMap((block) =>
    readFigures(block.text, grammarOf(block.language ?? page.language ?? 'en')).map((figure) => ({
      ...figure,
      start: figure.start + block.start,
      end: figure.end + block.start,
      numberStart: figure.numberStart + block.start,
      numberEnd: figure.numberEnd + block.start,
    })),
  );
}
