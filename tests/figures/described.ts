import type { Figure } from '../../utils/figures/figure.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';

/** The figures of a text in a line each, for case tables: `at least 24 = number at-least 24..`. */
export function described(text: string, language = 'en'): string[] {
  return readFigures(text, grammarOf(language)).map((figure) => describeFigure(text, figure));
}

function describeFigure(text: string, { start, end, kind, bound, low, high, unit, pair }: Figure): string {
  const value = low === high ? `${round(low)}` : `${round(low)}..${round(high)}`;
  const words = [kind, bound === 'exact' ? '' : bound, value, unit === kind ? '' : (unit ?? ''), pair ?? ''];
  return `${text.slice(start, end)} = ${words.filter((word) => word !== '').join(' ')}`;
}

function round(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(4)));
}
