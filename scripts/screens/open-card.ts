import type { Page } from 'puppeteer-core';

/** What stands in the mark whose card is shown: a figure, so that the card has a scale. */
const FIGURE = '67';

/** Clicks a mark on which the sources disagree, and answers when its card is drawn with the note box in it. */
export async function openCard(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('tallymark-contested'), { polling: 50 });
  const point = await page.evaluate((figure) => {
    const ranges = [...(CSS.highlights.get('tallymark-contested') ?? [])].map((stretch) => {
      const range = document.createRange();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      return range;
    });
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0,
    } = ranges.find((range) => range.toString().startsWith(figure))?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  }, FIGURE);
  await page.mouse.click(point.x, point.y);
  // The card's root is closed, so nothing tells that its note box is there but that its frame is.
  await page.waitForFrame((frame) => frame.url().includes('note-frame'));
  await new Promise((drawn) => setTimeout(drawn, 1_000));
  await page.mouse.move(0, 0);
}
