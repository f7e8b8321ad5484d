/** Something that was measured, and the most that it may come to. */
export interface Check {
  readonly name: string;
  readonly measured: number;
  readonly most: number;
}

/** Whether a check is kept; one that came to no number is not. */
export function isKept({ measured, most }: Check): boolean {
  return measured <= most;
}
