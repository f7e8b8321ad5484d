import { isRecord } from '../claims/is-record.ts';
import { isoDay } from './iso-day.ts';

/** What a page's linked data says of one article on it. */
export interface LinkedArticle {
  readonly published: string | null;
  readonly language: string | null;
}

/** An entry of a live blog as linked data has it. */
export interface LinkedUpdate {
  readonly headline: string | null;
  readonly body: string | null;
  /** ISO day (YYYY-MM-DD). */
  readonly day: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|WebPage)$/;
const LONGEST = 2_000_000;
const MAX_NODES = 500;
const MAX_UPDATES = 1_000;

/**
 * The articles of an `application/ld+json` script, the page's own before others, as schema.org has them: alone, in an array or in a
 * `@graph`. Empty for what is no JSON or speaks of no article.
 */
export function articlesIn(json: string): readonly LinkedArticle[] {
  const articles: LinkedArticle[] = [];
  const pages: LinkedArticle[] = [];
  for (const node of nodesIn(json)) {
    const types = [node['@type']].flat().filter((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
    const article = { published: textOf(node['datePublished']), language: textOf(node['inLanguage']) };
    if (types.length > 0) (types.includes('WebPage') ? pages : articles).push(article);
  }
  return [...articles, ...pages];
}

/** The updates of the live blogs that an `application/ld+json` script speaks of, those without a day left out. */
export function updatesIn(json: string): readonly LinkedUpdate[] {
  if (!json.includes('liveBlogUpdate')) return [];
  const listed = nodesIn(json).flatMap((node) => [node['liveBlogUpdate']].flat());
  return listed.slice(0, MAX_UPDATES).flatMap((update): LinkedUpdate[] => {
    const day = isRecord(update) ? isoDay(textOf(update['datePublished'])) : null;
    if (!isRecord(update) || day === null) return [];
    return [{ headline: textOf(update['headline']), body: textOf(update['articleBody']), day }];
  });
}

/** The things that a script speaks of as of the page itself; nothing for what is no JSON. */
function nodesIn(json: string): Readonly<Record<string, unknown>>[] {
  if (json.length > LONGEST) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const waiting: unknown[] = [data];
  const nodes: Readonly<Record<string, unknown>>[] = [];
  for (let i = 0; i < waiting.length && i < MAX_NODES; i++) {
    const node = waiting[i];
    if (Array.isArray(node)) waiting.push(...node.slice(0, MAX_NODES));
    if (!isRecord(node)) continue;
    nodes.push(node);
    waiting.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage']);
  }
  return nodes;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
