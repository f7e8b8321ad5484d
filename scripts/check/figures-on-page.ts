import { languageOfBlock } from '../../utils/claims/block-language.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import type { Figure } from '../../utils/figures/figure.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';

/** Shares are compared in per cent; a fraction by itself is printed as what it says: a quarter is 0.25. */
const part = (percent: number | null) => percent && percent / 100;

/** Every figure of a page, matched or not, with UTF-16 offsets in the page's text (end excluded). */
export function figuresOnPage(page: PageText): readonly Figure[] {
  return page.blocks.flatMap((block) =>
    readFigures(block.text, grammarOf(languageOfBlock(block, page))).map((figure) => ({
      ...figure,
      ...(figure.kind === 'fraction' ? { low: part(figure.low), high: part(figure.high), unit: null } : {}),
      start: figure.start + block.start,
      end: figure.end + block.start,
      numberStart: figure.numberStart + block.start,
      numberEnd: figure.numberEnd + block.start,
    })),
  );
}
