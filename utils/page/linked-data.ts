/** What a page's linked data says of one article on it. */
export interface LinkedArticle {
  readonly published: string | null;
  readonly language: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|WebPage)$/;
const LONGEST = 2_000_000;
const MAX_NODES = 500;

/**
 * The articles of an `application/ld+json` script, the page's own before others, as schema.org has them: alone, in an array or in a
 * `@graph`. Empty for what is no JSON or speaks of no article.
 */
export function articlesIn(json: string): readonly LinkedArticle[] {
  if (json.length > LONGEST) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const waiting: unknown[] = [data];
  const articles: LinkedArticle[] = [];
  const pages: LinkedArticle[] = [];
  for (let i = 0; i < waiting.length && i < MAX_NODES; i++) {
    const node = waiting[i];
    if (Array.isArray(node)) waiting.push(...node.slice(0, MAX_NODES));
    if (!isRecord(node)) continue;
    const types = [node['@type']].flat().filter((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
    const article = { published: textOf(node['datePublished']), language: textOf(node['inLanguage']) };
    if (types.length > 0) (types.includes('WebPage') ? pages : articles).push(article);
    waiting.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage']);
  }
  return [...articles, ...pages];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
