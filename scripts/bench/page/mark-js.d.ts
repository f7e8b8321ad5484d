/** As much of it as the bench calls. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    /** Wraps each match in an element of its own. */
    markRegExp(pattern: RegExp): void;
    /** Takes all wrappers away. */
    unmark(): void;
  }
}
