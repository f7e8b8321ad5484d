import type { Page } from 'puppeteer-core';

/** How many pixels of a screenshot have a colour, counted on a canvas of another tab. */
export async function pixelsOf(page: Page, colour: readonly [number, number, number]): Promise<number> {
  // Chromium draws nothing behind another tab, and would never come to an end.
  await page.bringToFront();
  const picture = await page.screenshot({ encoding: 'base64' });
  const canvas = await page.browser().newPage();
  const count = await canvas.evaluate(
    async (source, [red, green, blue]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let found = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) found++;
      }
      return found;
    },
    picture,
    colour,
  );
  await canvas.close();
  return count;
}
