import { say } from '../wording/say.ts';
import type { ExportContext } from './export-context.ts';
import { beginsPage, type Exporter } from './exporter.ts';
import { markdownLink, plain, tamed } from './markdown.ts';
import type { Note, NotedClaim, NotedMark, NotedPage } from './note.ts';
import { onOneLine } from './printable.ts';
import { dayInWords, madeInWords, passageOf, sayersOf, standingInWords, tableHeads, timesOf } from './report-words.ts';
import { linkTo } from './text-fragment.ts';
import { webLink } from './web-link.ts';

/** A report in Markdown: page by page the passages, what they were compared with, and what the reader wrote. */
export const markdownExporter: Exporter = {
  takes: () => true,
  isByPage: true,
  head: ({ notes, pages }, { scope, exportedAt }) =>
    `# ${say('report_title', { scope: plain(scope) })}\n\n${madeInWords(notes, pages.size, exportedAt)}\n`,
  note(note, before, { pages }, context) {
    const page = pages.get(note.page.canonicalUrl) ?? note.page;
    const blocks = [...(beginsPage(note, before) ? pageBlocks(page) : []), ...noteBlocks(note, context)];
    return blocks.map((block) => `\n${block}\n`).join('');
  },
  tail: () => '',
};

function pageBlocks(page: NotedPage): string[] {
  const facts = [page.site, page.published === null ? '' : dayInWords(page.published)].filter((fact) => fact !== '');
  return [
    `## ${linked(onOneLine(page.title) || page.canonicalUrl, page.canonicalUrl)}`,
    ...(facts.length > 0 ? [say('report_on', { facts: facts.map(plain).join(', ') })] : []),
  ];
}

function noteBlocks(note: Note, context: ExportContext): string[] {
  const { text, tags, anchor, mark } = note;
  const words =
    mark === null ? say('report_note') : `${context.verdictSigns[mark.verdict]} ${say(`verdict_${mark.verdict}`)}`;
  const said = [timesOf(note), ...tags.map((tag) => say('report_tagged', { tag: plain(tag) }))].join(', ');
  return [
    `### ${plain(words)}`,
    ...(anchor === null ? [] : [passageBlock(note)]),
    ...(mark === null ? [] : evidenceBlocks(mark)),
    text === '' ? `- ${said}` : `- **${say('report_note')}**, ${said}:\n\n${tamed(text, '  ')}`,
  ];
}

function passageBlock(note: Note): string {
  if (note.anchor === null) return '';
  const { before, quote, behind } = passageOf(note.anchor);
  const { start, end } = note.anchor;
  const place = `${linked(say('report_to_passage'), linkTo(note))}, ${say('report_characters', { start: String(start), end: String(end) })}`;
  return `> “${plain(before)}${spaceAfter(before)}**${plain(quote)}**${spaceBefore(behind)}${plain(behind)}”\n>\n> ${place}`;
}

function evidenceBlocks({ asks, attributedTo, compared }: NotedMark): string[] {
  const ascribed =
    attributedTo.length === 0 ? [] : [say('report_ascribed', { names: attributedTo.map(plain).join(', ') })];
  const question = say('report_question', { asks: plain(asks) });
  if (compared.length === 0) return [question, ...ascribed];
  const heads = tableHeads();
  const head = `| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`;
  return [question, ...ascribed, `${head}\n${compared.map(row).join('\n')}`];
}

function row(claim: NotedClaim): string {
  const { figure, asOf, standing, source, relation } = claim;
  const cells = [
    plain(figure),
    plain(`${sayersOf(claim)} (${standingInWords(standing)})`),
    plain(dayInWords(asOf)),
    say(`relation_${relation}`),
    `${linked(source.title, source.url)}, ${plain(source.publisher)}, ${plain(dayInWords(source.published))}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function linked(words: string, address: string): string {
  const link = webLink(address);
  return link === null ? plain(words) : markdownLink(words, link);
}

function spaceAfter(before: string): string {
  return before.endsWith(' ') ? ' ' : '';
}

function spaceBefore(behind: string): string {
  return behind.startsWith(' ') ? ' ' : '';
}
