import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Plugin, parseSync, type ResolvedConfig } from 'vite';
import { READ_LANGUAGES } from '../utils/claims/language.ts';
import { ROOT } from './paths.ts';

/**
 * The scripts that provide modules to others: those that their entrypoints import as a whole (`import * as name`), by that name. One for
 * what runs in pages, and those that run before the background does, each time that it begins: a worker takes them in by itself, for an event
 * page the manifest lists them. Of a module that two of them import the first one's is taken.
 */
const IN_PAGES = 'page';
const BEFORE_BACKGROUND = ['marking', ...READ_LANGUAGES.map((code) => `language-${code}`)];

/** The scripts that the background puts into pages behind the one for them. All others run alone, and have in them what they need. */
const BEHIND_IT = ['engine', 'card'];

/** From whom each takes modules. */
const PROVIDERS: Readonly<Record<Taker, readonly string[]>> = {
  none: [],
  script: [IN_PAGES],
  background: BEFORE_BACKGROUND,
  document: [...BEFORE_BACKGROUND, IN_PAGES],
};

const WORLD = `${ROOT}entrypoints/engine/world.ts`;
const BRING_SCRIPT = `${ROOT}entrypoints/marking/bring-script.ts`;
const STAND_IN = '\0tallymark-shared:';
const BROUGHT = '\0tallymark-brought:';

/** Who is built: a script or document that takes modules from others, or one that runs alone. */
type Taker = 'none' | 'background' | 'script' | 'document';

/** Where a shared module is found: in this script, by this name. */
interface Shared {
  readonly script: string;
  readonly name: string;
}

/**
 * Builds what several scripts and documents of the extension need into one script, so that it ships once: a script that is put into a page
 * behind that one finds the modules in their common world, a document or the background loads that one first.
 */
export function sharedModules(): Plugin {
  let taker: Taker = 'none';
  let shared: ReadonlyMap<string, Shared> = new Map();
  return {
    name: 'tallymark:shared-modules',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      taker = takerIn(config);
      shared = new Map(PROVIDERS[taker].toReversed().flatMap(modulesOf));
    },
    resolveId(source, importer) {
      if (source.startsWith(BROUGHT)) return source;
      if (taker === 'none' || importer === undefined || !source.startsWith('.')) return null;
      const path = resolve(dirname(importer), source);
      return shared.has(path) ? STAND_IN + path : null;
    },
    load(id) {
      if (id.startsWith(BROUGHT)) return broughtCode(id.slice(BROUGHT.length), taker);
      const path = id.startsWith(STAND_IN) ? id.slice(STAND_IN.length) : '';
      const found = shared.get(path);
      if (found === undefined) return null;
      return standInCode(found, taker === 'script' ? WORLD : BROUGHT + found.script, exportsOf(path));
    },
  };
}

/** The scripts of a background, an event page's, with those before it that it takes modules from. */
export function behindProviders(scripts: readonly string[]): string[] {
  return [...BEFORE_BACKGROUND.map((script) => `${script}.js`), ...scripts];
}

/** The modules that a script provides, by their files. */
function modulesOf(script: string): [string, Shared][] {
  const entry = `${ROOT}entrypoints/${script}/index.ts`;
  const imports = readFileSync(entry, 'utf8').matchAll(/^import \* as (\w+) from '(\..+)';$/gm);
  return [...imports].map(([, name = '', path = '']) => [resolve(dirname(entry), path), { script, name }]);
}

/** Scripts are built one by one, as libraries; documents together. */
function takerIn({ build: { lib } }: ResolvedConfig): Taker {
  if (lib === false) return 'document';
  const script = /entrypoints\/([\w-]+)\/index\.ts$/.exec(String(lib.entry))?.[1] ?? '';
  if (script === 'background') return script;
  return BEHIND_IT.includes(script) ? 'script' : 'none';
}

/** Stands in the place of a script for a document or the background: comes when that has run, with what it provides. */
function broughtCode(script: string, taker: Taker): string {
  return taker === 'background'
    ? `import { inWorld } from '${WORLD}';
globalThis.importScripts?.('/${script}.js');
export { inWorld };`
    : `import { bringScript } from '${BRING_SCRIPT}';
import { inWorld } from '${WORLD}';
await bringScript('/${script}.js');
export { inWorld };`;
}

/** Stands in the place of a shared module. */
function standInCode({ script, name }: Shared, from: string, names: readonly string[]): string {
  return `import { inWorld } from '${from}';
export const { ${names.join(', ')} } = inWorld(globalThis).shared['${script}'].${name};`;
}

/** What a module exports beside types. */
function exportsOf(path: string): string[] {
  const { module } = parseSync(path, readFileSync(path, 'utf8'));
  const entries = module.staticExports.flatMap((each) => each.entries);
  return entries.flatMap(({ exportName, isType }) => (isType || exportName.name === null ? [] : [exportName.name]));
}
