import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { PageServer } from '../../scripts/page-server.ts';
import { brokenRules } from './accessible.ts';
import { serveFiles } from './files-server.ts';
import { FLOOD_PAGE, floodSet } from './flood-set.ts';
import { NEWS_HOST } from './hosts.ts';
import { listedMarks, Opened, tabId, untilMarked } from './opened.ts';

const ID = 'quelldale-flood-2023';
const TABLE =
  'Figure,Question,Said by,As of,Cues,Published\n"40 boats",How many boats?,the mayor,2023-03-20,moored,\nmany,How many boats?,,,,\n';
const REVIEW = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/boats',
  claimReviewed: 'A thousand boats, or 1,000 and more, were moored in Tarnholm.',
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ann Quay' }, datePublished: '2023-03-20' },
  author: { '@type': 'Organization', name: 'Checks' },
  datePublished: '2023-03-22',
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Mostly false' },
});

describe.each(BROWSERS)('the claim sets in %s', (name) => {
  const opened = new Opened(name);
  const files = new Map([['/flood.html', FLOOD_PAGE]]);
  let server: PageServer;
  let options: Page;
  beforeAll(async () => {
    server = await serveFiles(files);
  });
  beforeEach(async () => {
    options = await opened.extensionPage('options.html', '.set');
  });
  afterAll(() => server.close());

  // What the views are made of is the same in both.
  const faults = async (page: Page) => (name === 'chromium' ? brokenRules(page) : []);
  const address = (file: string) => `http://${NEWS_HOST}:${server.port}/${file}`;
  const markCount = (page: Page) =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const turnTo = async (hash: string, selector: string) => {
    await options.evaluate((to) => location.assign(to), hash);
    await options.waitForSelector(selector);
  };
  const text = () => options.evaluate(() => document.body.innerText);
  const click = (selector: string) => options.$eval(selector, (found) => (found as HTMLElement).click());
  /** Chooses a file in the import, as a reader does. */
  const importFile = async (fileName: string, body: string) => {
    await turnTo('#sets', '.sets');
    await turnTo('#import', 'input[type="file"]');
    await options.$eval(
      'input[type="file"]',
      (input, named, content) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([content], named));
        (input as HTMLInputElement).files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      fileName,
      body,
    );
  };

  it('are listed, and those that come with the extension are told in full', async () => {
    expect(await faults(options)).toEqual([]);
    await turnTo('#set/venezuela-2024', '.set-claim');
    expect((await options.$$('.set-claim')).length).toBeGreaterThan(50);
    expect(await faults(options)).toEqual([]);
    for (const view of ['sites', 'settings']) {
      await turnTo(`#${view}`, `nav [href="#${view}"][aria-current]`);
      expect(await faults(options)).toEqual([]);
    }
  });

  it('take in a set from a file, once it was looked at, and an open page follows', async () => {
    const page = await opened.tab(address('flood.html'));
    await importFile('flood.json', floodSet());
    await options.waitForSelector('.preview .set-claim');
    await options.waitForSelector('.preview .primary');
    expect(await faults(options)).toEqual([]);
    expect(await markCount(page)).toBe(0);
    await click('.preview .primary');
    await options.waitForSelector(`[role="status"] [href="#set/${ID}"]`);
    await page.bringToFront();
    await untilMarked(page);

    await turnTo('#sets', `[aria-labelledby="set-${ID}"]`);
    await click(`[aria-labelledby="set-${ID}"] input[type="checkbox"]`);
    await expect.poll(() => markCount(page), { timeout: 20_000 }).toBe(0);
    await click(`[aria-labelledby="set-${ID}"] input[type="checkbox"]`);
    await untilMarked(page);
    // What it has marked is counted for it.
    await options.waitForFunction(
      (id) => document.querySelector(`[aria-labelledby="set-${id}"]`)?.textContent?.includes('1 page'),
      { polling: 100 },
      ID,
    );
  });

  it('come to an open page that speaks of them later', async () => {
    const { type, body } = FLOOD_PAGE;
    const [story = ''] = /<article>.*<\/article>/s.exec(body) ?? [];
    const regards = body.replace(/<title>.*<\/title>/, '').replace(story, '<p>Venezuela sends its regards.</p>');
    files.set('/regards.html', { type, body: regards });
    const page = await opened.tab(address('regards.html'));
    expect(await listedMarks(options, await tabId(options, page.url()))).toEqual([]);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), story);
    await untilMarked(page);
  });

  it('move up and down by keys, and keep the focus on the way', async () => {
    await options.bringToFront();
    await turnTo('#sets', `[data-moves="${ID}"]`);
    const order = () => options.$$eval('.set h2', (found) => found.map(({ id }) => id));
    expect((await order()).at(-1)).toBe(`set-${ID}`);
    await options.focus(`[data-moves="${ID}"][value="-1"]`);
    await options.keyboard.press('Enter');
    await expect.poll(async () => (await order())[0], { timeout: 10_000 }).toBe(`set-${ID}`);
    const focused = () => options.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused, { timeout: 10_000 }).toContain('Quelldale');
  });

  it('show what a newer version has otherwise before it takes the place, and go back to the former', async () => {
    await importFile('newer.json', floodSet({ version: '1.1.0', title: 'The flood at Quelldale' }));
    await options.waitForSelector('.preview .changes');
    expect(await text()).toContain('Title: The Quelldale flood of March 2023, now The flood at Quelldale');
    await click('.preview .primary');
    await options.waitForSelector('[role="status"] a');
    await importFile('newer.json', floodSet({ version: '1.1.0', title: 'The flood at Quelldale' }));
    await options.waitForFunction(() => document.body.innerText.includes('You have this version (1.1.0) already'), {
      polling: 50,
    });
    await turnTo('#sets', '.sets');
    expect(await text()).toContain('Back to version 1.0.0');
  });

  it('change nothing for a file that is broken, and say where it is', async () => {
    await importFile('broken.json', floodSet({ gate: [], claims: 'none' }));
    await options.waitForSelector('.failure .faults');
    expect(await text()).toContain('claims: must be a list');
    expect(await faults(options)).toEqual([]);
  });

  it('are brought back after they were deleted, by another page too', async () => {
    await turnTo('#sets', `[aria-labelledby="set-${ID}"] .button-danger`);
    await options.focus(`[aria-labelledby="set-${ID}"] .button-danger`);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.deleted-sets button:focus');
    await options.keyboard.press('Enter');
    await options.waitForSelector(`[aria-labelledby="set-${ID}"] input:focus`);
    await click(`[aria-labelledby="set-${ID}"] .button-danger`);
    await options.waitForSelector('.deleted-sets');
    expect(await faults(options)).toEqual([]);
    await options.close();
    options = await opened.extensionPage('options.html#sets', '.deleted-sets');
    await click('.deleted-sets .button');
    await options.waitForSelector(`[aria-labelledby="set-${ID}"]`);
  });

  it('take in claims of a table, the wrong rows named and what is missing filled in', async () => {
    await importFile('boats.csv', TABLE);
    await options.waitForSelector('.table-view');
    expect(await text()).toContain('row 3, Figure: no figure is read in “many”');
    await options.select('.group select', ID);
    await options.waitForFunction(() => document.querySelector('#about-set-title') === null, { polling: 50 });
    expect(await faults(options)).toEqual([]);
    await click('.drafts > [type="submit"]');
    await options.waitForSelector('.drafts .failure');
    expect(await text()).toContain('row 2: has a source without a title');
    const fields = {
      title: 'Boats',
      publisher: 'The Courier',
      published: '2023-03-21',
      url: 'https://courier.example/',
    };
    await options.$$eval(
      '.draft input:not([type="checkbox"])',
      (inputs, values) => {
        inputs.forEach((input, index) => {
          (input as HTMLInputElement).value = values[index] ?? '';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
      },
      Object.values(fields),
    );
    await click('.drafts > [type="submit"]');
    await options.waitForSelector(`[role="status"] [href="#set/${ID}"]`);
    await turnTo(`#set/${ID}`, '.set-claim');
    expect(await text()).toContain('How many boats?');
  });

  it('take in fact checks as allegations, into a set of their own', async () => {
    await importFile('checks.jsonld', REVIEW);
    await options.waitForSelector('.draft');
    expect(await text()).toContain('Mostly false');
    expect(await faults(options)).toEqual([]);
    const values = {
      question: 'How many boats were there?',
      cues: 'moored',
      title: 'Boats',
      places: 'Tarnholm',
      event: 'flood',
      from: '2023-03-09',
      to: '2023-12-31',
    };
    await options.evaluate((typed) => {
      const type = (input: Element | undefined, value: string) => {
        if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field for ${value}.`);
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const labelled = (words: string) =>
        [...document.querySelectorAll('.draft .field')]
          .find(({ textContent }) => textContent?.startsWith(words))
          ?.querySelector('input') ?? undefined;
      type(labelled('Question'), typed.question);
      type(labelled('Words beside'), typed.cues);
      const source = labelled('Title of the source');
      if (source !== undefined) type(source, 'A check of boats');
      for (const name of ['title', 'places', 'event', 'from', 'to'] as const)
        type(document.querySelector(`#about-set-${name}`) ?? undefined, typed[name]);
    }, values);
    await click('.drafts > [type="submit"]');
    await options.waitForSelector('[role="status"] [href="#set/boats"], .drafts .failure');
    expect(await options.$$eval('.drafts .failure', (found) => found.map(({ textContent }) => textContent))).toEqual(
      [],
    );
    await turnTo('#set/boats', '.set-claim');
    expect(await text()).toContain('an allegation');
  });
});
