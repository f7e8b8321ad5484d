const BEYOND_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}/gu;
/** The marks that Latin letters have, and the end of what else is met in Latin texts behind them. */
const FIRST_MARK = 0x300;
const MARKS_END = 0x370;

/** A word without its diacritics, which headlines in capitals and hurried writers leave out. */
export function withoutMarks(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  const parted = word.normalize('NFD');
  let bare = '';
  for (let at = 0; at < parted.length; at++) {
    const code = parted.charCodeAt(at);
    // making a pattern for the marks of all scripts ready takes longer than a page of words
    if (code >= MARKS_END) return parted.replace(MARKS, '');
    if (code < FIRST_MARK) bare += parted.charAt(at);
  }
  return bare;
}

/** Lower case and without diacritics, so that `González` and `Gonzalez` are one word. */
export function normalise(word: string): string {
  return withoutMarks(word).toLowerCase();
}
