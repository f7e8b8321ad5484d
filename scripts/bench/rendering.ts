/** What Chromium is asked to trace. */
export const RENDERING_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'cc',
];

/** The browser's work from styles to pixels. */
const RENDERING: ReadonlySet<string> = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'UpdateLayer',
  'Commit',
  'RasterTask',
]);

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly dur?: number;
}

/**
 * Milliseconds of rendering between the marks `bench:begin` and `bench:end`, over all threads of the process in which the page stands.
 * Throws where they are missing.
 */
export function renderingBetween(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const begin = traceEvents.find(({ name }) => name === 'bench:begin');
  const end = traceEvents.find(({ name }) => name === 'bench:end');
  if (begin === undefined || end === undefined) throw new Error('The trace has no marks.');
  return traceEvents
    .filter(
      ({ name, ph, ts, pid }) =>
        RENDERING.has(name) && ph === 'X' && pid === begin.pid && ts >= begin.ts && ts <= end.ts,
    )
    .reduce((sum, { dur = 0 }) => sum + dur / 1_000, 0);
}
