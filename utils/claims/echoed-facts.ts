import { listBeginningAt, listEndingAt, type Name } from './names-in.ts';
import type { Telling } from './telling.ts';
import { normAt } from './tokens.ts';
import type { ToldFact } from './told-facts.ts';
import { subjectOfVerb } from './verb-subject.ts';

type Echo = Pick<ToldFact, 'names' | 'mood' | 'words'>;

/** How many words may be set out between commas behind `so`. */
const ASIDE = 9;
/** How soon behind `did the same` the word stands by which it was done later. */
const LATER_REACH = 5;

/**
 * Of whom a sentence says the same, or that it is not so, as was said of others before: `so has the United States`, `Argentina
 * followed suit`, `Brazil has not`. Only what stands at or behind the token `from` counts.
 */
export function echoedFacts(telling: Telling, from: number): Echo[] {
  return [...headed(telling, from), ...followed(telling, from), ...shortened(telling, from)];
}

/** `So, in the reading of most newspapers, had the United States`, `as did Uruguay`, `nor has Brazil`. */
function headed({ setting, names }: Telling, start: number): Echo[] {
  const { reading, sentence } = setting;
  const { tokens, language } = reading;
  const { echoHeads, echoDenials, echoVerbs } = language.rhetoric;
  const found: Echo[] = [];
  for (let i = start; i < sentence.to; i++) {
    const norm = normAt(tokens, i);
    const isDenied = echoDenials.has(norm);
    if (!isDenied && !echoHeads.has(norm)) continue;
    let at = i + 1;
    if (tokens[at]?.gap === 'comma') {
      const close = tokens.findIndex(({ gap }, j) => j > at && j < at + ASIDE && gap === 'comma');
      if (close > 0) at = close;
    }
    if (!echoVerbs.has(normAt(tokens, at))) continue;
    const list = listBeginningAt(reading, names, at + 1);
    if (list.length > 0)
      found.push({ names: list, mood: isDenied ? 'denied' : 'told', words: { from: i, to: at + 1 } });
  }
  return found;
}

/** `Uruguay did the same`, `Argentina followed suit`. */
function followed(telling: Telling, start: number): Echo[] {
  const { reading, sentence, phrases } = telling.setting;
  const { language } = reading;
  return phrases.echoes.flatMap(({ from, to }) => {
    if (from < start || to > sentence.to || !isEnd(telling, to)) return [];
    if (language.rhetoric.infinitive.has(normAt(reading.tokens, from - 1))) {
      // `Peru was the first to do so`
      const { names, mood } = subjectOfVerb(telling, from);
      return names.length > 0 && mood !== 'open' ? [{ names, mood, words: { from, to } }] : [];
    }
    const { at, isDenied, isOpen } = backOverChain(telling, from);
    const list = listEndingAt(reading, telling.names, at);
    const mood = isDenied ? ('denied' as const) : ('told' as const);
    return list.length > 0 && !isOpen ? [{ names: list, mood, words: { from, to } }] : [];
  });
}

/** `Argentina, Uruguay and Peru have.`, `Brazil has not`. */
function shortened(telling: Telling, start: number): Echo[] {
  const { reading, phrases } = telling.setting;
  const { echoVerbs } = reading.language.rhetoric;
  const found: Echo[] = [];
  for (const name of telling.names) {
    if (name.from < start || !echoVerbs.has(normAt(reading.tokens, name.to))) continue;
    const denial = phrases.denials.find(({ from }) => from <= name.to + 1 && from >= name.to);
    const end = denial ? denial.to : name.to + 1;
    if (!isClosed(telling, end)) continue;
    found.push({
      names: listEndingAt(reading, telling.names, name.to),
      mood: denial ? 'denied' : 'told',
      words: { from: name.to, to: end },
    });
  }
  return found;
}

/** Whether what follows is no object: the sentence ends, pauses, or goes on with a preposition or a date. */
function isEnd(telling: Telling, at: number): boolean {
  const { reading } = telling.setting;
  const { prepositions, verbChain, joints, relatives, shifts } = reading.language.rhetoric;
  // `did the same a few hours later`
  if (reading.tokens.slice(at, at + LATER_REACH).some((token) => shifts.has(token.norm))) return true;
  const norm = normAt(reading.tokens, at);
  return isClosed(telling, at) || [prepositions, verbChain, joints, relatives].some((words) => words.has(norm));
}

function isClosed({ setting }: Telling, at: number): boolean {
  const gap = setting.reading.tokens[at]?.gap;
  return at >= setting.sentence.to || (gap !== 'space' && gap !== 'hyphen' && gap !== 'apostrophe');
}

function backOverChain({ setting, names }: Telling, from: number): { at: number; isDenied: boolean; isOpen: boolean } {
  const { verbChain, modals, infinitive } = setting.reading.language.rhetoric;
  let at = from;
  let isDenied = false;
  let isOpen = false;
  for (; at > setting.sentence.from; at--) {
    if (names.some((name: Name) => name.to === at)) break;
    const norm = normAt(setting.reading.tokens, at - 1);
    const denial = setting.phrases.denials.some(({ to }) => to === at);
    isDenied ||= denial;
    isOpen ||= modals.has(norm) || infinitive.has(norm);
    if (!denial && !verbChain.has(norm) && !modals.has(norm)) break;
  }
  return { at, isDenied, isOpen };
}
