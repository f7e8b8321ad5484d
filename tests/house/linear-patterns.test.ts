import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { gatePattern } from '../../utils/page/gate.ts';
import { ENTRY_LABEL, FACT_LABEL, TEASER_HEADING, TEASER_LABEL } from '../../utils/page/teaser-words.ts';
import { processorMs } from '../processor-time.ts';
import { sourceFiles } from './source-files.ts';

/** Patterns that are put together while the extension runs, and the files that do so. */
const MADE: Readonly<Record<string, readonly RegExp[]>> = {
  'utils/page/gate.ts': [gatePattern(['venezuel', 'caracas', 'gonzález urrutia'])],
  'utils/page/teaser-words.ts': [TEASER_LABEL, FACT_LABEL, ENTRY_LABEL, TEASER_HEADING],
};

/** Patterns that see no page's text, only numbers of a few digits. */
const FEW_DIGITS = ['\\B(?=(?:\\d{3})+$)'];

/** What a text may be made of to keep a pattern busy, each over and over. */
const PUMPS = [
  ...'aA10 \n\t.,-–%$é(=_#/"’',
  ...['1,', '1.', '1 ', 'a ', 'a-', 'a.', 'A ', '- ', '. ', ', ', 'a, ', '1/', 'A. ', 'aA', '[1]', '1 per cent '],
  ...['one ', 'twenty-', 'the ', 'and ', 'of ', 'de ', 'más '],
];
const SHORT = 2_000;
const LONG = 4 * SHORT;

/** Four times the text takes four times as long where time is linear, sixteen times where it is squared. */
const MOST_GROWTH = 8;
/** Less than this is not to be told from chance, and far less than squared time takes. */
const LEAST_MS = 8;

const literals = sourceFiles(['utils']).flatMap((file) => patternsIn(file).map((pattern) => ({ file, pattern })));
const made = Object.entries(MADE).flatMap(([file, patterns]) => patterns.map((pattern) => ({ file, pattern })));

describe('every pattern in utils', () => {
  it('is found', () => {
    expect(literals.length).toBeGreaterThan(100);
    const makers = sourceFiles(['utils']).filter((file) => /new RegExp\(/.test(readFileSync(`${ROOT}${file}`, 'utf8')));
    expect(makers).toEqual(Object.keys(MADE));
  });

  it('takes time in line with the length of the text, whatever the text repeats', () => {
    const slow = [...literals, ...made].filter(({ pattern }) => !FEW_DIGITS.includes(pattern.source)).flatMap(slowOn);
    expect(slow).toEqual([]);
  });

  it('would be told if it did not', () => {
    expect(slowOn({ file: 'here', pattern: /\s+$/ })).not.toEqual([]);
  });
});

/** Where a pattern takes more than linear time: the file, the pattern, and what the text repeats. */
function slowOn({ file, pattern }: { readonly file: string; readonly pattern: RegExp }): string[] {
  const words = [...new Set(pattern.source.match(/\p{L}{3,}/gu) ?? [])].slice(0, 6);
  return [...PUMPS, ...words, ...words.map((word) => `${word} `)]
    .filter((pump) => isSlow(pattern, pump))
    .map((pump) => `${file}: ${pattern} on ${JSON.stringify(pump)}`);
}

function isSlow(pattern: RegExp, pump: string): boolean {
  const text = (length: number) => `x ${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
  const long = timeOf(pattern, text(LONG));
  if (long < LEAST_MS) return false;
  const least = (length: number) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text(length))));
  const again = least(LONG);
  return again >= LEAST_MS && again > MOST_GROWTH * least(SHORT);
}

function timeOf(pattern: RegExp, text: string): number {
  const all = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''));
  return processorMs(() => {
    for (const _match of text.matchAll(all));
  });
}

function patternsIn(file: string): RegExp[] {
  const patterns: RegExp[] = [];
  const visit = (_key: string, value: unknown) => {
    const regex = (value as { readonly regex?: { readonly pattern: string; readonly flags: string } } | null)?.regex;
    if (regex?.pattern !== undefined) patterns.push(new RegExp(regex.pattern, regex.flags));
    return typeof value === 'bigint' ? String(value) : value;
  };
  JSON.stringify(parseAst(readFileSync(`${ROOT}${file}`, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }), visit);
  return patterns;
}
