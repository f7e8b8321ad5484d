import { VERDICTS, type Verdict } from '../claims/verdict.ts';
import { interfaceLanguage } from '../wording/interface-language.ts';
import { say } from '../wording/say.ts';
import type { ExportContext } from './export-context.ts';
import { beginsPage, type Exporter, type ExportOutline } from './exporter.ts';
import { html, Markup } from './html.ts';
import { markdownHtml } from './markdown-html.ts';
import type { Note, NotedClaim, NotedMark, NotedPage } from './note.ts';
import { onOneLine } from './printable.ts';
import { REPORT_STYLE } from './report-style.ts';
import { dayInWords, madeInWords, passageOf, sayersOf, standingInWords, tableHeads, timesOf } from './report-words.ts';
import { drawScale } from './scale-drawing.ts';
import { linkTo } from './text-fragment.ts';
import { webLink } from './web-link.ts';

/** Even if an escape failed one day, a browser would run and load nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report in one HTML file that loads nothing: passages with the figure marked, scales, sources and what the reader wrote. */
export const htmlExporter: Exporter = {
  takes: () => true,
  isByPage: true,
  head: (outline, context) => head(outline, context).source,
  note(note, before, { pages }, context) {
    const begins = beginsPage(note, before);
    const page = pages.get(note.page.canonicalUrl) ?? note.page;
    return html`${begins && before !== null ? SECTION_END : null}${begins ? sectionStart(page) : null}${article(note, context)}`
      .source;
  },
  tail: (written) => `${written > 0 ? SECTION_END.source : ''}</main>\n</body>\n</html>\n`,
};

const SECTION_END = new Markup('</section>\n');

function head({ notes, pages, verdicts }: ExportOutline, context: ExportContext): Markup {
  const title = say('report_title', { scope: context.scope });
  return html`<!doctype html>
<html lang="${interfaceLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(REPORT_STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="quiet">${madeInWords(notes, pages.size, context.exportedAt)}</p>
${tally(verdicts, context)}
`;
}

function tally(counts: Readonly<Record<Verdict, number>>, { verdictSigns }: ExportContext): Markup | null {
  const found = VERDICTS.filter((verdict) => counts[verdict] > 0);
  if (found.length === 0) return null;
  return html`<ul>${found.map((verdict) => html`<li>${verdictSigns[verdict]} ${say(`verdict_${verdict}`)}: ${counts[verdict]}</li>`)}</ul>`;
}

function sectionStart(page: NotedPage): Markup {
  const title = onOneLine(page.title) || page.canonicalUrl;
  const facts = [page.site, page.published === null ? '' : dayInWords(page.published)].filter((fact) => fact !== '');
  return html`<section>
<h2 dir="auto">${linked(title, page.canonicalUrl)}</h2>
<p class="quiet">${facts.join(' · ')}</p>
`;
}

function article(note: Note, context: ExportContext): Markup {
  const { id, text, tags, anchor, mark } = note;
  return html`<article id="note-${id}">
${mark === null ? null : heading(mark, context)}
${anchor === null ? null : passage(note, mark?.verdict ?? null)}
${mark === null ? null : evidence(mark, anchor?.quote ?? '')}
${text === '' ? null : html`<div class="note" dir="auto">${markdownHtml(text)}</div>`}
${tags.length === 0 ? null : html`<p class="quiet">${say('report_tags', { tags: tags.map(onOneLine).join(', ') })}</p>`}
<p class="quiet">${timesOf(note)}</p>
</article>
`;
}

function heading({ verdict, asks, attributedTo }: NotedMark, { verdictSigns }: ExportContext): Markup {
  return html`<h3>${verdictSigns[verdict]} ${say(`verdict_${verdict}`)}</h3>
<p>${onOneLine(asks)}</p>
${attributedTo.length === 0 ? null : html`<p>${say('report_ascribed', { names: attributedTo.map(onOneLine).join(', ') })}</p>`}`;
}

function passage(note: Note, verdict: Verdict | null): Markup | null {
  if (note.anchor === null) return null;
  const { before, quote, behind } = passageOf(note.anchor);
  const link = linkTo(note);
  return html`<blockquote cite="${webLink(link)}"><p dir="auto">${before}<mark${verdict === null ? null : html` class="${verdict}"`}>${quote}</mark>${behind}</p>
<p class="quiet"><span class="to-passage">${linked(say('report_to_passage'), link)} · </span>${say('report_characters', { start: String(note.anchor.start), end: String(note.anchor.end) })}</p></blockquote>`;
}

function evidence(mark: NotedMark, quote: string): Markup | null {
  if (mark.compared.length === 0) return null;
  return html`${drawScale(mark, onOneLine(quote))}
<div class="claims"><table>
<thead><tr>${tableHeads().map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${mark.compared.map(row)}
</tbody>
</table></div>`;
}

function row(claim: NotedClaim): Markup {
  const { figure, says, asOf, standing, source, relation } = claim;
  return html`<tr><td>${figure}<div class="quiet">${says}</div></td><td>${sayersOf(claim)}<div class="quiet">${standingInWords(standing)}</div></td><td>${dayInWords(asOf)}</td><td>${say(`relation_${relation}`)}</td><td>${linked(source.title, source.url)}<div class="quiet">${source.publisher}, ${dayInWords(source.published)}</div></td></tr>`;
}

function linked(words: string, address: string): Markup {
  const link = webLink(address);
  return link === null ? html`${words}` : html`<a href="${link}" rel="noreferrer">${words}</a>`;
}
