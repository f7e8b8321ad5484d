import { withBoundedBlocks } from '../claims/bounded-blocks.ts';
import type { ClaimSet } from '../claims/claim-set.ts';
import type { CompiledSets } from '../claims/compile.ts';
import { unknownNamesIn } from '../claims/names-in.ts';
import type { PageText } from '../claims/page-text.ts';
import { pageReading, type Reading } from '../claims/reading.ts';
import { termFault } from '../claims/term-fault.ts';
import type { Span } from '../claims/terms.ts';
import { normalise } from '../figures/normalise.ts';
import type { FigureInPage } from './figure-in-page.ts';

/** Names for the parts of a claim. */
export interface ProposedNames {
  /** Of whom the figure may be told, by name: first those that the set knows. */
  readonly subjects: readonly string[];
  /** Who may assert it: the one whom the sentence quotes, if it names one. */
  readonly parties: readonly string[];
}

/** How many words may stand between who is quoted and the word that quotes. */
const REACH = 3;

/** Names of the sentence that a figure stands in; `set` is the one that the claim goes into, null for a new one. */
export function proposeNames(figure: FigureInPage, set: ClaimSet | null): ProposedNames {
  const { reading, sentence } = figure;
  const within = ({ from, to }: Span) => from >= sentence.from && to <= sentence.to;
  const signs = reading.signs.filter((sign) => sign.value.set === set && within(sign));
  const known = signs.flatMap(({ value, from, to }) => {
    const list = value.kind === 'subject' ? set?.subjects : value.kind === 'party' ? set?.parties : undefined;
    const named = 'id' in value ? list?.find(({ id }) => id === value.id) : undefined;
    return named ? [{ kind: value.kind, name: named.name, from, to }] : [];
  });
  const strangers = strangersIn(figure).filter(
    ({ from, to }) => !known.some((each) => each.from < to && from < each.to),
  );
  const quoted = [...known, ...strangers].filter((name) => isQuoted(figure, name));
  const parties = quoted.map(({ name }) => name);
  const subjects = [...known.filter(({ kind }) => kind === 'subject'), ...strangers].map(({ name }) => name);
  return {
    subjects: [...new Set(subjects)].filter((name) => !parties.includes(name)),
    parties: [...new Set(parties)],
  };
}

interface NamedSpan extends Span {
  readonly kind: 'stranger';
  readonly name: string;
}

function strangersIn({ reading, sentence }: Pick<FigureInPage, 'reading' | 'sentence'>): NamedSpan[] {
  return unknownNamesIn({ reading, sentence, phrases: reading.phrases }, []).flatMap(({ from, to }): NamedSpan[] => {
    const name = textAt(reading, { from, to });
    const isTime = reading.language.rhetoric.weekdays.includes(normalise(name)) || isMonth(reading, name);
    return isTime || termFault(name) !== null ? [] : [{ kind: 'stranger', from, to, name }];
  });
}

function isMonth({ language }: Reading, name: string): boolean {
  return [...language.grammar.months.keys()].some((month) => normalise(month) === normalise(name));
}

function textAt({ tokens, block }: Reading, { from, to }: Span): string {
  return block.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

/** `Provea said 24 ...`, `24 ..., says Provea`, `according to the group Provea`. */
function isQuoted({ reading, at }: FigureInPage, { from, to }: Span): boolean {
  const { tokens, speech, language } = reading;
  const says = (place: number) => language.rhetoric.sayings.has(tokens[place]?.norm ?? '');
  for (let place = to; place < to + REACH && !tokens[place]?.capital; place++) if (says(place)) return true;
  for (let place = from - 1; place > Math.max(at, from - 1 - REACH); place--) if (says(place)) return true;
  return speech.some(
    (hit) => hit.value === 'accordingTo' && !says(hit.from) && hit.to <= from && from - hit.to <= REACH,
  );
}

const MOST_TOPICS = 2;
const SHORTEST_TOPIC = 3;
/** A name that stands so seldom on a page is not what the page is about. */
const LEAST_TIMES = 2;
/** A name in the title counts as so many. */
const IN_TITLE = 3;
/** A page's beginning says what it is about. */
const FIRST_BLOCKS = 60;

/**
 * The names that a page has most, by which other pages about the same can be known; none where none stands there twice. A capital within
 * a sentence tells that a word is a name, but then it counts wherever it stands.
 */
export function proposeTopics(whole: PageText, sets: CompiledSets): readonly string[] {
  const page = withBoundedBlocks(whole);
  const { read, title } = pageReading(page, sets);
  const names = new Set<string>();
  const add = (reading: Reading | null) => {
    for (const sentence of reading?.sentences ?? [])
      if (reading !== null) for (const { name } of strangersIn({ reading, sentence })) names.add(name);
  };
  add(title());
  for (let index = 0; index < Math.min(page.blocks.length, FIRST_BLOCKS); index++) {
    if (page.blocks[index]?.kind !== 'heading') add(read(index));
  }
  const bodies = page.blocks.map(({ text }) => text);
  const timesOf = (name: string) => timesIn(bodies, name) + (timesIn([page.title], name) > 0 ? IN_TITLE : 0);
  return [...names]
    .map((name) => ({ name, times: name.length < SHORTEST_TOPIC ? 0 : timesOf(name) }))
    .filter(({ times }) => times >= LEAST_TIMES)
    .sort((one, other) => other.times - one.times)
    .slice(0, MOST_TOPICS)
    .map(({ name }) => name);
}

/** How often a name stands in texts as it is written, and not as a part of other words. */
function timesIn(texts: readonly string[], name: string): number {
  const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
  let times = 0;
  for (const text of texts)
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) times++;
  return times;
}
