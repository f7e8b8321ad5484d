import type { ClaimSet } from './claim-set.ts';
import { namesSet } from './compile-language.ts';
import type { PageReading, Reading } from './reading.ts';
import { namesStrangers } from './strangers.ts';
import type { Span } from './terms.ts';

/** What a page as a whole is about, as seen from one claim set; worked out as far as it is asked. */
export interface PageFocus {
  /**
   * Whether it can be about the set's place: it names the place, its people or parties - or nobody and nowhere at all, as a
   * short item in a paper of that place does.
   */
  readonly isAbout: boolean;
  /**
   * Whether it is about another country: its title or its lead names only that one, or its text names it more often than the set's
   * place, or it opens with people whom the set does not know and names the place hardly at all.
   */
  readonly isForeign: boolean;
  /** Whether its title or headline names the set's place or people. */
  readonly isHome: boolean;
}

/** A page's title stands in front of its first block. */
const TITLE = -1;

/** More blocks than this are no short item. */
const SHORT = 14;

/** Names of countries are counted by as many letters, so that `Kenya` and `Kenyan` are one. */
const STEM = 5;

/** What a page is about shows in so many blocks from its beginning; the others need not be read for it. */
const FOCUS_BLOCKS = 40;

/** Looks for names in a page's beginning, block by block, up to the first: what `namesNobody` asks costs little after that. */
export function* lookForNames(page: PageReading): Generator<void, void> {
  for (const index of beginningOf(page)) {
    if (mayShowTopic(page, index)) return;
    yield;
  }
}

/**
 * Whether a page is no short item and names nobody in its beginning who belongs to any set, nor a set's place, so that it is about none.
 * Told by its words alone, before any of its blocks is read.
 */
export function namesNobody(page: PageReading): boolean {
  for (const index of beginningOf(page)) if (mayShowTopic(page, index)) return false;
  return true;
}

/** Whether a page's title (at -1) or one of its blocks is reason enough to read its beginning. */
export function mayShowTopic(page: PageReading, index: number): boolean {
  return index < FOCUS_BLOCKS && (page.page.blocks.length <= SHORT || page.mayName(index));
}

/** The indexes of the title and of a page's first blocks. */
function* beginningOf({ page: { blocks } }: PageReading): Generator<number> {
  for (let index = -1; index < Math.min(blocks.length, FOCUS_BLOCKS); index++) yield index;
}

/** Reads what shows what a page is about, block by block: what is asked of its beginning costs little after that. */
export function* readBeginning(page: PageReading): Generator<void, void> {
  if (namesNobody(page)) return;
  for (const index of beginningOf(page)) {
    readAt(index, page);
    yield;
  }
}

/** The same up to the first block that may name who belongs to a set, or its place: most often enough to tell that a page is about it. */
export function* readToName(page: PageReading): Generator<void, void> {
  if (namesNobody(page)) return;
  for (const index of beginningOf(page)) {
    readAt(index, page);
    yield;
    if (page.mayName(index)) return;
  }
}

/** What a page's title (at -1) or one of its first blocks shows of what the page is about. */
interface Shown {
  /** How often it names the place, its regions or its people. */
  readonly own: number;
  /** The other countries that it names. */
  readonly foreign: readonly string[];
  readonly naming: boolean;
  readonly isQuoted: boolean;
  readonly isTitle: boolean;
  readonly lead: Lead | null;
  /** Whether it names people whom the set does not know; null where nobody has asked. */
  strangers: boolean | null;
}

/** What the blocks of a page's beginning show, by their indexes; null for one in a language that is not read. */
export type ShownByBlock = Map<number, Shown | null>;

/**
 * Whether a page can be about a set's place; reads no more of it than the first name. `known` holds what is known of its blocks already.
 */
export function isAbout(page: PageReading, set: ClaimSet, known: ShownByBlock): boolean {
  let strangers = false;
  for (const index of beginningOf(page)) {
    const shown = shownAt(index, page, set, known);
    if (shown?.naming) return true;
    strangers ||= shown !== null && index >= 0 && showsStrangers(shown, page.read(index));
  }
  return !strangers && page.page.blocks.length <= SHORT;
}

/** Whether a page's title or headline names the set's place or people. */
export function isHome(page: PageReading, set: ClaimSet, known: ShownByBlock): boolean {
  return titlesOf(page, set, known).some(({ own, naming }) => own > 0 || naming);
}

/** Whether a page is about another country, by its title and all of its beginning. */
export function isForeign(page: PageReading, set: ClaimSet, known: ShownByBlock): boolean {
  const others = new Map<string, number>();
  let lead: Lead | null = null;
  let home = 0;
  let names = false;
  let isQuoted = true;
  for (const index of beginningOf(page)) {
    const shown = shownAt(index, page, set, known);
    if (!shown) continue;
    home += shown.own;
    isQuoted &&= shown.isQuoted;
    names ||= shown.naming;
    for (const name of shown.foreign) others.set(name, (others.get(name) ?? 0) + 1);
    if (!shown.isTitle) lead ??= shown.lead;
  }
  if (Math.max(0, ...others.values()) > home) return true;
  if (isHome(page, set, known)) return false;
  const isTitleForeign = titlesOf(page, set, known).some(({ foreign }) => foreign.length > 0);
  return isTitleForeign || leadsAway(lead, home) || (names && isQuoted && home === IN_PASSING);
}

/** What a page's title, and its headline over all other blocks, show. */
function titlesOf(page: PageReading, set: ClaimSet, known: ShownByBlock): Shown[] {
  const shown = [TITLE, TITLE + 1].map((index) =>
    page.page.blocks[index] || index === TITLE ? shownAt(index, page, set, known) : null,
  );
  return shown.filter((each): each is Shown => each?.isTitle === true);
}

function shownAt(index: number, page: PageReading, set: ClaimSet, known: ShownByBlock): Shown | null {
  const before = known.get(index);
  if (before !== undefined) return before;
  const reading = readAt(index, page);
  const isTitle = index < 0 || (index === 0 && reading?.block.kind === 'heading');
  const shown = reading && {
    own: homeNames(reading, set),
    foreign: foreignNames(reading, reading.tokens.length),
    naming: namesPlaceOrPeople(reading, set),
    isQuoted: ourNames(reading, set).every(({ from }) => isInShortQuote(reading, from)),
    isTitle,
    lead: isTitle ? null : leadOf(reading, set),
    strangers: null,
  };
  known.set(index, shown);
  return shown;
}

function showsStrangers(shown: Shown, reading: Reading | null): boolean {
  shown.strangers ??= reading?.sentences.some((sentence) => namesStrangers(reading, sentence)) ?? false;
  return shown.strangers;
}

const readAt = (index: number, page: PageReading) => (index < 0 ? page.title() : page.read(index));

/** What a page's title (at -1) or one of its blocks says of an event. */
interface EventSigns {
  readonly names: boolean;
  /** Whether it names the event so that no other can be meant. */
  readonly isSure: boolean;
  /** The years that it gives. */
  readonly years: readonly number[];
}

/** What blocks say of an event, by their indexes, as far as anybody has asked. */
export type EventByBlock = Map<number, EventSigns | null>;

/**
 * Whether a page's title or text names the set's event: by its date or a person of the set's, or by any other word unless the page gives years of
 * which none is the event's.
 */
export function namesEvent(page: PageReading, set: ClaimSet, known: EventByBlock = new Map()): boolean {
  let names = false;
  let strays = false;
  for (let index = -1; index < page.page.blocks.length; index++) {
    const signs = eventAt(index, page, set, known);
    if (!signs) continue;
    if (signs.isSure) return true;
    names ||= signs.names;
    for (const year of signs.years) {
      if (isOfPeriod(year, set)) {
        return names || page.page.blocks.some((_, later) => eventAt(later, page, set, known)?.names);
      }
      strays = true;
    }
  }
  return names && !strays;
}

function eventAt(index: number, page: PageReading, set: ClaimSet, known: EventByBlock): EventSigns | null {
  const before = known.get(index);
  if (before !== undefined) return before;
  const reading = readAt(index, page);
  const events = reading?.signs.filter(({ value }) => value.kind === 'event' && value.set === set) ?? [];
  const signs = reading && {
    names: events.length > 0,
    isSure: events.some((event) => isUnmistakable(reading, event)),
    years: reading.dates.flatMap(({ year }) => year ?? []),
  };
  known.set(index, signs);
  return signs;
}

/** Whether a name of the event holds a date or the name of one of the set's people: no other event is called so. */
function isUnmistakable({ signs, dates }: Reading, { from, to }: Span): boolean {
  const meets = (other: Span) => other.from < to && from < other.to;
  return dates.some(meets) || signs.some((sign) => sign.value.kind === 'subject' && !sign.value.role && meets(sign));
}

function isOfPeriod(year: number, { event }: ClaimSet): boolean {
  return `${year}` >= event.period.from.slice(0, 4) && `${year}` <= event.period.to.slice(0, 4);
}

/** Whether it names the place, or one of the set's people or parties by a name that is theirs alone. */
function namesPlaceOrPeople(reading: Reading, set: ClaimSet): boolean {
  return ourNames(reading, set).length > 0;
}

function ourNames({ signs, tokens }: Reading, set: ClaimSet): Reading['signs'] {
  return signs.filter(({ value, from }) => value.set === set && tokens[from]?.capital === true && namesSet(value));
}

/** A quotation too short to tell of anything. */
const SHORT_QUOTATION = /[“"«„][^“”"«»„]{1,40}[”"»]/g;

/** Whether a token stands in a few quoted words: `“This is not Venezuela,” a senator said`. */
function isInShortQuote({ tokens, block }: Reading, at: number): boolean {
  const { start = 0 } = tokens[at] ?? {};
  return [...block.text.matchAll(SHORT_QUOTATION)].some(
    ({ 0: { length }, index }) => index < start && start < index + length,
  );
}

/** How often a text names the place, its regions or its people; overlapping names are one. */
function homeNames({ signs }: Reading, set: ClaimSet): number {
  let count = 0;
  let end = 0;
  for (const { value, from, to } of signs) {
    if (value.set !== set || from < end) continue;
    if (value.kind === 'home' || value.kind === 'region' || (value.kind === 'subject' && !value.role)) {
      count++;
      end = to;
    }
  }
  return count;
}

/** Fewer mentions of the set's place than this do not outweigh a lead about others. */
const HARDLY = 3;

/** A page that names the set's place so often, in a first sentence about somebody else, does so in passing. */
const IN_PASSING = 1;

/** Whom the first sentence of a page's text names. */
interface Lead {
  readonly home: boolean;
  readonly foreign: boolean;
  readonly strangers: boolean;
  /** Whether its first two words are a name that the set does not know. */
  readonly opensWithStranger: boolean;
}

function leadOf(reading: Reading, set: ClaimSet): Lead | null {
  const sentence = reading.sentences[0];
  if (!sentence) return null;
  const first = { ...reading, signs: reading.signs.filter(({ to }) => to <= sentence.to) };
  return {
    home: homeNames(first, set) > 0 || namesPlaceOrPeople(first, set),
    foreign: foreignNames(reading, sentence.to).length > 0,
    strangers: namesStrangers(reading, sentence),
    opensWithStranger: namesStrangers(reading, { ...sentence, to: Math.min(sentence.to, sentence.from + 2) }),
  };
}

function leadsAway(lead: Lead | null, home: number): boolean {
  if (!lead) return false;
  if (lead.home) return lead.opensWithStranger && home <= IN_PASSING;
  return lead.foreign || (lead.strangers && home < HARDLY);
}

/** The other countries that a text names up to a token, by as many letters as they are counted by. */
function foreignNames({ phrases, tokens, isKnown }: Reading, end: number): string[] {
  return phrases.elsewhere.flatMap(({ from, to }) => {
    const token = tokens[from];
    if (to > end || !token?.capital) return [];
    for (let at = from; at < to; at++) if (isKnown(at)) return [];
    return token.norm.slice(0, STEM);
  });
}
