import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/html/parse-html.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { gatherPage, type KnownOfPage } from '../../utils/page/gather-page.ts';
import type { GatheredText } from '../../utils/page/gathered-text.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { settlePage } from '../../utils/page/settle-page.ts';
import { settledBy, withSettled } from '../../utils/page/settled.ts';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));

const LIVE_BLOG = JSON.stringify({
  '@type': 'LiveBlogPosting',
  liveBlogUpdate: [
    { headline: 'Six dead!', articleBody: 'They fell. '.repeat(50), datePublished: '2024-07-30T22:00Z' },
    { headline: '...', articleBody: 'A quiet night.', datePublished: '2024-08-02T02:00Z' },
  ],
});

const ENGLISH = 'The vote was held on Sunday, and it is not known who has won it or when they will say so.';

const LABELLED =
  '<p>Shares</p><div><div>González</div><div>67%</div></div><div><div>Maduro</div><div>30%</div></div><p>12</p>';

const WRITTEN: readonly { readonly name: string; readonly html: string; readonly known?: KnownOfPage }[] = [
  { name: 'labelled numbers under a title', html: LABELLED },
  { name: 'numbers and labels that take turns', html: '<div><p>67%</p><p>González</p><p>30%</p><p>Maduro</p></div>' },
  { name: 'a label on either side', html: '<div><p>González</p><p>67%</p><p>Maduro</p></div>' },
  { name: 'dated lines', html: '<p>2 August 2024, 16:20</p><p>b</p><p>Updated 30 July 2024 at 22:05</p><p>a</p>' },
  {
    name: 'entries of linked data',
    html: `<script type="application/ld+json">${LIVE_BLOG}</script><p>A quiet night.</p>`,
  },
  { name: 'a language that is not the stated one', html: `<html lang="es"><p>${ENGLISH}</p><p lang="fr">67 %</p>` },
  { name: 'a given language', html: `<html lang="es"><p>${ENGLISH}</p>`, known: { language: 'pt' } },
  { name: 'nothing', html: '' },
];

const PAGES = [
  ...WRITTEN,
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(FOLDER + name, 'utf8'), known: {} })),
];

/** What was gathered as it arrives elsewhere, where nobody can change it. */
function sent<Plain>(plain: Plain): Plain {
  return JSON.parse(JSON.stringify(plain), (_, value) => Object.freeze(value));
}

function gather(html: string, known: KnownOfPage = {}): GatheredText {
  return sent(gatherPage(parseHtml(html), known).gathered);
}

describe('a gathered text that was sent elsewhere', () => {
  it.each(PAGES)('settles as the page is read: $name', ({ html, known }) => {
    const gathered = gather(html, known);
    const { page } = readPage(parseHtml(html), { ...known, grammarOf });
    expect(settlePage(gathered, { grammarOf })).toEqual(page);
    expect(gathered).toEqual(gatherPage(parseHtml(html), known).gathered);
  });

  it('is not taken at its word where it calls something a lone number that is longer than one', () => {
    const range = 'between 1,234,567 and 1,234,999';
    const gathered = gather(`<div><p>Votes</p><p>${range}</p></div>`);
    const claimed = { ...gathered, numbers: [{ block: 1, labels: [{ block: 0, title: null }] }] };
    expect(headsIn(settlePage(claimed, { grammarOf }))).toEqual({ Votes: '', [range]: '' });
  });

  it.each(PAGES)('comes back as what of it is shown: $name', ({ html, known }) => {
    const gathered = gather(html, known);
    const page = settlePage(gathered, { grammarOf });
    const settled = sent(settledBy(gathered, page));
    const shown = ({ title, language, published, blocks }: PageText) => ({
      title,
      language,
      published,
      blocks: blocks.map(({ entryDate: _, ...block }) => block),
    });
    expect(shown(withSettled(gathered, settled))).toEqual(shown(page));
  });

  it('is the page of a reading that is not settled, and of one that is no longer', () => {
    const reading = gatherPage(parseHtml(LABELLED));
    expect(reading.page).toBe(reading.gathered);
    const settled = reading.settledAs(settlePage(reading.gathered, { grammarOf }));
    expect(headsIn(settled.page)).toMatchObject({ '67%': 'González,Shares', '30%': 'Maduro,Shares', 12: '' });
    expect(settled.gathered).toBe(reading.gathered);
  });
});

describe('what is gathered', () => {
  it('heads no lone number, but says which lines are nearest to it', () => {
    const gathered = gather(LABELLED);
    expect(headsIn(gathered)).toMatchObject({ '67%': '', '30%': '', 12: '' });
    expect(gathered.numbers).toEqual([
      { block: 2, labels: [{ block: 1, title: 0 }] },
      { block: 4, labels: [{ block: 3, title: null }] },
      { block: 5, labels: [] },
    ]);
  });

  it.each([
    ['two lines in one box with it', '<div><p>González</p><p>67%</p><p>Maduro</p></div>', [[0, 2]]],
    ['the line behind it in the smaller box', '<div><p>Maduro</p><div><p>67%</p><p>González</p></div></div>', [[2]]],
    ['no line that holds a number', '<div><p>Maduro has 30</p><p>67%</p></div>', [[], []]],
    ['no line far from it', `<div>${'<div>'.repeat(6)}67%${'</div>'.repeat(6)}</div><p>González</p>`, [[]]],
  ])('names as the nearest %s', (_what, html, labels) => {
    const { numbers } = gather(html);
    expect(numbers.map((place) => place.labels.map(({ block }) => block))).toEqual(labels);
  });

  it('takes for no lone number a cell, a time element or a sentence', () => {
    const html =
      '<table><tr><th>Who</th><td>51</td></tr></table><time>10</time><p>On 28 July there were 12 of them</p>';
    expect(gather(html).numbers).toEqual([]);
  });

  it('has the days of time elements alone, and how the entries of linked data begin', () => {
    const html = `<script type="application/ld+json">${LIVE_BLOG}</script><article><h3>Six dead!</h3></article>
      <h3>3 August 2024</h3><article><time datetime="2024-08-04">Sunday</time><p>Last</p></article>`;
    const { blocks, updates } = gather(html);
    expect(blocks.map(({ text, entryDate }) => [text, entryDate])).toEqual([
      ['Six dead!', null],
      ['3 August 2024', null],
      ['Sunday', '2024-08-04'],
      ['Last', '2024-08-04'],
    ]);
    expect(updates).toEqual([
      { start: 'Theyfell'.repeat(5), day: '2024-07-30' },
      { start: 'Sixdead', day: '2024-07-30' },
      { start: 'Aquietnight', day: '2024-08-02' },
    ]);
  });

  it('is in the language that was given, else the stated one, whatever its words are in', () => {
    const html = `<html lang="es"><p>${ENGLISH}</p>`;
    expect(gather(html)).toMatchObject({ language: 'es', languageGiven: false, stated: 'es' });
    expect(gather(html, { language: 'pt' })).toMatchObject({ language: 'pt', languageGiven: true, stated: 'es' });
    expect(settlePage(gather(html), { grammarOf })).toMatchObject({ language: 'en', blocks: [{ language: 'en' }] });
  });
});

/** A block's text -> the texts of what heads it. */
function headsIn({ blocks }: PageText): Readonly<Record<string, string>> {
  return Object.fromEntries(
    blocks.map(({ text, headers }) => [text, headers.map((index) => blocks[index]?.text).join()]),
  );
}
