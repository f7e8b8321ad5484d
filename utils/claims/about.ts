import type { ClaimSet } from './claim-set.ts';
import { isTitleCase } from './mentions.ts';
import type { PageReading, Reading } from './reading.ts';

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
    strangers ||= index >= 0 && namesStrangers(reading);
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

/** Whether a name stands in a sentence that the set does not know: a word with a capital inside it. */
function namesStrangers(reading: Reading): boolean {
  const { tokens, sentences, signs, dates } = reading;
  const known = new Set<number>();
  for (const { from, to } of [...signs, ...dates]) for (let i = from; i < to; i++) known.add(i);
  return sentences.some((sentence) => {
    if (isTitleCase(tokens, sentence)) return false;
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const token = tokens[i];
      if (token?.capital && token.norm.length > 2 && !known.has(i) && isWithin(reading, i)) return true;
    }
    return false;
  });
}

/** Whether a word follows another directly: behind a quotation mark or a colon a capital means nothing. */
function isWithin({ tokens, block }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && block.text.slice(before.end, token.start) === ' ';
}

const STEM = 5;

/**
 * Whether a page is about another country and names the set's place in passing: its title names only the other one, or its text
 * names it more often.
 */
export function isAboutElsewhere(page: PageReading, set: ClaimSet): boolean {
  let home = 0;
  const others = new Map<string, number>();
  let titleIsForeign = false;
  for (let index = -1; index < page.page.blocks.length; index++) {
    const reading = index < 0 ? page.title() : page.read(index);
    if (!reading) continue;
    const own = reading.signs.filter((hit) => isHome(hit, set)).length;
    const foreign = foreignNames(reading);
    home += own;
    for (const name of foreign) others.set(name, (others.get(name) ?? 0) + 1);
    titleIsForeign ||= index < 0 && own === 0 && foreign.length > 0;
  }
  return titleIsForeign || Math.max(0, ...others.values()) > home;
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
