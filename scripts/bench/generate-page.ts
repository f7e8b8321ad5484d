import { type Random, randomFrom } from './random.ts';
import { COMMON_FIGURES, type Sentence, TOPICS, type Topic, WORDS } from './sentences.ts';

/**
 * How a page is built: as news sites do; every part at the bottom of many boxes, and its words in boxes of the line; or with its
 * words cut into many text nodes, as by comments that frameworks leave.
 */
export type Shape = 'plain' | 'nested' | 'split';

export const SHAPES: readonly Shape[] = ['plain', 'nested', 'split'];

/** A page of the bench: what it is about, how many words its article has, give or take a paragraph, and how it is built. */
export interface BenchPage {
  readonly topic: Topic;
  readonly words: number;
  readonly shape: Shape;
}

const PARAGRAPHS_BY_HEADING = 8;
const PARAGRAPHS_BY_LIST = 20;
const PARAGRAPHS_BY_TABLE = 30;

const BOXES = 40;
const LINE_BOXES = 8;

/** Pages of a topic that was there before another one came are what they were. */
const SEED_STRIDE = 3;

/** The document for a page, the same in each run: an article as news sites build them, with what stands around it. */
export function generatePage({ topic, words, shape }: BenchPage): string {
  const random = randomFrom(words * SEED_STRIDE + TOPICS.indexOf(topic) + 1);
  const { title } = WORDS[topic];
  const parts: string[] = [];
  let written = 0;
  for (let count = 1; written < words; count++) {
    const part = partOf(topic, count, random);
    written += part.words;
    parts.push(shaped(part.html, shape));
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="article:published_time" content="2024-08-19T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2024-08-19"}</script>
<style>body{font:17px/1.5 serif;background:#fff;color:#222}nav li{display:inline}main{max-width:40em;margin:auto}</style>
</head>
<body>
<header class="site"><a href="/">The Sample Courier</a></header>
<nav><ul>${repeat(12, (index) => `<li><a href="/section/${index}">Section ${index}</a></li>`)}</ul></nav>
<main id="content"><article class="story">
<h1>${title}</h1>
<p class="byline">By a sample writer, <time datetime="2024-08-19T08:00:00Z">19 August 2024</time></p>
${parts.join('\n')}
</article></main>
<aside class="related"><h2>Most read</h2><ul>${repeat(10, (index) => `<li><a href="/story/${index}">Another story, the ${index}th of today</a></li>`)}</ul></aside>
<footer><p>All rights reserved 2024</p></footer>
<script>window.sample = ${JSON.stringify({ items: [...Array(50).keys()] })};</script>
</body>
</html>
`;
}

/** How many words a text has, counting what white space parts. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

interface Part {
  readonly html: string;
  readonly words: number;
}

function partOf(topic: Topic, count: number, random: Random): Part {
  const paragraph = repeat(random.whole(2, 5), () => ` ${sentenceOf(topic, random)}`).trim();
  const parts = [`<p class="text-${count % 7}">${withInlines(paragraph, random)}</p>`];
  const texts = [paragraph];
  const add = (html: string, text: string) => {
    parts.push(html);
    texts.push(text);
  };
  if (count % PARAGRAPHS_BY_HEADING === 0) {
    const heading = random.pick(WORDS[topic].headings);
    add(`<h2>${heading}</h2>`, heading);
  }
  if (count % PARAGRAPHS_BY_LIST === 0) {
    const items = [1, 2, 3, 4].map(() => sentenceOf(topic, random));
    add(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`, items.join(' '));
  }
  if (count % PARAGRAPHS_BY_TABLE === 0) {
    const rows = [1, 2, 3].map((row) => [
      `Row ${row}`,
      `${random.whole(10, 90)} per cent`,
      `${random.whole(100, 999)}`,
    ]);
    const cells = rows.map(
      ([head, ...others]) => `<tr><th>${head}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    );
    add(`<table><tr><th></th><th>Share</th><th>Number</th></tr>${cells.join('')}</table>`, rows.flat().join(' '));
  }
  return { html: parts.join('\n'), words: countWords(texts.join(' ')) };
}

function sentenceOf(topic: Topic, random: Random): string {
  const { figures, plain, shares } = WORDS[topic];
  const draw = (list: readonly [Sentence, ...Sentence[]]) => random.pick(list)(random);
  if (random.chance(shares.topic)) return draw(figures);
  return random.chance(shares.other) ? draw(COMMON_FIGURES) : draw(plain);
}

/** Puts some of the words into links and stress, as articles have them. */
function withInlines(text: string, random: Random): string {
  return text
    .split(' ')
    .map((word) => {
      if (random.chance(0.03)) return `<a href="/topic/${random.whole(1, 99)}">${word}</a>`;
      return random.chance(0.02) ? `<b>${word}</b>` : word;
    })
    .join(' ');
}

/** A part's elements in the shape that is wanted. */
function shaped(html: string, shape: Shape): string {
  if (shape === 'plain') return html;
  if (shape === 'split') return withinTexts(html, (text) => (text.match(/[\S\s]{1,4}/g) ?? []).join('<!---->'));
  const boxed = withinTexts(html, (text) => `${'<span>'.repeat(LINE_BOXES)}${text}${'</span>'.repeat(LINE_BOXES)}`);
  return `${'<div>'.repeat(BOXES)}${boxed}${'</div>'.repeat(BOXES)}`;
}

/** HTML with each run of text that holds a word written anew. */
function withinTexts(html: string, write: (text: string) => string): string {
  return html.replace(/(?<=>)[^<]*\w[^<]*/g, write);
}

function repeat(times: number, write: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => write(index + 1)).join('');
}
