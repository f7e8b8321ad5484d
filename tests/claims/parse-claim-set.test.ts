import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';

const bundled = (): Record<string, unknown> =>
  JSON.parse(readFileSync('public/claim-sets/venezuela-2024.json', 'utf8')) as Record<string, unknown>;

/** The bundled set with one place changed. */
function withSlip(path: readonly (string | number)[], value: unknown): unknown {
  const set = bundled();
  let place: unknown = set;
  for (const key of path.slice(0, -1)) place = (place as Record<string | number, unknown>)[key];
  (place as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return set;
}

describe('parseClaimSet', () => {
  it('takes the bundled set', () => {
    const parsed = parseClaimSet(bundled());
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
  });

  it.each([
    ['no object', null, '', /expected/i],
    ['a list', [], 'format', /./],
    ['another format', withSlip(['format'], 'something else'), 'format', /tallymark claim set 1/],
    ['a word too many', withSlip(['colour'], 'red'), 'colour', /./],
    ['an empty title', withSlip(['title'], ' '), 'title', /empty/],
    ['a date that is none', withSlip(['updated'], '18/08/2024'), 'updated', /YYYY-MM-DD/],
    ['a script as address', withSlip(['sources', 0, 'url'], 'javascript:alert(1)'), 'sources[0].url', /http/],
    ['a number as text', withSlip(['claims', 0, 'figure', 'value'], '67'), 'claims[0].figure.value', /number/],
    ['not a number', withSlip(['claims', 0, 'figure', 'value'], Number.NaN), 'claims[0].figure.value', /number/i],
    ['an unknown bound', withSlip(['claims', 0, 'figure', 'bound'], 'maybe'), 'claims[0].figure.bound', /./],
    [
      'an unknown question',
      withSlip(['claims', 2, 'question'], 'weather'),
      'claims[2].question',
      /no question weather/,
    ],
    ['an unknown source', withSlip(['claims', 2, 'source'], 'hearsay'), 'claims[2].source', /no source hearsay/],
    ['an id twice', withSlip(['questions', 1, 'id'], 'vote-share'), 'questions[1].id', /twice/],
    [
      'a period turned round',
      withSlip(['questions', 0, 'period', 'to'], '2020-01-01'),
      'questions[0].period',
      /before/,
    ],
    ['an empty cue', withSlip(['questions', 0, 'cues', 'en', 0], '*'), 'questions[0].cues.en[0]', /letter/],
    [
      'a long fragment',
      withSlip(['claims', 0, 'fragment'], 'one two three four five six'),
      'claims[0].fragment',
      /five/,
    ],
  ])('refuses %s and names the place', (_what, data, path, message) => {
    const parsed = parseClaimSet(data);
    expect(parsed.ok).toBe(false);
    const fault = parsed.ok ? undefined : parsed.faults.find((each) => each.path === path);
    expect(fault?.message).toMatch(message);
  });
});
