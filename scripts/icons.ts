import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import { ROOT } from './paths.ts';
import { sayHelp } from './say-help.ts';

sayHelp(`npm run icons

Draws the icons of all sizes, public/icon/SIZE.png, from public/icon.svg in a real Chromium. Run it when the drawing has changed.`);

const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(`${ROOT}public/icon.svg`, 'utf8');
const browser = await launch({
  executablePath: findBrowser('chromium').path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${ROOT}public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
