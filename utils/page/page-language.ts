import { primarySubtag } from './element-state.ts';
import { articlesIn } from './linked-data.ts';

const META_NAMES = ['content-language', 'language', 'dc.language', 'og:locale', 'inlanguage'];

/** The page's language as a BCP 47 primary subtag, or null: from its root element, its head, then its linked data. */
export function pageLanguage(
  root: Element | null,
  metas: readonly Element[],
  linkedData: readonly Element[],
): string | null {
  const ofRoot = primarySubtag(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang'));
  if (ofRoot !== null) return ofRoot;
  for (const meta of metas) {
    const name = ['http-equiv', 'name', 'property', 'itemprop'].map((key) => meta.getAttribute(key)).find(Boolean);
    const language = META_NAMES.includes(name?.toLowerCase() ?? '')
      ? primarySubtag(meta.getAttribute('content'))
      : null;
    if (language !== null) return language;
  }
  const articles = linkedData.flatMap((script) => articlesIn(script.textContent ?? ''));
  return articles.map((article) => primarySubtag(article.language)).find((language) => language !== null) ?? null;
}
