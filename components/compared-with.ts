import type { MarksOnPage } from '../utils/messages/marks-on-page.ts';
import { say, sayCount } from '../utils/wording/say.ts';
import { sayDay } from '../utils/wording/say-date.ts';

/** `2 articles, latest 18 August 2024`: what the marks of a page were compared with. */
export function comparedWith({ articles, latest }: MarksOnPage['comparedWith']): string {
  const count = sayCount('compared_with', articles);
  return latest === null ? count : say('compared_with_until', { articles: count, day: sayDay(latest) });
}
