import type { ClaimSet } from './claim-set.ts';
import type { PageFocus } from './place.ts';
import type { PageReading, Reading } from './reading.ts';
import { namesStrangers } from './strangers.ts';

/**
 * Whether a page can be about a claim set's place: it names the place, its people or parties - or nobody and nowhere at all, as
 * a short item in a paper of that place does.
 */
export function isAbout(page: PageReading, set: ClaimSet): boolean {
  let strangers = false;
  for (let index = -1; index < page.page.blocks.length; index++) {
    const reading = index < 0 ? page.title() : page.read(index);
    if (!reading) continue;
    if (names(reading, set)) return true;
    strangers ||= index >= 0 && reading.sentences.some((sentence) => namesStrangers(reading, sentence));
  }
  return !strangers;
}

/** Whether it names the place, or one of the set's people or parties by more than a surname. */
function names(reading: Reading, set: ClaimSet): boolean {
  return reading.signs.some(({ value, from, to }) => {
    if (!('set' in value) || value.set !== set || !reading.tokens[from]?.capital) return false;
    if (value.kind === 'home') return true;
    return to - from > 1 && (value.kind === 'party' || (value.kind === 'subject' && !value.role));
  });
}

const STEM = 5;

/** What a page is about: its title names only another country, or its text names another one more often than the set's place. */
export function focusOf(page: PageReading, set: ClaimSet): PageFocus {
  let home = 0;
  const others = new Map<string, number>();
  const titles = { home: false, foreign: false };
  for (let index = -1; index < page.page.blocks.length; index++) {
    const reading = index < 0 ? page.title() : page.read(index);
    if (!reading) continue;
    const own = reading.signs.filter((hit) => isHome(hit, set)).length;
    const foreign = foreignNames(reading);
    home += own;
    for (const name of foreign) others.set(name, (others.get(name) ?? 0) + 1);
    if (index > 0 || (index === 0 && reading.block.kind !== 'heading')) continue;
    titles.home ||= own > 0 || names(reading, set);
    titles.foreign ||= foreign.length > 0;
  }
  const isForeign = (titles.foreign && !titles.home) || Math.max(0, ...others.values()) > home;
  return { isForeign, isHome: titles.home };
}

function isHome({ value }: Reading['signs'][number], set: ClaimSet): boolean {
  if (!('set' in value) || value.set !== set) return false;
  return value.kind === 'home' || value.kind === 'region' || (value.kind === 'subject' && !value.role);
}

function foreignNames(reading: Reading): string[] {
  return reading.speech.flatMap((hit) => {
    const token = reading.tokens[hit.from];
    const isName = hit.value === 'elsewhere' && token?.capital;
    return isName && !reading.signs.some((sign) => sign.from < hit.to && hit.from < sign.to)
      ? token.norm.slice(0, STEM)
      : [];
  });
}
