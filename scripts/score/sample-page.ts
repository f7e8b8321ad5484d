import type { Sample } from './sample.ts';

/** Pages name their outlet behind the headline; this one's says nothing of the news. */
const OUTLET = 'The Daily Lantern';

/** The sample as a saved news page: its headline and story, its language and, where it has one, its date. */
export function sampleHtml({ lang, published, title, html, paragraphs = [] }: Sample): string {
  const story = html ?? paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  const date = published === null ? '' : `<meta property="article:published_time" content="${published}T10:00:00Z">\n`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escaped(title)} - ${OUTLET}</title>
${date}</head>
<body>
<article>
<h1>${escaped(title)}</h1>
${story}
</article>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
