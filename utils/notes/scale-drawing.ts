import { axisOver, type FigureAxis, placeOn, ticksOn } from '../claims/figure-axis.ts';
import type { Verdict } from '../claims/verdict.ts';
import { say } from '../wording/say.ts';
import { html, type Markup } from './html.ts';
import type { NotedMark } from './note.ts';
import { sayersOf } from './report-words.ts';

/** A figure's stated ends; null is an open end. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

const WIDTH = 600;
const MARGIN = 16;
const LANE = 36;
const AXIS = 26;
const LONGEST_LABEL = 80;

/** Dates are no lengths, years count on with time, and facts are no numbers: none has a common axis. */
const WITHOUT_SCALE: ReadonlySet<string> = new Set(['day', 'month', 'year', 'decade', 'age', 'fact']);

/**
 * The page's figure and every claim's on one axis, a lane each, as SVG drawn from the numbers alone. Null where there are no two
 * numbers to compare.
 */
export function drawScale(mark: NotedMark, quote: string): Markup | null {
  const lanes = [
    {
      ends: mark.figure,
      label: say('report_lane', { sayer: say('report_this_page'), figure: quote }),
      kind: mark.verdict,
    },
    ...mark.compared.map((claim) => ({
      ends: claim,
      label: say('report_lane', { sayer: sayersOf(claim), figure: claim.figure }),
      kind: claim.relation,
    })),
  ].filter(({ ends }) => ends.low !== null || ends.high !== null);
  const { unit } = mark.figure;
  const axis = axisOf(
    lanes.map(({ ends }) => ends),
    unit,
  );
  if (lanes.length < 2 || axis === null || WITHOUT_SCALE.has(unit ?? '')) return null;
  const height = lanes.length * LANE + AXIS;
  const inWords = say('card_scale', { figures: lanes.map(({ label }) => label).join('; ') });
  return html`<svg class="scale" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${inWords}">
${lanes.map(({ ends, label, kind }, index) => lane(ends, label, kind, index * LANE, axis))}
${axisLine(axis, lanes.length * LANE)}
</svg>`;
}

/** The axis that all of them stand on; null where numbers are too close or too far apart for one. */
function axisOf(all: readonly Ends[], unit: string | null): FigureAxis | null {
  const stated = all.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  if (stated.length === 0) return null;
  const isOpen = all.some(({ low, high }) => low === null || high === null);
  const axis = axisOver(stated, { isShare: unit === 'percent', isSigned: false, isOpen });
  const length = axis.high - axis.low;
  return length > 1e-9 && length < 1e15 ? axis : null;
}

function lane({ low, high }: Ends, label: string, kind: Verdict, top: number, axis: FigureAxis): Markup {
  const y = top + 26;
  const from = low === null ? MARGIN : across(low, axis);
  const to = high === null ? WIDTH - MARGIN : across(high, axis);
  const shown = label.length > LONGEST_LABEL ? `${[...label].slice(0, LONGEST_LABEL).join('')}…` : label;
  return html`<g class="lane ${kind}"><text x="${MARGIN}" y="${top + 14}">${shown}</text>
<line class="track" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y}" y2="${y}"/>
<line class="reach" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>
${low === null ? arrow(from, y, -1) : dot(from, y)}${high === null ? arrow(to, y, 1) : high === low ? null : dot(to, y)}</g>`;
}

function dot(x: number, y: number): Markup {
  return html`<circle cx="${x}" cy="${y}" r="5"/>`;
}

/** An arrow's head where a figure goes on without end. */
function arrow(x: number, y: number, by: 1 | -1): Markup {
  return html`<path d="M ${x - by * 6} ${y - 5} L ${x} ${y} L ${x - by * 6} ${y + 5}"/>`;
}

function axisLine(axis: FigureAxis, top: number): Markup {
  return html`<g class="axis"><line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top}" y2="${top}"/>
${ticksOn(axis, WIDTH - 2 * MARGIN).map(({ number, label }) => {
  const x = across(number, axis);
  return html`<line x1="${x}" x2="${x}" y1="${top}" y2="${top + 5}"/><text x="${x}" y="${top + 19}" text-anchor="middle">${label}</text>`;
})}</g>`;
}

function across(number: number, axis: FigureAxis): number {
  const place = MARGIN + placeOn(axis, number) * (WIDTH - 2 * MARGIN);
  return Math.round(place * 100) / 100;
}
