import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { countryNames } from '../../scripts/countries/country-names.ts';
import { builtExtension, ROOT } from '../../scripts/paths.ts';
import { READ_LANGUAGES } from '../../utils/claims/language.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';

/** The scripts that read pages: all that knows languages, questions and comparing. The background brings the set itself along, and the first-run page a sample about it. */
const SCRIPTS = [
  'gate.js',
  'page.js',
  'marking.js',
  'engine.js',
  'card.js',
  ...READ_LANGUAGES.map((code) => `language-${code}.js`),
];

/** Parts of its names that are words of a language, too: a currency, a product, a town, a point, January, Portuguese. */
const ELSEWHERE_TOO: ReadonlySet<string> = new Set([
  'bolivar',
  'bolivars',
  'bolivares',
  'bolivarian',
  'falcon',
  'ciudad',
  'punto',
  'enero',
  'portuguesa',
]);

const file: unknown = JSON.parse(readFileSync(`${ROOT}public/claim-sets/venezuela-2024.json`, 'utf8'));
const names = namesOf(file);
/** Own names of the set's place, its regions and its candidates: words with a capital and at least five letters. */
function namesOf(data: unknown): ReadonlySet<string> {
  const parsed = parseClaimSet(data);
  if (!parsed.ok) throw new Error('the bundled claim set has a slip');
  const { place, subjects, contests } = parsed.value;
  const candidates = new Set(contests.flatMap((contest) => contest.subjects));
  const lists = [
    place.home,
    place.regions,
    ...subjects.flatMap(({ id, aliases }) => (candidates.has(id) ? [aliases] : [])),
  ];
  const words = lists
    .flatMap((list) => Object.values(list ?? {}).flat())
    .flatMap((term) => term.match(/\p{Lu}\p{L}{4,}/gu) ?? []);
  return new Set(words.map(plain).filter((word) => !ELSEWHERE_TOO.has(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A script's text without the list of the world's countries that is part of its language: each name once. */
function withoutCountries(code: string, script: string): string {
  const language = READ_LANGUAGES.find((code) => script === `language-${code}.js`);
  const names = language === undefined ? [] : countryNames(language);
  return names.reduce((left, name) => left.replace(plain(name), ''), code);
}

describe.each(BROWSERS)('the scripts built for %s', (browser) => {
  it.each(SCRIPTS)('%s knows nothing of the bundled topic', (script) => {
    const text = readFileSync(`${builtExtension(browser)}/${script}`, 'utf8');
    const code = withoutCountries(plain(text), script);
    expect([...new Set(code.match(/\p{L}{5,}/gu))].filter((word) => names.has(word))).toEqual([]);
  });
});

it('looks for names that the set has', () => {
  expect([...names]).toEqual(expect.arrayContaining(['venezuela', 'maduro', 'gonzalez', 'caracas', 'tachira']));
});
