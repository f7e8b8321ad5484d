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

const HELP = `${USAGE}

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

const FLAGS: ReadonlySet<string> = new Set(['--json', '--figures', '--explain', '--bundled', '--lint']);

/** What the command line asks for, the help where it asks for that, or a line that says what is wrong with it. */
export function readOptions(
  args: readonly string[],
): CheckOptions | { readonly help: string } | { readonly fault: string } {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const files: string[] = [];
  const sets: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') files.push(...rest.splice(0));
    else if (arg === '--help' || arg === '-h') return { help: HELP };
    else if (arg === '-' || !arg.startsWith('-')) files.push(arg);
    else if (FLAGS.has(arg)) flags.add(arg);
    else {
      const [, name = '', inline] = /^(--[a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
      if (!(name in VALUE_CHECKS)) return { fault: `there is no option ${arg}. ${USAGE}` };
      const value = inline ?? rest.shift();
      const fault = value === undefined ? `${name} needs a value` : VALUE_CHECKS[name]?.(value);
      if (value === undefined || fault) return { fault: fault ?? '' };
      if (name === '--set') sets.push(value);
      else values.set(name, value);
    }
  }
  if (files.length === 0) return { fault: `no file is named. ${USAGE}` };
  return {
    json: flags.has('--json'),
    figures: flags.has('--figures'),
    explain: flags.has('--explain'),
    language: values.get('--lang'),
    url: values.get('--url'),
    published: values.get('--published'),
    sets,
    bundled: flags.has('--bundled'),
    lint: flags.has('--lint'),
    files,
  };
}

/** For each option that takes a value, what is wrong with one; null for nothing. */
const VALUE_CHECKS: Readonly<Record<string, (value: string) => string | null>> = {
  '--lang': (value) =>
    isRead(value) ? null : `--lang is one of ${READ_LANGUAGES.join(', ')}, not ${JSON.stringify(value)}`,
  '--set': (value) => (value === '' ? '--set needs a file' : null),
  '--url': (value) => (URL.canParse(value) ? null : `--url is a whole address, not ${JSON.stringify(value)}`),
  '--published': (value) =>
    /^\d{4}-\d\d-\d\d$/.test(value) && isoDay(value) === value
      ? null
      : `--published is a day written YYYY-MM-DD, not ${JSON.stringify(value)}`,
};
