import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { aNote, anExportContext } from './builders.ts';
import { exportMarkdown } from './exported.ts';
import { HOSTILE_ADDRESSES, hostileNote, INJECTIONS, noteAt } from './hostile-notes.ts';
import { harmIn, parsedHtml } from './parsed-html.ts';

/** The most trusting reader there is: HTML is HTML, every address a link. */
function rendered(markdown: string): Document {
  const reader = new MarkdownIt({ html: true, linkify: true });
  reader.validateLink = () => true;
  return parsedHtml(`<!doctype html><body>${reader.render(markdown)}`);
}

describe('the Markdown report', () => {
  it('reads as a report', () => {
    expect(exportMarkdown([aNote()], anExportContext())).toBe(
      `# Notes: all notes

1 note on 1 page, written out by Tallymark on 22 November 2026.

## [Three weeks after the vote](https://news.example/venezuela)

On news.example, 20 August 2024

### ⇄ Sources disagree

> “… The sheets gave the challenger **67 per cent** of the votes, it said. …”
>
> [Go to the passage](https://news.example/venezuela#:~:text=challenger-,67%20per%20cent,-of), characters 120 to 131 of the page’s text

Question: What share of the votes did the candidate get?

The page ascribes the figure to opposition.

| Source’s figure | Who says so | As of | This page | Article |
| --- | --- | --- | --- | --- |
| 67 per cent | the opposition (a result) | 17 August 2024 | agrees | [An article](https://paper.example/article), A newspaper, 18 August 2024 |
| 44.2 per cent | the National Electoral Council (a result) | 17 August 2024 | differs | [An article](https://paper.example/article), A newspaper, 18 August 2024 |

- **Note**, 20 November 2026, changed 21 November 2026, tagged vote, tagged to check:

  Compare with the *official* result.
`,
    );
  });

  it('keeps the formatting that the reader gave', () => {
    const text = '## Doubts\n\n- one\n- **two**\n\n[source](https://paper.example/a_(b)?c=1&d=2) `51 < 67` AT&T';
    const note = rendered(exportMarkdown([aNote({ text })], anExportContext())).querySelector('ul > li');
    expect(note?.querySelector('h2')?.textContent).toBe('Doubts');
    expect(note?.querySelector('ul li strong')?.textContent).toBe('two');
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('https://paper.example/a_(b)?c=1&d=2');
    expect(note?.textContent).toContain('AT&T');
  });

  it.each([
    '[sic](in the text) and [1]: as said',
    '[a note](#doubts)',
    '[mail](mailto:reader@news.example)',
    '[source](https://paper.example/)',
    '[there](other-notes.md)',
  ])('leaves %j as it is', (text) => {
    expect(exportMarkdown([aNote({ text })], anExportContext())).toContain(`  ${text}\n`);
  });

  it.each(INJECTIONS)('does nothing with %j in any field', (text) => {
    const report = rendered(exportMarkdown([hostileNote(text), aNote()], anExportContext({ scope: text })));
    expect(harmIn(report)).toEqual([]);
    expect(report.querySelectorAll('body > h1')).toHaveLength(1);
    expect(report.querySelectorAll('body > h2')).toHaveLength(1);
    expect(report.querySelectorAll('body > h3')).toHaveLength(2);
    expect(report.querySelectorAll('body > table > tbody > tr')).toHaveLength(3);
    expect([...report.querySelectorAll('body > table th')]).toHaveLength(10);
    expect(report.querySelectorAll('body > ul')).toHaveLength(2);
  });

  it.each(HOSTILE_ADDRESSES)('has no link to %s', (address) => {
    const report = rendered(exportMarkdown([noteAt(address)], anExportContext()));
    expect(report.querySelectorAll('a[href]:not([href^="http"])')).toHaveLength(0);
  });
});
