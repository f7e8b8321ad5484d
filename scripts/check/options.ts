import { parseArgs } from 'node:util';
import { isRead, READ_LANGUAGES } from '../../utils/claims/language.ts';
import { isoDay } from '../../utils/page/iso-day.ts';

export interface CheckOptions {
  readonly json: boolean;
  readonly figures: boolean;
  readonly explain: boolean;
  readonly language: string | undefined;
  readonly url: string | undefined;
  /** ISO date (YYYY-MM-DD). */
  readonly published: string | undefined;
  /** Paths of claim sets to compare with in place of the bundled one; none for that one. */
  readonly sets: readonly string[];
  /** Whether the bundled set is compared with besides them. */
  readonly bundled: boolean;
  /** Whether the files are claim sets, to be looked through for errors and weak spots. */
  readonly lint: boolean;
  /** Paths, or `-` for standard input. */
  readonly files: readonly string[];
}

const USAGE = `Usage: npm run --silent check -- [--json] [--figures] [--explain] [--lang ${READ_LANGUAGES.join('|')}] [--url URL] [--published YYYY-MM-DD] [--set FILE]... [--bundled] FILE..., or check -- --lint FILE...`;

/** What the command does and takes. */
export const HELP = `${USAGE}

Prints the marks of saved pages (.html) and of plain texts (.txt, paragraphs parted by blank lines); - is standard input.

  --json            one line of JSON for each file, with the page's text that the offsets count in
  --figures         with every figure that was read, marked or not
  --explain         with why each mark stands there, and why figures near the same words have none
  --lang LANGUAGE   the pages' language, whatever they state
  --url URL         where the pages come from
  --published DAY   the day of the pages, whatever they state
  --set FILE        a claim set to compare with in place of the bundled one; may be given more than once
  --bundled         with --set: the bundled one too
  --lint            the files are claim sets: prints their errors, or their weak spots

The exit code is 0, or 2 where something could not be read; of --lint 0, 1 for warnings, or 2 for errors.`;

/** Reads the command line; a wish that can't be met is thrown as one line. */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      figures: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      lang: { type: 'string' },
      url: { type: 'string' },
      published: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      bundled: { type: 'boolean', default: false },
      lint: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { json, figures, explain, lang, url, published, set, bundled, lint } = values;
  if (files.length === 0) throw new Error(`no file is named. ${USAGE}`);
  if (lang !== undefined && !isRead(lang)) throw misfit('--lang', `one of ${READ_LANGUAGES.join(', ')}`, lang);
  if (url !== undefined && !URL.canParse(url)) throw misfit('--url', 'a whole address', url);
  if (published !== undefined && !isWholeDay(published))
    throw misfit('--published', 'a day written YYYY-MM-DD', published);
  if (set.includes('')) throw misfit('--set', 'a file', '');
  return { json, figures, explain, language: lang, url, published, sets: set, bundled, lint, files };
}

function misfit(option: string, wanted: string, given: string): Error {
  return new Error(`${option} is ${wanted}, not ${JSON.stringify(given)}`);
}

function isWholeDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDay(text) === text;
}
