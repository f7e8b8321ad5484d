import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { checkedClaimSets } from './scripts/checked-claim-sets.ts';
import { computedModules } from './scripts/computed-modules.ts';
import { timedEngine } from './scripts/measure/timed-engine.ts';
import { ROOT } from './scripts/paths.ts';
import { behindProviders, sharedModules } from './scripts/shared-modules.ts';
import { withoutInnerHtml } from './scripts/without-inner-html.ts';
import { packedMessages } from './scripts/wording/packed-messages.ts';
import { readMessages } from './scripts/wording/read-messages.ts';
import { outletPatterns } from './utils/storage/outlets.ts';

const GECKO_ID = 'tallymark@extension';

const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // The note box stands framed in pages. It is the one file that they can reach: see web_accessible_resources.
  'frame-ancestors http: https:',
].join('; ');

const MARKDOWN_PARTS = `${ROOT}utils/notes/markdown-parts.ts`;

const NOTE_BOX = ['note-frame.html'];

function asShipped(file: ResolvedPublicFile): ResolvedPublicFile {
  const { relativeDest } = file;
  const [, language] = /^_locales\/(\w+)\/messages\.json$/.exec(relativeDest) ?? [];
  return language === undefined ? file : { relativeDest, contents: packedMessages(readMessages(language)) };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { disabled: true },
  hooks: {
    'build:publicAssets'(_wxt, files) {
      // The background has them built in; nobody reads the files.
      const read = files.filter(({ relativeDest }) => !relativeDest.startsWith('claim-sets/'));
      files.splice(0, files.length, ...read.map(asShipped));
    },
    'build:manifestGenerated'(_wxt, { background }) {
      if (background !== undefined && 'scripts' in background)
        background.scripts = behindProviders(background.scripts ?? []);
    },
  },
  zip: {
    // All that `npm run build` reads, and what says how to run it.
    includeSources: ['{components,entrypoints,public,scripts,utils}/**', '*.{json,md,ts}', '.npmrc', 'LICENSE'],
    dotSources: true,
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: outletPatterns(),
    optional_host_permissions: ['*://*/*'],
    // Declared by hand and built as an unlisted script: WXT's own wrapper for content scripts announces itself to the
    // page through window.postMessage, and a page that forges that announcement can end the script.
    content_scripts: [{ matches: outletPatterns(), js: ['gate.js'], run_at: 'document_idle', all_frames: true }],
    web_accessible_resources: [
      // Firefox makes up the address of each install; Chrome has to be asked for one that pages can't guess.
      { resources: NOTE_BOX, matches: ['*://*/*'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    // No more than four may suggest a key.
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_key_open_card__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_key_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_key_previous_mark__' },
      'note-passage': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_key_note_passage__' },
    },
    // The development server feeds the extension's pages over a connection.
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  vite: ({ mode }) => ({
    plugins: [
      sharedModules(),
      computedModules(),
      checkedClaimSets(),
      withoutInnerHtml(),
      ...(mode === 'measure' ? [timedEngine()] : []),
    ],
    resolve: {
      alias: {
        'webextension-polyfill': `${ROOT}utils/messages/native-api.ts`,
        entities: MARKDOWN_PARTS,
        'linkify-it': MARKDOWN_PARTS,
        'uc.micro': MARKDOWN_PARTS,
      },
    },
    // Claim sets: a text is read in a fraction of the time that a script of that length takes, and packs better.
    json: { stringify: true, namedExports: false },
    build: { target: 'es2023', modulePreload: false, assetsInlineLimit: 0 },
  }),
});
