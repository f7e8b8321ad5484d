import type { ClaimFigure, Measure } from './claim-set.ts';
import { type DaySpan, daysOf, isoOfDay } from './partial-date.ts';

/** What a number is a number of, for saying it in words. */
export interface Measured {
  readonly measure: Measure;
  /** Of money, rates and durations: `USD/month`, `barrel/day`, `hour`; null for what has no unit of its own. */
  readonly unit: string | null;
}

type Bound = ClaimFigure['bound'];

const BOUND_WORDS: Record<Exclude<Bound, 'range' | 'vague' | 'date' | 'fact'>, string> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  'just-over': 'just over ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
};

/** The vague words by their ends, as the design's table gives them. */
const VAGUE_WORDS: Readonly<Record<string, string>> = {
  '3..9': 'several',
  '24..99': 'dozens',
  '200..999': 'hundreds',
  '2000..9999': 'thousands',
  '3000..9999': 'several thousand',
};

const LOCALE = 'en-GB';

/** A claim's figure in English words: `more than 1,300`, `51.2 %`, `20 to 30 points`, `about 852,000 barrels a day`. */
export function figureInWords(figure: ClaimFigure, measured: Measured): string {
  if (figure.bound === 'fact') return figure.holds ? 'says so' : 'says it is not so';
  if (figure.bound === 'date') {
    const first = dateInWords(daysOf(figure.date));
    return figure.to === undefined ? first : `${first} to ${dateInWords(daysOf(figure.to))}`;
  }
  if ('value' in figure) {
    return BOUND_WORDS[figure.bound] + withUnit(numberInWords(figure.value, figure.precision), figure.value, measured);
  }
  const { low, high, precision } = figure;
  const vague = figure.bound === 'vague' ? VAGUE_WORDS[`${low}..${high}`] : undefined;
  const words = vague ?? `${numberInWords(low, precision)} to ${numberInWords(high, precision)}`;
  return withUnit(words, high, measured);
}

/** A date as far as it is known: `28 July 2024`, `September 2023`, `2014`, `the 1980s`. */
function dateInWords({ low, unit }: Pick<DaySpan, 'low' | 'unit'>): string {
  const year = Math.floor(low / 1e4);
  if (unit === 'decade') return `the ${year}s`;
  if (unit === 'year') return `${year}`;
  const day = new Date(`${isoOfDay(low)}T00:00Z`);
  const style = unit === 'day' ? ({ dateStyle: 'long' } as const) : ({ month: 'long', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(LOCALE, { ...style, timeZone: 'UTC' }).format(day);
}

/** A number with separators and as many decimals as its place of precision has: 7 at 0.1 is `7.0`. */
export function numberInWords(number: number, precision: number): string {
  const decimals = Math.min(6, Math.max(0, Math.ceil(-Math.log10(precision) - 1e-9)));
  const format = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return format.format(number).replace(/^-/, '−');
}

/** Puts the unit behind a number in words; `number` decides between one and several. */
export function withUnit(words: string, number: number, { measure, unit }: Measured): string {
  switch (measure) {
    case 'count':
    case 'date':
    case 'fact':
      return words;
    case 'share':
      return `${words} %`;
    case 'points':
      return `${words} ${Math.abs(number) === 1 ? 'point' : 'points'}`;
    case 'ratio':
      return `${words} to one`;
    case 'money':
    case 'rate':
    case 'duration':
      return unit === null ? words : `${words} ${unitInWords(unit, number)}`;
  }
}

/** `USD/month` -> `US dollars a month`, `barrel/day` -> `barrels a day`, `count/week` -> `a week`. */
function unitInWords(unit: string, number: number): string {
  const [counted = '', period] = unit.split('/');
  const noun = nounInWords(counted, number);
  return period === undefined ? noun : `${noun} ${period === 'hour' ? 'an' : 'a'} ${period}`.trim();
}

function nounInWords(counted: string, number: number): string {
  if (counted === 'count') return '';
  if (/^[A-Z]{3}$/.test(counted)) return currencyInWords(counted, number);
  if (Math.abs(number) === 1) return counted === 'people' ? 'person' : counted;
  if (counted === 'people') return counted;
  return counted === 'century' ? 'centuries' : `${counted}s`;
}

function currencyInWords(code: string, number: number): string {
  if (code === 'XXX') return '';
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: code, currencyDisplay: 'name' });
  return format.formatToParts(number).find(({ type }) => type === 'currency')?.value ?? code;
}
