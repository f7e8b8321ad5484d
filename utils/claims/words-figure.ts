import { interfaceLanguage } from '../wording/interface-language.ts';
import { say, sayCount } from '../wording/say.ts';
import { sayDay, sayMonth } from '../wording/say-date.ts';
import { sayDecimals } from '../wording/say-number.ts';
import type { ClaimFigure, Measure, Question } from './claim-set.ts';
import { type DaySpan, daysOf, isoOfDay } from './partial-date.ts';

/** What a number is a number of, for saying it in words. */
export interface Measured {
  readonly measure: Measure;
  /** Of money, rates and durations: `USD/month`, `barrel/day`, `hour`; null for what has no unit of its own. */
  readonly unit: string | null;
}

/** What the figures that answer a question are numbers of. */
export function measuredBy({ measure, units }: Pick<Question, 'measure' | 'units'>): Measured {
  return { measure, unit: units?.[0] ?? null };
}

const BOUND_KEYS = {
  about: 'bound_about',
  nearly: 'bound_nearly',
  'just-over': 'bound_just_over',
  'at-least': 'bound_at_least',
  'more-than': 'bound_more_than',
  'at-most': 'bound_at_most',
  'less-than': 'bound_less_than',
} as const satisfies Record<Exclude<ClaimFigure['bound'], 'exact' | 'range' | 'vague' | 'date' | 'fact'>, string>;

/** The vague words by their ends, as the design's table gives them. */
const VAGUE_KEYS = new Map(
  Object.entries({
    '3..9': 'vague_several',
    '24..99': 'vague_dozens',
    '200..999': 'vague_hundreds',
    '2000..9999': 'vague_thousands',
    '3000..9999': 'vague_several_thousand',
  } as const),
);

/** The units that have words of their own in every language of the interface. */
const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'people',
  'barrel',
  'tonne',
  'kilometre',
  'metre',
  'mile',
  'hectare',
  'litre',
] as const;

const PERIODS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** A claim's figure in words: `more than 1,300`, `51.2 %`, `20 to 30 points`, `about 852,000 barrels a day`. */
export function figureInWords(figure: ClaimFigure, measured: Measured): string {
  if (figure.bound === 'fact') return figure.holds ? say('figure_holds') : say('figure_denies');
  if (figure.bound === 'date') {
    const first = dateInWords(daysOf(figure.date));
    return figure.to === undefined ? first : say('figure_range', { low: first, high: dateInWords(daysOf(figure.to)) });
  }
  if ('value' in figure) {
    const words = withUnit(numberInWords(figure.value, figure.precision), figure.value, measured);
    return figure.bound === 'exact' ? words : say(BOUND_KEYS[figure.bound], { figure: words });
  }
  const { low, high, precision } = figure;
  const vague = figure.bound === 'vague' ? VAGUE_KEYS.get(`${low}..${high}`) : undefined;
  const words =
    vague === undefined
      ? say('figure_range', { low: numberInWords(low, precision), high: numberInWords(high, precision) })
      : say(vague);
  return withUnit(words, high, measured);
}

/** A date as far as it is known: `28 July 2024`, `September 2023`, `2014`, `the 1980s`. */
function dateInWords({ low, unit }: Pick<DaySpan, 'low' | 'unit'>): string {
  const year = String(Math.floor(low / 1e4));
  switch (unit) {
    case 'decade':
      return say('figure_decade', { year });
    case 'year':
      return year;
    case 'month':
      return sayMonth(isoOfDay(low));
    case 'day':
      return sayDay(isoOfDay(low));
  }
}

/** A number with separators and as many decimals as its place of precision has: 7 at 0.1 is `7.0`. */
export function numberInWords(number: number, precision: number): string {
  return sayDecimals(number, Math.max(0, Math.ceil(-Math.log10(precision) - 1e-9)));
}

/** Puts the unit behind a number in words; `number` decides between one and several. */
export function withUnit(words: string, number: number, { measure, unit }: Measured): string {
  switch (measure) {
    case 'count':
    case 'date':
    case 'fact':
      return words;
    case 'share':
      return say('unit_percent', { number: words });
    case 'points':
      return sayCount('unit_point', Math.abs(number), { count: words });
    case 'ratio':
      return say('unit_ratio', { number: words });
    case 'money':
    case 'rate':
    case 'duration':
      return unit === null ? words : inUnits(words, number, unit);
  }
}

/** `USD/month` -> `10 US dollars a month`, `barrel/day` -> `10 barrels a day`, `count/week` -> `10 a week`. */
function inUnits(words: string, number: number, unit: string): string {
  const [counted = '', period] = unit.split('/');
  const figure = withNoun(words, number, counted);
  if (period === undefined) return figure;
  const known = PERIODS.find((each) => each === period);
  return known === undefined ? say('per_period', { figure, period }) : say(`per_${known}`, { figure });
}

function withNoun(words: string, number: number, counted: string): string {
  if (counted === 'count' || counted === 'XXX') return words;
  if (/^[A-Z]{3}$/.test(counted)) return `${words} ${currencyInWords(counted, number)}`;
  const known = UNITS.find((each) => each === counted);
  if (known !== undefined) return sayCount(`unit_${known}`, Math.abs(number), { count: words });
  return `${words} ${Math.abs(number) === 1 ? counted : `${counted}s`}`;
}

function currencyInWords(code: string, number: number): string {
  const format = new Intl.NumberFormat(interfaceLanguage(), {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    // with `1.00` it would be `euros`
    minimumFractionDigits: 0,
  });
  return format.formatToParts(number).find(({ type }) => type === 'currency')?.value ?? code;
}
