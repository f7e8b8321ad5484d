import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../utils/notes/markdown-html.ts';
import { type MarkdownNode, readMarkdown } from '../../utils/notes/read-markdown.ts';
import { processorMs } from '../processor-time.ts';
import { HOSTILE_ADDRESSES, INJECTIONS } from './hostile-notes.ts';
import { harmIn, parsedHtml } from './parsed-html.ts';

const htmlOf = (text: string) => markdownHtml(text).source;

/** What a reader sees of it, blocks and lines parted by a space. */
function wordsIn(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : ` ${wordsIn(node.children)} `)).join('');
}

describe('a text in Markdown', () => {
  it.each([
    ['plain words', '<p>plain words</p>'],
    ['two\nlines', '<p>two<br>lines</p>'],
    ['two\n\nparagraphs', '<p>two</p><p>paragraphs</p>'],
    [
      '**strong** *stressed* ~~gone~~ `code`',
      '<p><strong>strong</strong> <em>stressed</em> <s>gone</s> <code>code</code></p>',
    ],
    ['# Heading\n\n#### Small', '<h4>Heading</h4><h5>Small</h5>'],
    ['- a\n- b\n  - c', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['```js\na < b\n```', '<pre>a &lt; b</pre>'],
    ['a\n\n---', '<p>a</p><hr>'],
    [
      '[a](https://a.example/b_(c)?d=1&e=2)',
      '<p><a href="https://a.example/b_(c)?d=1&amp;e=2" rel="noopener noreferrer">a</a></p>',
    ],
    ['<https://a.example>', '<p><a href="https://a.example" rel="noopener noreferrer">https://a.example</a></p>'],
    ['[a][b]\n\n[b]: mailto:c@d.example', '<p><a href="mailto:c@d.example" rel="noopener noreferrer">a</a></p>'],
    [
      '![map](https://a.example/map.png)',
      '<p><a href="https://a.example/map.png" rel="noopener noreferrer">map</a></p>',
    ],
    [
      '| a | b |\n| - | - |\n| c | d |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
    ],
    ['1,300 * 2 = 2,600', '<p>1,300 * 2 = 2,600</p>'],
    ['https://a.example stays text', '<p>https://a.example stays text</p>'],
    ['a &amp; b & c', '<p>a &amp; b &amp; c</p>'],
    ['', ''],
  ])('%j reads as %s', (text, expected) => {
    expect(htmlOf(text)).toBe(expected);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,hello)',
    '[x](vbscript:msgbox(1))',
    '[x](file:///etc/passwd)',
    '[x](//a.example)',
    '[x](/path)',
    '[x](#fragment)',
    '[x](chrome-extension://a/b)',
    '[x](http://[broken)',
    '![x](javascript:alert(1))',
    '![x](data:image/png;base64,AAAA)',
    '<javascript:x>',
    '[x]( \u0001javascript:alert(1))',
  ])('has no link in %j', (text) => {
    expect(parsedHtml(htmlOf(text)).querySelectorAll('a, img')).toHaveLength(0);
    expect(htmlOf(text)).toContain('x');
  });

  it.each([...INJECTIONS, ...HOSTILE_ADDRESSES])('does no harm with %j', (text) => {
    expect(harmIn(parsedHtml(htmlOf(text)))).toEqual([]);
    expect(parsedHtml(htmlOf(text)).querySelectorAll('h1, h2, h3')).toHaveLength(0);
  });

  it.each([
    ['quotes', '>'.repeat(50_000)],
    ['lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['brackets', '['.repeat(50_000)],
    ['brackets that close', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['stars', '*a '.repeat(50_000)],
    ['stars and lines', '*a _b '.repeat(20_000)],
    ['pictures', '!['.repeat(30_000)],
    ['links that never end', '[a](<b'.repeat(20_000)],
    ['backticks of all lengths', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' a ')],
    ['entities', '&amp'.repeat(50_000)],
    ['table cells', `${'| a '.repeat(5_000)}|\n${'| - '.repeat(5_000)}|\n${`${'| a '.repeat(5)}|\n`.repeat(2_000)}`],
    ['definitions', Array.from({ length: 5_000 }, (_, index) => `[${index}]: https://a.example/${index}`).join('\n')],
    ['one long word', 'a'.repeat(200_000)],
    ['long prose', 'The count gave **67** per cent, they say. '.repeat(4_800)],
  ])('stays quick over a wall of %s', (_, text) => {
    expect(processorMs(() => htmlOf(text.slice(0, 200_000)))).toBeLessThan(3_000);
  });

  it('shows a text that names too many characters as it was typed, but for the common names', () => {
    expect(wordsIn(readMarkdown('&lt;'.repeat(50_000)))).toContain('<<<<');
    expect(wordsIn(readMarkdown('&eacute;'.repeat(1000)))).toContain('éééé');
    expect(readMarkdown('&eacute;'.repeat(1001))).toEqual([
      { name: 'p', link: null, start: null, children: ['&eacute;'.repeat(1001)] },
    ]);
  });

  it('shows what is nested too deeply as it was typed, and loses no word of it', () => {
    const text = `${'> '.repeat(60)}deep\n\nand more`;
    expect(wordsIn(readMarkdown(text))).toContain('deep');
    expect(wordsIn(readMarkdown(text))).toContain('and more');
    expect(wordsIn(readMarkdown(`${'*'.repeat(80)}deep${'*'.repeat(80)} end`))).toMatch(/deep.*end/);
  });

  it('loses no word, whatever is typed', () => {
    const typed = fc.stringMatching(/^(?:[a-z]{1,6}| |\n|\*|_|`|~|-|>|#|\d\.|\||!|<|:){0,60}$/);
    fc.assert(
      fc.property(typed, (text) => {
        const shown = wordsIn(readMarkdown(text)).replace(/\s+/g, '');
        const words = text.match(/[a-z]{2,}/g) ?? [];
        // A fence's first line names its language and a table's row may have more cells than its head: both are no part of the text.
        if (/```|~~~|\|/.test(text)) return;
        for (const word of words) expect(shown).toContain(word);
      }),
    );
  });
});
