import type { MarksOnPage } from '../utils/messages/marks-on-page.ts';

/** `2 articles, latest 18 August 2024`: what the marks of a page were compared with. */
export function comparedWith({ articles, latest }: MarksOnPage['comparedWith'], language = 'en-GB'): string {
  const count = `${articles} ${articles === 1 ? 'article' : 'articles'}`;
  if (latest === null) return count;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${latest}T00:00Z`),
  );
  return `${count}, latest ${day}`;
}
