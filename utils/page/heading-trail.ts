interface OpenHeading {
  readonly level: number;
  /** Index of its block. */
  readonly block: number;
}

/** The headings that stand over a place of the page. */
export interface HeadingTrail {
  readonly open: readonly OpenHeading[];
  /** Indexes of their blocks, outermost first. */
  readonly chain: readonly number[];
}

export const NO_HEADINGS: HeadingTrail = { open: [], chain: [] };

/** The trail behind a heading, which ends all of its own level and below. */
export function withHeading(trail: HeadingTrail, level: number, block: number): HeadingTrail {
  return trailOf([...aboveLevel(trail, level).open, { level, block }]);
}

/** What stands over a heading of this level. */
export function aboveLevel(trail: HeadingTrail, level: number): HeadingTrail {
  return trailOf(trail.open.filter((heading) => heading.level < level));
}

/**
 * The trail behind a section, given those before it and at its end: a section's own headings end with it, but the page's first
 * headline stays, and so does a heading with nothing under it in its section (`lastBlock` is the index of the last block read).
 */
export function afterSection(before: HeadingTrail, atEnd: HeadingTrail, lastBlock: number): HeadingTrail {
  if (atEnd.open.at(-1)?.block === lastBlock) return atEnd;
  const headline = atEnd.open[0];
  return before.open.length === 0 && headline?.level === 1 ? trailOf([headline]) : before;
}

function trailOf(open: readonly OpenHeading[]): HeadingTrail {
  return { open, chain: open.map((heading) => heading.block) };
}
