import { CLAUSE } from './distance.ts';
import { afterIntroduction, listBeginningAt, listEndingAt, type Name, ownsNoun } from './names-in.ts';
import { inTextOrder } from './phrases-found.ts';
import type { Telling, Told } from './telling.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** Who does what a verb says, and whether it is told of them, denied, or neither. */
export interface VerbSubject extends Told {
  /** Whether the verb is a participle of something done to the names. */
  readonly isPassive: boolean;
}

/** What is known of a verb so far, on the way from it to its subject. */
interface Chain {
  at: number;
  isDenied: boolean;
  isOpen: boolean;
  isPassive: boolean;
  /** Whether another verb stands in front, whose auxiliaries these are. */
  isSevered: boolean;
  /** Whether the verb leans on another one, so that its subject is that of the clause. */
  leans: boolean;
  /** Whether half of a denial stands in front, whose other half stands behind the verb: `ne reconnaissent pas`. */
  isHalfDenied: boolean;
}

/** How many tokens in front of a verb `the first` may stand. */
const ACHIEVEMENT_REACH = 4;

/**
 * The subject of the verb whose words begin at a token: the names to its left that do it, past its auxiliaries and what is put in between.
 */
export function subjectOfVerb(telling: Telling, verb: number): VerbSubject {
  const { reading } = telling.setting;
  const chain: Chain = {
    at: verb - 1,
    isDenied: false,
    isOpen: false,
    isPassive: false,
    isSevered: false,
    leans: false,
    isHalfDenied: false,
  };
  let names = namesBefore(telling, verb, chain);
  if (names.length === 0 && isParenthesis(reading.tokens[chain.at + 1]?.gap)) {
    const open = openingOf(telling, chain.at);
    if (open !== null) {
      const inside = { from: open, to: chain.at + 1 };
      const end = { ...chain, at: open - 1 };
      const outer = subjectEndingAt(telling, end);
      const isTitle = outer.every((name) => name.isRole || isOfOffice(telling, name));
      const apposed = isTitle ? namesFilling(telling, inside) : [];
      names = apposed.length > 0 ? apposed : [...outer, ...joinedWithin(telling, inside)];
      if (outer.length > 0) chain.at = end.at;
    }
  }
  if (names.length === 0) names = distantSubject(telling, chain);
  const first = names[0];
  const { echoDenials, progressiveEndings } = reading.language.rhetoric;
  // `neither Argentina nor Peru`
  if (first && echoDenials.has(normAt(reading.tokens, first.from - 1))) chain.isDenied = true;
  if (chain.isHalfDenied && !chain.isDenied) {
    chain.isDenied = isDeniedBehind(telling, verb);
    chain.isOpen ||= !chain.isDenied;
  }
  const word = normAt(reading.tokens, verb);
  const isProgressive = progressiveEndings.some((ending) => word.endsWith(ending));
  return {
    names,
    mood: chain.isOpen ? 'open' : chain.isDenied ? 'denied' : 'told',
    isPassive: chain.isPassive && !isProgressive,
  };
}

/** How many tokens behind a verb its denial may stand. */
const DENIAL_REACH = 3;

function isDeniedBehind({ setting }: Telling, verb: number): boolean {
  return setting.phrases.denials.some(
    ({ from }) => from > verb && from <= verb + DENIAL_REACH && from < setting.sentence.to,
  );
}

/** Steps over the auxiliaries, adverbs and denials in front of a verb, then takes the names that end there. */
function namesBefore(telling: Telling, verb: number, chain: Chain): Name[] {
  const { reading, sentence, phrases } = telling.setting;
  const { tokens, language } = reading;
  const { passives, verbChain, adverbEndings, modals, halfDenials, groupPronouns } = language.rhetoric;
  const isAdverb = (norm: string) => norm.length > 4 && adverbEndings.some((ending) => norm.endsWith(ending));
  let skipped = -1;
  while (chain.at >= sentence.from) {
    const gap = tokens[chain.at + 1]?.gap;
    const refusal = phrases.refusals.find(({ to }) => to === chain.at + 1 || (to === chain.at && isBare(telling, to)));
    if (refusal) {
      Object.assign(chain, {
        isDenied: !chain.isDenied,
        isOpen: false,
        leans: false,
        isSevered: true,
        at: refusal.from - 1,
      });
      continue;
    }
    if (isParenthesis(gap) && chain.at !== skipped) {
      chain.leans = chain.at + 1 === verb;
      const open = aside(telling, chain.at);
      if (open === null) break;
      chain.at = open - 1;
      skipped = chain.at;
      continue;
    }
    const { norm = '', capital = false } = tokens[chain.at] ?? {};
    const isName = telling.names.some((name) => name.to === chain.at + 1 && capital);
    if (isName) break;
    const denial = phrases.denials.find(({ from, to }) => from <= chain.at && to === chain.at + 1);
    if (denial) {
      chain.isDenied = !chain.isDenied;
      chain.at = denial.from - 1;
    } else if (modals.has(norm)) {
      chain.isOpen = !chain.isDenied;
      chain.at--;
    } else if (halfDenials.has(norm)) {
      chain.isHalfDenied = true;
      chain.at--;
    } else if (isBeforeInfinitive(telling, chain.at)) {
      chain.isOpen = !isAchieved(telling, chain.at);
      chain.leans = true;
      chain.at--;
      break;
    } else if (verbChain.has(norm) || isAdverb(norm) || isTime(telling, chain.at) || isBeforeTime(telling, chain.at)) {
      chain.isPassive ||= passives.has(norm) && !chain.isSevered;
      chain.at--;
    } else {
      if (groupPronouns.has(norm) && telling.hasPronouns) return antecedent(telling, chain.at);
      break;
    }
  }
  return isParenthesis(tokens[chain.at + 1]?.gap) && chain.at !== skipped ? [] : subjectEndingAt(telling, chain);
}

/** `à reconnaître`, not `a reconnu`: an accent tells the preposition from the auxiliary. */
function isBeforeInfinitive({ setting }: Telling, at: number): boolean {
  const { tokens, block, language } = setting.reading;
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return language.rhetoric.infinitive.has(block.text.slice(start, end).toLowerCase());
}

/** Whether the token between a refusal and the verb says nothing of its own: `declined so to`. */
function isBare({ setting }: Telling, at: number): boolean {
  const { tokens, language } = setting.reading;
  return language.rhetoric.verbChain.has(normAt(tokens, at));
}

function isTime({ setting }: Telling, at: number): boolean {
  return setting.reading.dates.some(({ from, to }) => from <= at && at < to);
}

/** `which in August recognised`. */
function isBeforeTime(telling: Telling, at: number): boolean {
  const { tokens, language } = telling.setting.reading;
  return language.rhetoric.timePrepositions.has(normAt(tokens, at)) && isTime(telling, at + 1);
}

const isParenthesis = (gap: string | undefined) => gap === 'comma' || gap === 'dash' || gap === 'bracket';

/** Where what is put between commas begins, if it is short and holds no name: `was not, at this stage, recognising`. */
function aside(telling: Telling, end: number): number | null {
  const open = openingOf(telling, end);
  if (open === null || end - open > 7) return null;
  return telling.names.some(({ from, to }) => from >= open && to <= end + 1) ? null : open;
}

/** The token with which what ends at a token begins, behind a comma, dash or bracket. */
function openingOf({ setting }: Telling, end: number): number | null {
  for (let i = end; i > setting.sentence.from; i--) {
    if (isParenthesis(setting.reading.tokens[i]?.gap)) return i;
    if ((setting.distances.barriers[i] ?? 0) >= CLAUSE) return null;
  }
  return null;
}

/** The names that end right there, or that the government belongs to which does. */
function subjectEndingAt(telling: Telling, chain: Chain): Name[] {
  const { reading } = telling.setting;
  const { tokens, language } = reading;
  const { governments, relatives } = language.rhetoric;
  let { at } = chain;
  if (relatives.has(normAt(tokens, at))) at--;
  const direct = listEndingAt(reading, telling.names, at + 1);
  const person = direct.length === 1 ? direct[0] : undefined;
  if (direct[0] && isOwner(telling, direct[0])) return [];
  if (direct.length > 0 && person?.id !== null) return direct;
  if (person) at = person.from - 1;
  const start = at;
  while (governments.has(normAt(tokens, at)) && start - at < 4) at--;
  if (at === start) return person ? direct : [];
  if (tokens[at]?.gap === 'apostrophe' && !tokens[at]?.capital) at--;
  return listEndingAt(reading, telling.names, at + 1);
}

/** `a aliada de María Corina Machado`: somebody of whom a name only says whose they are. */
function isOwner({ setting }: Telling, { from, id, isRole }: Name): boolean {
  const { tokens, language } = setting.reading;
  const { of, governments, articles, stops, beforeNames } = language.rhetoric;
  const at = articles.has(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (id === null || isRole || at <= setting.sentence.from || !of.has(normAt(tokens, at))) return false;
  const { norm = '', capital = true, figure = 0 } = tokens[at - 1] ?? {};
  return !capital && figure < 0 && ![governments, stops, beforeNames].some((words) => words.has(norm));
}

/** `they`, `it`: whom the sentence spoke of before, at best somebody who does something. */
function antecedent(telling: Telling, at: number): Name[] {
  const before = telling.names.filter(({ to }) => to <= at);
  const doer = before.find((name) => !isBehindPreposition(telling, name));
  const end = doer ? lastOfList(telling, doer) : before.at(-1)?.to;
  return end === undefined ? [] : listEndingAt(telling.setting.reading, telling.names, end);
}

function isBehindPreposition({ setting }: Telling, { from }: Span): boolean {
  const { tokens, language } = setting.reading;
  const { articles, prepositions } = language.rhetoric;
  const at = articles.has(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  return prepositions.has(normAt(tokens, at));
}

/** `the first country to recognise him`, `among the eleven to abstain`. */
function isAchieved({ setting }: Telling, at: number): boolean {
  const { tokens, language } = setting.reading;
  for (let i = at - 1; i >= Math.max(setting.sentence.from, at - ACHIEVEMENT_REACH); i--) {
    if ((setting.distances.barriers[i + 1] ?? 0) >= CLAUSE) return false;
    if (language.rhetoric.achievements.has(normAt(tokens, i))) return true;
    if (setting.phrases.memberships.some(({ to }) => to === i + 1 && to < at)) return true;
  }
  return false;
}

/**
 * The subject of a verb that leans on another (`moved first, recognising`, `broke ranks and recognised`), or of which a common noun
 * names the members (`several countries, including Argentina`, `were among eleven abstaining`).
 */
function distantSubject(telling: Telling, chain: Chain): Name[] {
  const { setting, names } = telling;
  const { reading, phrases, distances } = setting;
  const { tokens, language } = reading;
  let start = setting.sentence.from;
  for (let i = chain.at; i > start; i--) if ((distances.barriers[i] ?? 0) >= CLAUSE) start = i;
  const inClause = names.filter(({ from, to }) => from >= start && to <= chain.at + 1);
  const members = phrases.partsBefore.filter(({ from, to }) => from >= start && to <= chain.at);
  for (const { to } of members.reverse()) {
    const list = listBeginningAt(reading, inClause, to);
    if (list.length > 0) return list;
  }
  const among = phrases.memberships.findLast(({ from, to }) => from >= start && to <= chain.at + 1);
  const { joints, prepositions } = language.rhetoric;
  const before = normAt(tokens, chain.at);
  const leans = chain.leans || joints.has(before) || (prepositions.has(before) && !isDoubt(telling, chain.at)) || among;
  if (!leans) return [];
  const first = inClause.find((name) => !isBehindPreposition(telling, name) && !ownsNoun(reading, name));
  return first ? listEndingAt(reading, names, lastOfList(telling, first)) : [];
}

/** `talk of recognising`, `against recognising`: done by nobody yet. */
function isDoubt({ setting }: Telling, at: number): boolean {
  const { tokens, language } = setting.reading;
  return language.rhetoric.of.has(normAt(tokens, at));
}

function lastOfList({ setting, names }: Telling, first: Name): number {
  return listBeginningAt(setting.reading, names, first.from).at(-1)?.to ?? first.to;
}

/** `the president of Venezuela`: a name that only says of what somebody is the head. */
function isOfOffice({ setting }: Telling, { from, id }: Name): boolean {
  const { tokens, language } = setting.reading;
  const { of, governments, articles } = language.rhetoric;
  const at = articles.has(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  return id === null && of.has(normAt(tokens, at)) && governments.has(normAt(tokens, at - 1));
}

/** `the leader, Nicolás Maduro, was declared`: the names that are all there is between the commas, but for titles. */
function namesFilling({ setting, names }: Telling, { from, to }: Span): Name[] {
  const inside = names.filter((name) => name.from >= from);
  const list = listEndingAt(setting.reading, inside, to);
  return list[0]?.from === afterIntroduction(setting.reading, from) ? list : [];
}

/** `Argentina, joined by Uruguay, recognised`, `several governments, among them Peru, recognise`. */
function joinedWithin({ setting, names }: Telling, { from, to }: Span): Name[] {
  const { joiners, partsBefore } = setting.phrases;
  const joiner = inTextOrder(joiners, partsBefore).find((hit) => hit.from >= from && hit.to <= to);
  return joiner ? listBeginningAt(setting.reading, names, joiner.to) : [];
}
