import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../utils/claims/page-text.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { PARSERS } from './parsers.ts';

interface Case {
  readonly name: string;
  readonly html: string;
  /** `kind: text` of each block; paragraphs without their kind. */
  readonly blocks: readonly string[];
}

const PROSE =
  'Volunteers spent the night copying out the sheets by lamplight, and by the morning the first boxes had been sealed and sent.';

const BLOCKS: readonly Case[] = [
  { name: 'paragraphs', html: '<p>One.</p><p>Two.</p>', blocks: ['One.', 'Two.'] },
  { name: 'text between blocks', html: '<div>One <p>Two</p> three</div>', blocks: ['One', 'Two', 'three'] },
  {
    name: 'inline elements inside a figure',
    html: '<p>at <strong>67</strong>&nbsp;per&nbsp;cent and <b>44</b>.<span class="dec">2</span></p>',
    blocks: ['at 67\u00a0per\u00a0cent and 44.2'],
  },
  { name: 'white space inside, not at the ends', html: '<p>\n  at least\n  24  </p>', blocks: ['at least\n  24'] },
  { name: 'a line break', html: '<p>One<br>two</p>', blocks: ['One\ntwo'] },
  { name: 'two line breaks, which part paragraphs', html: '<p>One<br>\n<br/>two</p>', blocks: ['One', 'two'] },
  {
    name: 'name and number of a chart, side by side',
    html: '<div><span>González</span><span>67%</span></div>',
    blocks: ['González 67%'],
  },
  { name: 'nothing but white space', html: '<p> &nbsp; </p><div>\n</div>', blocks: [] },
  { name: 'headings', html: '<h1>A</h1><h2>B</h2><p>C</p>', blocks: ['heading: A', 'heading: B', 'C'] },
  { name: 'lists', html: '<ul><li>One<li><p>Two</p></ul>', blocks: ['item: One', 'item: Two'] },
  { name: 'quotes', html: '<blockquote><p>So be it.</p></blockquote>', blocks: ['quote: So be it.'] },
  {
    name: 'captions',
    html: '<figure><img alt="no text"><figcaption>Boxes.</figcaption></figure>',
    blocks: ['caption: Boxes.'],
  },
  { name: 'definitions', html: '<dl><dt>Dead<dd>24</dl>', blocks: ['term: Dead', 'description: 24'] },
  {
    name: 'cells',
    html: '<table><caption>C</caption><tr><td>a</td><td>1</td></tr></table>',
    blocks: ['caption: C', 'cell: a', 'cell: 1'],
  },
  {
    name: 'a table that lays out the page',
    html: '<table role="presentation"><tr><td>a</td><td>1</td></tr></table>',
    blocks: ['a', '1'],
  },
  { name: 'a text file as browsers show it', html: '<body><pre>At least 24.</pre></body>', blocks: ['At least 24.'] },
  {
    name: 'a closed <details>',
    html: '<details><summary>More</summary><p>24 killed</p></details>',
    blocks: ['More', '24 killed'],
  },
];

const MARKERS: readonly Case[] = [
  { name: 'a raised number', html: '<p>67 per cent<sup>1</sup> of</p>', blocks: ['67 per cent of'] },
  { name: 'one in brackets', html: '<p>at least 24<sup>[3]</sup> killed</p>', blocks: ['at least 24 killed'] },
  { name: 'one in a link', html: '<p>24<sup><a href="#n1">[a]</a></sup> killed</p>', blocks: ['24 killed'] },
  { name: 'a link without a raise', html: '<p>24<a href="#n1">[1]</a> killed</p>', blocks: ['24 killed'] },
  { name: 'a dagger', html: '<p>24<sup>†</sup> killed</p>', blocks: ['24 killed'] },
  { name: 'no marker: an ordinal', html: '<p>the 2<sup>nd</sup> and 1<sup>er</sup></p>', blocks: ['the 2nd and 1er'] },
  { name: 'no marker: a letter of an ordinal', html: '<p>la 2<sup>e</sup> fois</p>', blocks: ['la 2e fois'] },
  { name: 'no marker: words', html: '<p>24 <sup>say activists</sup></p>', blocks: ['24 say activists'] },
  { name: 'no marker: a number linked to', html: '<p>All <a href="/x">24</a> died</p>', blocks: ['All 24 died'] },
];

const LEFT_ALONE: readonly Case[] = [
  ...[
    '<nav>24 killed</nav>',
    '<div role="navigation">24 killed</div>',
    '<script>24 killed</script>',
    '<style>.x { content: "24 killed" }</style>',
    '<template><p>24 killed</p></template>',
    '<noscript>24 killed</noscript>',
    '<code>24 killed</code>',
    '<pre>24 killed</pre>',
    '<kbd>24 killed</kbd>',
    '<samp>24 killed</samp>',
    '<textarea>24 killed</textarea>',
    '<select><option>24 killed</option></select>',
    '<button>24 killed</button>',
    '<label>24 killed</label>',
    '<div contenteditable>24 killed</div>',
    '<div contenteditable="true"><p>24 killed</p></div>',
    '<div role="textbox">24 killed</div>',
    '<svg><text>24 killed</text></svg>',
    '<iframe>24 killed</iframe>',
    '<p hidden>24 killed</p>',
    '<div style="color: red; display:none">24 killed</div>',
    '<p aria-hidden="true">24 killed</p>',
    '<div inert><p>24 killed</p></div>',
    '<span class="sr-only">24 killed</span>',
    '<dialog><p>24 killed</p></dialog>',
    '<div role="dialog"><p>24 killed</p></div>',
    '<dialog open><p>24 killed</p></dialog>',
    `<dialog open class="newsletter"><p>${'24 killed. '.repeat(10)}</p></dialog>`,
    `<dialog><p>${'24 killed. '.repeat(10)}</p></dialog>`,
    '<p><del>24 killed</del></p>',
    '<div class="cookie-banner"><p>24 killed</p></div>',
    '<div id="comments"><p>24 killed</p></div>',
    '<p class="byline">By a reporter who counted 24 killed</p>',
  ].map((html) => ({ name: html, html: `<p>Before.</p>${html}<p>After.</p>`, blocks: ['Before.', 'After.'] })),
  {
    name: "the site's header and footer",
    html: '<header>24 killed</header><main><p>Prose.</p></main><footer><p>24 killed</p></footer>',
    blocks: ['Prose.'],
  },
];

const READ_ALL_THE_SAME: readonly Case[] = [
  {
    name: "the article's own header and footer",
    html: '<article><header><h1>A</h1></header><p>B</p><footer>C</footer></article>',
    blocks: ['heading: A', 'B', 'C'],
  },
  {
    name: 'a header outside of the article that holds the headline',
    html: '<header class="top"><h1>24 killed</h1></header><article><p>B</p></article>',
    blocks: ['heading: 24 killed', 'B'],
  },
  {
    name: 'a page behind an open dialog',
    html: '<div aria-hidden="true" inert><main><p>24 killed</p></main></div>',
    blocks: ['24 killed'],
  },
  {
    name: 'a dialog that the page has opened, with running text in it',
    html: `<p>Before.</p><dialog open><p>${'24 killed, says a council of the town that counted them. '.repeat(2)}</p></dialog>`,
    blocks: ['Before.', '24 killed, says a council of the town that counted them. '.repeat(2).trim()],
  },
  { name: 'contenteditable="false"', html: '<div contenteditable="false">24 killed</div>', blocks: ['24 killed'] },
  { name: 'a form around the page', html: '<form><p>24 killed</p></form>', blocks: ['24 killed'] },
  {
    name: 'a layout named after its sidebar',
    html: '<div class="layout has-sidebar"><p>24 killed</p></div>',
    blocks: ['24 killed'],
  },
  {
    name: 'a story in a wrapper with a teaser in its name',
    html: `<div class="promo-page"><h1>A</h1><p>24 killed</p></div>`,
    blocks: ['heading: A', '24 killed'],
  },
];

const TEASERS: readonly Case[] = [
  {
    name: 'an aside that calls itself related',
    html: '<article><p>Prose.</p><aside class="related"><ul><li>Bangladesh: 24 killed</li></ul></aside></article>',
    blocks: ['Prose.'],
  },
  {
    name: 'an aside under a heading that announces others',
    html: '<article><p>Prose.</p><aside><h2>Lo más leído</h2><ol><li>Al menos 24 muertos</li></ol></aside></article>',
    blocks: ['Prose.'],
  },
  {
    name: 'an aside outside of the story',
    html: '<main><p>Prose.</p></main><aside><p>24 killed elsewhere</p></aside>',
    blocks: ['Prose.'],
  },
  {
    name: 'what stands under such a heading, up to the next',
    html: '<article><h2>More world news</h2><p>24 killed</p><h2>The count</h2><p>Prose.</p></article>',
    blocks: ['heading: The count', 'Prose.'],
  },
  {
    name: 'a heading in a box of its own, and the list beside the box',
    html: '<div><div class="head"><h3>Read more</h3></div><ul><li>24 killed</li></ul></div><p>Prose.</p>',
    blocks: ['Prose.'],
  },
  {
    name: 'a list of linked headlines',
    html: '<article><p>Prose.</p><ul><li><a href="/a">At least 24 killed in protests</a></li><li><a href="/b">Rains hit coast</a></li></ul></article>',
    blocks: ['Prose.'],
  },
  {
    name: 'a paragraph that is nothing but a link',
    html: '<p>Prose.</p><p><strong><a href="/a">At least 24 killed in protests abroad</a></strong></p>',
    blocks: ['Prose.'],
  },
  {
    name: 'a line that points to another story',
    html: '<p>Prose.</p><p>READ MORE: <a href="/a">24 killed</a></p><p>Lee también: <a href="/b">24 muertos</a></p>',
    blocks: ['Prose.'],
  },
  {
    name: 'cards: a linked headline and a line or two',
    html: '<h1>Top</h1><p>Prose.</p><div><article><h3><a href="/a">Riots</a></h3><p>More than 1,300 arrested.</p></article></div>',
    blocks: ['heading: Top', 'Prose.'],
  },
  {
    name: 'cards without a name',
    html: '<h1>Top</h1><div><div><h3><a href="/a">Riots abroad</a></h3><p>More than 1,300 arrested.</p></div></div><p>Prose.</p>',
    blocks: ['heading: Top', 'Prose.'],
  },
  {
    name: 'not a fact box in the story',
    html: '<article><p>Prose.</p><aside class="fact-box"><h3>In figures</h3><ul><li>24 killed</li></ul></aside></article>',
    blocks: ['Prose.', 'heading: In figures', 'item: 24 killed'],
  },
  {
    name: 'not an aside without a name in the story',
    html: '<article><p>Prose.</p><aside><p>At least 24 people were killed.</p></aside></article>',
    blocks: ['Prose.', 'At least 24 people were killed.'],
  },
  {
    name: 'not a heading that only begins like one',
    html: '<h2>More than 1,300 arrested</h2><p>Prose.</p><h2>Related deaths number 24 so far, say the two groups</h2>',
    blocks: [
      'heading: More than 1,300 arrested',
      'Prose.',
      'heading: Related deaths number 24 so far, say the two groups',
    ],
  },
  {
    name: 'not prose with links in it',
    html: `<p>${PROSE} <a href="/a">Another link</a></p><ul><li>${PROSE} <a href="/b">Its source</a></li></ul>`,
    blocks: [`${PROSE} Another link`, `item: ${PROSE} Its source`],
  },
  {
    name: 'not key points that link into the story',
    html: '<ul><li><a href="#a">At least 24 killed, say groups</a></li><li><a href="#b">Courts silent on the count</a></li></ul>',
    blocks: ['item: At least 24 killed, say groups', 'item: Courts silent on the count'],
  },
  {
    name: 'not a post of some length under a linked headline',
    html: `<article><h2><a href="/post">A night of counting</a></h2>${`<p>${PROSE}</p>`.repeat(4)}</article>`,
    blocks: ['heading: A night of counting', PROSE, PROSE, PROSE, PROSE],
  },
  {
    name: 'not the names of a table, linked',
    html: '<table><tr><th>Name</th><th>Share</th></tr><tr><td><a href="/x">Edmundo González Urrutia</a></td><td>67%</td></tr></table>',
    blocks: ['cell: Name', 'cell: Share', 'cell: Edmundo González Urrutia', 'cell: 67%'],
  },
];

describe.each(PARSERS)('a page read with $name', ({ parse }) => {
  const blocksOf = (html: string) =>
    readPage(parse(html)).page.blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`));

  describe.each([
    { what: 'gathers', cases: BLOCKS },
    { what: 'leaves out the marker of a note:', cases: MARKERS },
    { what: 'leaves alone', cases: LEFT_ALONE },
    { what: 'reads all the same', cases: READ_ALL_THE_SAME },
    { what: 'leaves alone as a teaser', cases: TEASERS },
  ])('$what', ({ cases }) => {
    it.each(cases)('$name', ({ html, blocks }) => {
      expect(blocksOf(html)).toEqual(blocks);
    });
  });

  it('counts offsets over all blocks', () => {
    const { page } = readPage(parse('<h1>Día 1</h1><p> Two </p><nav>no</nav><ul><li>Three</ul>'));
    const text = textOf(page);
    expect(text).toBe('Día 1\nTwo\nThree');
    expect(page.blocks.map((block) => text.slice(block.start, block.start + block.text.length))).toEqual(
      page.blocks.map((block) => block.text),
    );
  });

  it('tells the headings over each block', () => {
    const { page } = readPage(
      parse('<h1>A</h1><p>1</p><section><h2>B</h2><h3>C</h3><p>2</p></section><h2>D</h2><aside>x</aside><p>3</p>'),
    );
    const over = Object.fromEntries(
      page.blocks.map((block) => [block.text, block.headings.map((index) => page.blocks[index]?.text).join()]),
    );
    expect(over).toEqual({ A: '', 1: 'A', B: 'A', C: 'A,B', 2: 'A,B,C', D: 'A', 3: 'A,D' });
  });

  it('tells what heads the cells of a table and the descriptions of a list', () => {
    const { page } = readPage(
      parse(`<table><caption>Shares</caption><thead><tr><th>Candidate</th><th colspan="2">Count</th></tr></thead>
        <tbody><tr><th scope="row">González</th><td>67</td><td>44.2</td></tr></tbody></table>
        <dl><dt>Killed</dt><dt>Dead</dt><dd>24</dd><dt>Held</dt><dd>1,300</dd></dl>`),
    );
    const heads = Object.fromEntries(
      page.blocks.map((block) => [block.text, block.headers.map((index) => page.blocks[index]?.text).join()]),
    );
    expect(heads['67']).toBe('González,Count,Shares,Candidate');
    expect(heads['44.2']).toBe('González,Count,Shares,Candidate');
    expect(heads['24']).toBe('Killed,Dead');
    expect(heads['1,300']).toBe('Held');
    expect(heads['González']).toBe('Candidate,Shares');
  });

  it('tells the language of each block', () => {
    const { page } = readPage(
      parse('<html lang="en-GB"><body><p>One</p><div lang="es"><p>Dos</p><p lang="pt-BR">Três</p></div></body></html>'),
    );
    expect(page.language).toBe('en');
    expect(page.blocks.map((block) => block.language)).toEqual(['en', 'es', 'pt']);
  });

  it('dates the entries of a live blog and no other text', () => {
    const { page } = readPage(
      parse(`<main><h1>Live</h1><p>Intro, written on <time datetime="2024-07-01">1 July</time>.</p>
        <article><header><h3>First</h3><time datetime="2024-08-03T10:00-04:00">10:00</time></header><p>24 killed</p></article>
        <ol><li><time datetime="2013-04-14">14 April 2013</time> <p>50.6 per cent</p></li></ol></main>`),
    );
    expect(Object.fromEntries(page.blocks.map((block) => [block.text, block.entryDate]))).toEqual({
      Live: null,
      'Intro, written on 1 July.': null,
      First: '2024-08-03',
      '10:00': '2024-08-03',
      '24 killed': '2024-08-03',
      '14 April 2013': '2013-04-14',
      '50.6 per cent': '2013-04-14',
    });
  });
});

it('reading never changes the document', () => {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = '<p lang="es">One <b>two</b></p><table><tr><td>3</td></tr></table>';
  const before = document.documentElement.outerHTML;
  const { placesOf } = readPage(document);
  placesOf(0, 7);
  expect(document.documentElement.outerHTML).toBe(before);
});
