/** What a file that is imported may measure at most, whatever it holds; look at a file's size before its text is read. */
export const SET_FILE_LIMITS = {
  /** In UTF-16 units of the text, which a file of as many bytes never exceeds. */
  length: 16 * 1024 * 1024,
  /** The same in words. */
  size: '16 MB',
  /** How deep its JSON may be nested. */
  depth: 24,
  /** How many claims, reviews or rows it may have. */
  entries: 20_000,
  /** How many of its slips are named. */
  faults: 50,
} as const;
