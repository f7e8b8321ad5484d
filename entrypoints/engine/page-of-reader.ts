import type { PageOfReader, Whereabouts } from '../../utils/messages/to-background.ts';
import { canonicalUrl } from '../../utils/notes/canonical-url.ts';

/** The page at the document's address of now, by which the background knows what the reader keeps on it. */
export function pageOfReader({ URL: url }: Document, { incognito }: Whereabouts): PageOfReader {
  return { incognito, canonicalUrl: canonicalUrl(url) ?? url };
}
