/** A date as prose gives it: as much of it as was written. */
export interface WrittenDate {
  /** UTF-16 offsets, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads the dates of one language. */
export type DateReader = (text: string) => WrittenDate[];

const DAY = String.raw`(?:[0-3]?\d)`;
const YEAR = String.raw`(?:1[89]\d\d|20\d\d)`;
const SPACE = String.raw`[\s\u00a0]{1,4}`;

function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = format
        .format(Date.UTC(2024, month - 1, 15))
        .toLowerCase()
        .replace(/\.$/, '');
      names.set(name, month);
    }
  }
  if (names.has('sep')) names.set('sept', 9);
  return names;
}

/**
 * A reader of dates for a language, month names from `Intl`: `28 July`, `July 28th, 2024`, `28 de julio de 2024`, `July 2024`,
 * `28/07/2024`, `2024-07-28`, and bare years. `may` counts as a month only beside a day or a year.
 */
export function dateReader(language: string): DateReader {
  const months = monthNames(language);
  const name = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
  const of = language === 'en' ? `(?:of${SPACE})?` : `(?:de${SPACE})?`;
  const ordinal = '(?:st|nd|rd|th|er|º|°)?';
  const pattern = new RegExp(
    [
      `(?<d1>${DAY})${ordinal}${SPACE}${of}(?<m1>${name})(?:,?${SPACE}(?:del?${SPACE}|of${SPACE})?(?<y1>${YEAR}))?`,
      `(?<m2>${name})${SPACE}(?:the${SPACE})?(?<d2>${DAY})${ordinal}(?![\\d.,]\\d|\\d|\\s?%)(?:,?${SPACE}(?<y2>${YEAR}))?`,
      `(?<m3>${name}),?${SPACE}(?:del?${SPACE}|of${SPACE})?(?<y3>${YEAR})`,
      `(?<y4>${YEAR})-(?<m4>[01]\\d)-(?<d4>${DAY})`,
      `(?<d5>${DAY})[/.](?<m5>[01]?\\d)[/.](?<y5>${YEAR})`,
      `(?<y6>${YEAR})(?![\\d.,]\\d|\\d|\\s?%)`,
      `(?<m7>${name})`,
    ]
      .map((form) => `(?:${form})`)
      .join('|')
      .replace(/\((?!\?)/g, '(?:'),
    'giu',
  );
  return (text) => {
    const dates: WrittenDate[] = [];
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isPartOfWord(text, start, end)) continue;
      const groups = match.groups ?? {};
      const pick = (part: string) => {
        for (let form = 1; form <= 7; form++) {
          const found = groups[`${part}${form}`];
          if (found !== undefined) return found;
        }
        return null;
      };
      const [day, month, year] = [pick('d'), pick('m'), pick('y')];
      const monthNumber = month === null ? null : (months.get(month.toLowerCase().replace(/\.$/, '')) ?? Number(month));
      if (day === null && year === null && !namesMonth(month ?? '', language)) continue;
      if (monthNumber !== null && !(monthNumber >= 1 && monthNumber <= 12)) continue;
      if (day !== null && !(Number(day) >= 1 && Number(day) <= 31)) continue;
      dates.push({
        start,
        end,
        year: year && Number(year),
        month: monthNumber,
        day: day && Number(day),
      } as WrittenDate);
    }
    return dates;
  };
}

/** A month alone is written in full and, where the language writes months with a capital, with one: `may` and `march` are verbs. */
function namesMonth(word: string, language: string): boolean {
  if (word.length < 3 || /^(?:mar|sec|set|dec|mai|may)$/i.test(word))
    return word === 'May' || word === 'mai' || word === 'mayo';
  return language !== 'en' || /^\p{Lu}/u.test(word);
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  return letter.test(before) || letter.test(after) || (before === '.' && letter.test(text[start - 2] ?? ''));
}
