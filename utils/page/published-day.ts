import { isoDay } from './iso-day.ts';
import { articlesIn } from './linked-data.ts';

const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'date',
];

/** Where a page says when it was published. */
export interface DateSources {
  readonly metas: readonly Element[];
  /** Its `application/ld+json` scripts. */
  readonly linkedData: readonly Element[];
  /** Its `<time>` elements with a readable `datetime`, in page order. */
  readonly times: readonly Element[];
  readonly url: string | null;
}

/**
 * The ISO day on which a page says it was published, or null: from its head, then its linked data, then a `<time>` that says so or
 * stands in the story's head, then its address (`/2024/08/18/`).
 */
export function publishedDay(sources: DateSources): string | null {
  return (
    dayOfMetas(sources.metas) ??
    dayOfLinkedData(sources.linkedData) ??
    dayOfTimes(sources.times) ??
    isoDay(/\/((?:19|20)\d\d[/-]\d\d[/-]\d\d)(?:\/|$|-)/.exec(sources.url ?? '')?.[1])
  );
}

function dayOfMetas(metas: readonly Element[]): string | null {
  let best: { readonly rank: number; readonly day: string } | null = null;
  for (const meta of metas) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const rank = META_NAMES.indexOf(name?.trim().toLowerCase() ?? '');
    if (rank < 0 || (best !== null && best.rank <= rank)) continue;
    const day = isoDay(meta.getAttribute('content'));
    if (day !== null) best = { rank, day };
  }
  return best?.day ?? null;
}

function dayOfLinkedData(scripts: readonly Element[]): string | null {
  for (const script of scripts) {
    for (const article of articlesIn(script.textContent ?? '')) {
      const day = isoDay(article.published);
      if (day !== null) return day;
    }
  }
  return null;
}

function dayOfTimes(times: readonly Element[]): string | null {
  const named = times.find(
    (time) => /datePublished/i.test(time.getAttribute('itemprop') ?? '') || time.hasAttribute('pubdate'),
  );
  const atHead = named ?? times.slice(0, 20).find((time) => standsInHead(time));
  return isoDay(atHead?.getAttribute('datetime'));
}

/** Whether a `<time>` stands in a part that tells of the story: its header, its byline. */
function standsInHead(time: Element): boolean {
  let at = time.parentElement;
  for (let i = 0; i < 6 && at !== null; i++) {
    if (at.localName === 'header') return true;
    if (
      /(?:publish|byline|dateline|timestamp|article-?(?:date|meta|info)|post-?(?:date|meta))/i.test(
        at.getAttribute('class') ?? '',
      )
    )
      return true;
    if (at.localName === 'article' || at.localName === 'li') return false;
    at = at.parentElement;
  }
  return false;
}
