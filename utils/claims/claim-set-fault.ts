/** A slip in a claim set: where it is and what is wrong there. */
export interface ClaimSetFault {
  /** The place in the file: `questions[3].cues.en[0]`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}
