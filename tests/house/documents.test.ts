import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { interfaceLanguages, readMessages } from '../../scripts/wording/read-messages.ts';
import { READ_LANGUAGES } from '../../utils/claims/language.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Files that the commands named beside them make, or that stand for a reader's own. */
const MADE = /^(?:\.output\/|\.tmp\/|demo\.png|article\.html|page\.html)/;
/** What stands for many files: `public/icon/SIZE.png`. */
const PLACEHOLDER = /\b(?:SIZE|VERSION)\b/;

const { version, description, scripts, dependencies } = JSON.parse(read('package.json'));

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = '']) => part);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('names only scripts that exist', () => {
    const named = found(text, /npm (?:run (?:--silent )?)?(?!run\b|ci\b|audit\b)([a-z][\w:-]*)/g).filter(
      (name) => !PROSE.has(name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only options that their commands know', () => {
    const commands = [...text.matchAll(/\b([a-z]+) -- ([^`\n]*)/g)].flatMap(([, name = '', args = '']) =>
      found(args, /(--[a-z]+)/g).map((option) => ({ name, option })),
    );
    const unknown = commands.filter(({ name, option }) => option !== '--help' && !sourcesOf(name).includes(option));
    expect(unknown).toEqual([]);
  });

  it('names only files that exist', () => {
    const linked = found(text, /\]\(([^)#]+)\)|(?:src|srcset)="([^"]+)"/g)
      .filter((target) => target !== '' && !/^https?:/.test(target))
      .map((target) => join(dirname(document), target));
    const quoted = found(text, /`([\w./-]+\.(?:css|html|json|md|mjs|png|svg|ts|tsx))`/g);
    const below = found(text, /(?<![\w./-])((?:components|docs|entrypoints|public|scripts|tests|utils)\/[\w./-]*\w)/g);
    const local = [...linked, ...quoted, ...below].filter((file) => !MADE.test(file) && !PLACEHOLDER.test(file));
    expect(local.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

/** Words that stand behind npm where it is only spoken of. */
const PROSE: ReadonlySet<string> = new Set(['in']);

/** The text of the files that a command's options stand in. */
function sourcesOf(command: string): string {
  return [`scripts/${command}.ts`, `scripts/${command}/options.ts`]
    .filter((file) => existsSync(join(ROOT, file)))
    .map(read)
    .join('\n');
}

it('the languages that are read are named to readers, in every language of the interface', () => {
  const named = (language: string, text: string) =>
    READ_LANGUAGES.filter(
      (code) => !text.includes(new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? ''),
    );
  expect(named('en', read('README.md'))).toEqual([]);
  for (const language of interfaceLanguages()) {
    expect(named(language, readMessages(language)['method_languages']?.message ?? ''), language).toEqual([]);
  }
});

it('the newest changes are those of the version that package.json states', () => {
  expect(found(read('CHANGELOG.md'), /^## (\S+)/gm)[0]).toBe(version);
});

it('the short description fits the stores in every language, and is that of package.json', () => {
  const told = interfaceLanguages().map((language) => readMessages(language)['extension_description']?.message ?? '');
  expect(told.filter(({ length }) => length > 132)).toEqual([]);
  expect(readMessages('en')['extension_description']?.message).toBe(description);
});

it('the packages that ship are listed with their reasons', () => {
  const listed = found(read('docs/dependencies.md'), /^\| `([^`]+)` \|/gm);
  expect([...listed].sort()).toEqual(shipped().sort());
});

/** The packages that are asked for to be shipped, and what they bring along. */
function shipped(): string[] {
  const { packages } = JSON.parse(read('package-lock.json'));
  const names = new Set(Object.keys(dependencies));
  for (const name of names) {
    const { dependencies: brought = {} } = packages[`node_modules/${name}`] ?? {};
    for (const other of Object.keys(brought)) if (!NEVER_BUILT_IN.has(other)) names.add(other);
  }
  return [...names];
}

/** For the command line of the Markdown reader; and what is built without, by a file that stands in its place. */
const NEVER_BUILT_IN: ReadonlySet<string> = new Set(['argparse', 'entities', 'linkify-it', 'uc.micro']);
