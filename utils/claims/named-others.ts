import type { Mention } from './mention.ts';
import { isOfOtherCountry } from './named-candidates.ts';
import type { Reading } from './reading.ts';
import { isTitleCase } from './strangers.ts';
import type { Span } from './terms.ts';
import { normAt, type Sentence } from './tokens.ts';

/**
 * Other people and bodies than the candidates known: names that nothing of the claim set covers, and others that it knows; none where
 * capitals mean nothing.
 */
export function othersIn(reading: Reading, sentence: Sentence, known: readonly Mention[]): Mention[] {
  if (isTitleCase(reading, sentence)) return [];
  const others = strangersIn(reading, sentence, known);
  const add = (from: number, to: number) => others.push({ from, to, subject: null });
  const inside = reading.signs.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  for (const { value, from, to } of inside)
    if (value.kind === 'party' && isFreeParty(reading, { from, to }, known)) add(from, to);
  for (const { value, from, to } of inside)
    if (value.kind === 'subject' && !value.role && isFree(reading, { from, to }, known)) add(from, to);
  // `el presidente nicaragüense`: the holder of a role in another country
  for (const { value, from, to } of inside)
    if (value.kind === 'subject' && value.role && to < sentence.to && isOfOtherCountry(reading, to)) add(from, to + 1);
  return others;
}

/** Capitalised names that nothing of the claim set covers. */
function strangersIn(reading: Reading, sentence: Sentence, known: readonly Mention[]): Mention[] {
  const { tokens } = reading;
  const others: Mention[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isNameWord(reading, i, sentence) || reading.isKnown(i)) continue;
    let to = i + 1;
    while (to < sentence.to && isNameWord(reading, to, sentence) && tokens[to]?.gap === 'space') to++;
    const ofKnown = known.some((mention) => mention.from <= to && i <= mention.to);
    if (!ofKnown && (i > sentence.from || to > i + 1) && !speaks(reading, i, to))
      others.push({ from: i, to, subject: null });
    i = to;
  }
  return others;
}

function isNameWord({ tokens }: Reading, at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  return token !== undefined && at < sentence.to && token.capital && token.figure < 0 && token.norm.length > 2;
}

/** Whether a party of the set does not speak in its sentence: a figure may be its own. */
function isFreeParty(reading: Reading, party: Span, known: readonly Mention[]): boolean {
  return reading.tokens[party.from]?.capital === true && isFree(reading, party, known);
}

/** Whether somebody whom the set knows is no candidate, and speaks of nobody. */
function isFree(reading: Reading, { from, to }: Span, known: readonly Mention[]): boolean {
  return !known.some((mention) => mention.from < to && from < mention.to) && !speaks(reading, from, to);
}

/** Whether somebody is the source of what is said, not its subject. */
function speaks(reading: Reading, from: number, to: number): boolean {
  const { articles, opinions } = reading.language.rhetoric;
  const before = normAt(reading.tokens, from - 1);
  const holds = articles.has(before) ? normAt(reading.tokens, from - 2) : before;
  if (opinions.has(holds)) return true;
  const { speech, accordingTo, records } = reading.phrases;
  const isRightBehind = (hit: Span) => hit.from >= to && hit.from <= to + 2;
  return (
    speech.some((hit) => isRightBehind(hit) || (hit.to <= from && hit.to >= from - 1)) ||
    accordingTo.some((hit) => hit.to <= from && hit.to >= from - 2) ||
    records.some(isRightBehind)
  );
}
