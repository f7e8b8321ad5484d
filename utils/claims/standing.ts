/** What kinds of answers claims are. */
export const STANDINGS = ['result', 'count', 'estimate', 'report', 'allegation'] as const;

/** An allegation can't confirm what agrees with it; of the others readers are told which it is. */
export type Standing = (typeof STANDINGS)[number];
