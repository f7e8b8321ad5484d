import type { Figure } from '../figures/figure.ts';
import type { Rhetoric } from './rhetoric.ts';
import type { Token } from './tokens.ts';

/** Not behind a number: that is a figure of its own. */
const PERCENT_SIGN = /(?<!\p{Nd}\s?)(?:%|per\s?cent|por\s?ciento|por\s?cento|pour\s?cent)/iu;

/** Farther back than this, in tokens, a unit is not carried on. */
const REACH = 30;

/**
 * Figures with the units that they leave to an earlier one: in `67 per cent for González and 30 for Maduro` thirty is per cent.
 * Only bare numbers up to a hundred without a noun of their own, behind a figure in per cent or points.
 */
export function withElidedUnits(
  figures: readonly Figure[],
  tokens: readonly Token[],
  at: readonly number[],
  rhetoric: Rhetoric,
): readonly Figure[] {
  if (!figures.some(isShare)) return figures;
  const result: Figure[] = [];
  for (const figure of figures) {
    const index = result.length;
    const model = index === 0 ? null : modelFor(result, at, index);
    const token = at[index];
    const isElided = model && token !== undefined && isBareNumber(figure) && !countsSomething(tokens, token, rhetoric);
    result.push(isElided ? { ...figure, kind: model.kind, unit: model.unit } : figure);
  }
  return result;
}

/** The nearest earlier figure in per cent or points; none where a count stands in between. */
function modelFor(earlier: readonly Figure[], at: readonly number[], index: number): Figure | null {
  const last = earlier.at(-1);
  const near = (at[index] ?? 0) - (at[index - 1] ?? 0) <= REACH;
  return last && near && isShare(last) ? last : null;
}

const isShare = ({ kind }: Figure) => kind === 'percent' || kind === 'points';

function isBareNumber({ kind, unit, low, high }: Figure): boolean {
  const value = low ?? high;
  return kind === 'number' && unit === null && value !== null && value > 1 && value <= 100;
}

function countsSomething(tokens: readonly Token[], at: number, rhetoric: Rhetoric): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isArticle = before && rhetoric.articles.has(before.norm) && !rhetoric.percentArticles.has(before.norm);
  if (before && (isArticle || (rhetoric.of.has(before.norm) && !rhetoric.percentArticles.has(before.norm))))
    return true;
  if (!next || next.figure >= 0) return false;
  return (
    (next.gap === 'space' || next.gap === 'hyphen') && (!rhetoric.stops.has(next.norm) || rhetoric.of.has(next.norm))
  );
}

/** A table's bare numbers in per cent where one of their headers says so: a column headed `Share (%)`. */
export function withHeaderUnits(figures: readonly Figure[], headers: () => readonly string[]): readonly Figure[] {
  const inPercent = figures.some(isBareNumber) && headers().some((text) => PERCENT_SIGN.test(text));
  if (!inPercent) return figures;
  return figures.map((figure) => (isBareNumber(figure) ? { ...figure, kind: 'percent', unit: 'percent' } : figure));
}
