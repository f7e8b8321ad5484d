import type { Verdict } from '../claims/verdict.ts';
import { say } from '../wording/say.ts';
import { sayDecimals } from '../wording/say-number.ts';
import { html, type Markup } from './html.ts';
import type { NotedMark } from './note.ts';
import { sayersOf } from './report-words.ts';

/** A figure's stated ends; null is an open end. */
interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

interface Domain {
  readonly low: number;
  readonly high: number;
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
  const domain = domainOf(lanes.map(({ ends }) => ends));
  if (lanes.length < 2 || domain === null || WITHOUT_SCALE.has(mark.figure.unit ?? '')) return null;
  const height = lanes.length * LANE + AXIS;
  const inWords = say('card_scale', { figures: lanes.map(({ label }) => label).join('; ') });
  return html`<svg class="scale" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${inWords}">
${lanes.map(({ ends, label, kind }, index) => lane(ends, label, kind, index * LANE, domain))}
${axis(domain, lanes.length * LANE)}
</svg>`;
}

/** From the least to the greatest number with some room at both ends; null where numbers are too close or too far apart for an axis. */
function domainOf(all: readonly Ends[]): Domain | null {
  const numbers = all.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const room = (most - least) * 0.15 || Math.abs(most) * 0.2 || 1;
  const low = least >= 0 ? Math.max(0, least - room) : least - room;
  const high = most + room;
  return high - low > 1e-9 && high - low < 1e15 ? { low, high } : null;
}

function lane({ low, high }: Ends, label: string, kind: Verdict, top: number, domain: Domain): Markup {
  const y = top + 26;
  const from = low === null ? MARGIN : across(low, domain);
  const to = high === null ? WIDTH - MARGIN : across(high, domain);
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

function axis(domain: Domain, top: number): Markup {
  return html`<g class="axis"><line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top}" y2="${top}"/>
${ticksOf(domain).map((tick) => {
  const x = across(tick, domain);
  return html`<line x1="${x}" x2="${x}" y1="${top}" y2="${top + 5}"/><text x="${x}" y="${top + 19}" text-anchor="middle">${tickInWords(tick, stepOf(domain))}</text>`;
})}</g>`;
}

function across(number: number, { low, high }: Domain): number {
  const place = MARGIN + ((number - low) / (high - low)) * (WIDTH - 2 * MARGIN);
  return Math.round(place * 100) / 100;
}

/** About five round numbers, the next of 1, 2 and 5 times a power of ten apart. */
function ticksOf(domain: Domain): readonly number[] {
  const step = stepOf(domain);
  const first = Math.ceil(domain.low / step);
  const count = Math.floor(domain.high / step) - first + 1;
  return Array.from({ length: Math.min(Math.max(count, 0), 12) }, (_, index) => (first + index) * step).filter(
    (tick) => across(tick, domain) > MARGIN * 2 && across(tick, domain) < WIDTH - MARGIN * 2,
  );
}

/** The number with as many decimals as the step between two ticks has. */
function tickInWords(tick: number, step: number): string {
  return sayDecimals(tick, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
}

function stepOf({ low, high }: Domain): number {
  const least = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
}
