import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { interfaceLanguages, type MessageFile, readMessages } from '../../scripts/wording/read-messages.ts';
import { sourceFiles } from './source-files.ts';
import { type Text, textsIn } from './wording-uses.ts';

const ENGLISH = readMessages('en');
const LANGUAGES = interfaceLanguages();
const PLURAL_FORM = /_(?:zero|one|two|few|many|other)$/;

/** The rooms whose words all stand in the messages. */
const WORDED = [
  'components/',
  'entrypoints/',
  'utils/claim-sets/',
  'utils/claims/words-',
  'utils/claims/claim-set-values.ts',
  'utils/notes/export-html.ts',
  'utils/notes/note-schema.ts',
  'utils/notes/import-notes.ts',
  'utils/notes/read-',
  'utils/notes/export-markdown.ts',
  'utils/notes/report-words.ts',
  'utils/notes/scale-drawing.ts',
  'utils/wording/',
];

/** What looks like prose, and no reader sees: a style, a selector, the name of a format. */
const UNSEEN = ['0 auto auto 0', 'a[href], button, iframe, [tabindex="0"]', 'tallymark claim set 1'];

/** Whose words are what readers' files may say. */
const OF_FILES = 'utils/claim-sets/table-columns.ts';

const TEXTS = new Map(sourceFiles(['entrypoints', 'components', 'utils']).map((file) => [file, textsIn(file)]));

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = readMessages(language);
  const entries = Object.entries(messages);

  it('are those of the English file, in all forms that numbers have', () => {
    expect({
      missing: Object.keys(ENGLISH).filter((key) => !(key in messages)),
      unknown: Object.keys(messages).filter((key) => !(key in ENGLISH) && !isForm(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  it('have the placeholders of the English ones, numbered by the alphabet', () => {
    const wrong = entries.filter(([key, { placeholders = {} }]) => {
      const numbered = Object.entries(placeholders).map(([name, { content }]) => `${name} ${content}`);
      const names = Object.keys(englishOf(key).placeholders ?? {}).sort();
      return numbered.sort().join() !== names.map((name, index) => `${name} $${index + 1}`).join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('say every value once at least, and no other', () => {
    const wrong = entries.filter(([key, { message, placeholders = {} }]) => {
      const said = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
      // Forms for numbers are given theirs, and may say it in a word or not at all.
      if (isForm(key)) said.add('count');
      return [...said].sort().join() !== Object.keys(placeholders).sort().join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('have text, and no spaces around it', () => {
    expect(entries.filter(([, { message }]) => message === '' || message !== message.trim())).toEqual([]);
  });

  it('stand in the order of the alphabet, so that additions seldom meet', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  });
});

it('every message is used', () => {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const { parts } of [...TEXTS.values()].flat()) {
    if (parts.length === 1) literals.add(parts[0] ?? '');
    else if (/^[a-z]+_/.test(parts[0] ?? '')) patterns.push(new RegExp(`^${parts.join('\\w+')}$`));
  }
  for (const [, key = ''] of read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)) literals.add(key);
  const isUsed = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
  expect(Object.keys(ENGLISH).filter((key) => !isUsed(key) && !isUsed(key.replace(PLURAL_FORM, '')))).toEqual([]);
});

it('no words for readers stand in the code', () => {
  const worded = [...TEXTS].filter(([file]) => file !== OF_FILES && WORDED.some((room) => file.startsWith(room)));
  const found = worded.flatMap(([file, texts]) =>
    texts
      .filter(({ isSpoken, parts }) => isSpoken && !UNSEEN.includes(parts.join()))
      .map(({ parts }: Text) => `${file}: ${parts.join('…').trim()}`),
  );
  expect(found).toEqual([]);
});

/** Whether a key is a form of a counted message: one that has words for one and for several. */
function isForm(key: string): boolean {
  const base = key.replace(PLURAL_FORM, '');
  return base !== key && `${base}_one` in ENGLISH && `${base}_other` in ENGLISH;
}

function englishOf(key: string): MessageFile[string] {
  return ENGLISH[key] ?? ENGLISH[key.replace(PLURAL_FORM, '_other')] ?? { message: '' };
}

function read(file: string): string {
  return readFileSync(`${ROOT}${file}`, 'utf8');
}
