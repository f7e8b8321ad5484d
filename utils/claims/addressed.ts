import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** `67 per cent for González`, `of voters chose the former diplomat`: a word in between hands the figure over. */
export function isAddressed(scene: Scene, mention: Mention): boolean {
  const { tokens, language } = scene.reading;
  const { articles, beforeNames } = language.rhetoric;
  return scene.phrases.toSubject.some((hit) => {
    if (hit.from <= scene.at || hit.to > mention.from) return false;
    if (tokens[hit.from]?.gap === 'comma') return false;
    return tokens.slice(hit.to, mention.from).every(({ norm }) => articles.has(norm) || beforeNames.has(norm));
  });
}
