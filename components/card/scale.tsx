import type { Evidence } from '../../utils/claims/evidence.ts';
import { claimFigureInWords } from '../../utils/claims/words-claim.ts';
import { say } from '../../utils/wording/say.ts';
import { sayersInWords } from './evidence-words.ts';
import { type Lane, layOutScale, type ScaleLayout, type Stretch } from './scale-layout.ts';

/** Heights in CSS pixels: of a lane's track, of the axis, and of the two sides' names below it. */
const TRACK = 16;
const AXIS = 22;
const SIDES = 16;

/** The middle 94 per cent of the width hold the scale, so that dots at its ends are whole. */
const across = (place: number) => `${(3 + 94 * place).toFixed(2)}%`;

/** The page's figure and every claim's on one axis, a lane each, rivals apart. Nothing where they have no common axis. */
export function Scale({ evidence }: { readonly evidence: Evidence }) {
  const layout = layOutScale(evidence);
  const page = layout?.lanes[0];
  if (layout === null || page === undefined) return null;
  return (
    <div class="scale" role="img" aria-label={scaleInWords(evidence)}>
      {layout.lanes.map((lane) => (
        <div
          key={lane.row ?? 'page'}
          class={`lane lane-${lane.relation ?? 'page'} ${lane.apart ? 'lane-apart' : ''}`.trimEnd()}
        >
          <Caption evidence={evidence} lane={lane} />
          <Track lane={lane} guide={lane.row === null ? null : page.at} />
        </div>
      ))}
      <Axis layout={layout} subjects={evidence.subjects} />
    </div>
  );
}

function Caption({ evidence, lane }: { readonly evidence: Evidence; readonly lane: Lane }) {
  const row = lane.row === null ? undefined : evidence.rows[lane.row];
  return (
    <div class="caption">
      <b>{row === undefined ? evidence.mark.quote.replace(/\s+/g, ' ') : claimFigureInWords(row)}</b>{' '}
      <span>{row === undefined ? say('card_this_page') : sayersInWords(row)}</span>
    </div>
  );
}

/** A lane's line with its figure on it; `guide` is where the page's number stands, for the lanes of claims. */
function Track({ lane, guide }: { readonly lane: Stretch; readonly guide: number | null }) {
  const y = TRACK / 2;
  return (
    <svg width="100%" height={TRACK} aria-hidden="true">
      <line class="track" x1="0" x2="100%" y1={y} y2={y} />
      {guide === null ? null : <line class="guide" x1={across(guide)} x2={across(guide)} y1="1" y2={TRACK - 1} />}
      {lane.to > lane.from ? <line class="interval" x1={across(lane.from)} x2={across(lane.to)} y1={y} y2={y} /> : null}
      {lane.openRight ? <OpenEnd at={lane.to} y={y} by={1} /> : null}
      {lane.openLeft ? <OpenEnd at={lane.from} y={y} by={-1} /> : null}
      {lane.at === null ? (
        [lane.from, lane.to].map((end) => (
          <line key={end} class="end" x1={across(end)} x2={across(end)} y1={y - 5} y2={y + 5} />
        ))
      ) : (
        <circle class="dot" cx={across(lane.at)} cy={y} r="5.5" />
      )}
    </svg>
  );
}

/** An arrow's head where a figure goes on without end. */
function OpenEnd({ at, y, by }: { readonly at: number; readonly y: number; readonly by: 1 | -1 }) {
  return (
    <svg class="open-end" x={across(at)} y={y} overflow="visible" aria-hidden="true">
      <path d={`M ${-by * 3} -4 L ${by * 3} 0 L ${-by * 3} 4`} />
    </svg>
  );
}

function Axis({ layout, subjects }: { readonly layout: ScaleLayout; readonly subjects: readonly string[] }) {
  const [ahead, behind] = subjects;
  return (
    <svg class="axis" width="100%" height={layout.zero === null ? AXIS : AXIS + SIDES} aria-hidden="true">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" />
      {layout.ticks.map(({ at, label }) => (
        <g key={at}>
          <line x1={across(at)} x2={across(at)} y1="0" y2="5" />
          <text x={across(at)} y="17" text-anchor={at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      {layout.zero === null ? null : (
        <>
          <text x="0" y={AXIS + 12}>
            ← {behind}
          </text>
          <text x="100%" y={AXIS + 12} text-anchor="end">
            {ahead} →
          </text>
        </>
      )}
    </svg>
  );
}

/** The drawing for those who do not see it. */
function scaleInWords(evidence: Evidence): string {
  const page = `${say('card_this_page')} ${evidence.mark.quote.replace(/\s+/g, ' ')}`;
  const claims = evidence.rows.map((row) => `${sayersInWords(row)} ${claimFigureInWords(row)}`);
  return say('card_scale', { figures: [page, ...claims].join('; ') });
}
