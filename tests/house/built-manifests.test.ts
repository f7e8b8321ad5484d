import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { builtExtension, ROOT } from '../../scripts/paths.ts';
import { READ_LANGUAGES } from '../../utils/claims/language.ts';

/** What the reader is asked for at install. It never grows in an update: the browsers would switch the extension off. */
const HOSTS = [
  '*://*.cbc.ca/*',
  '*://*.irishtimes.com/*',
  '*://*.ft.com/*',
  '*://*.bbc.com/*',
  '*://*.bbc.co.uk/*',
  '*://*.reuters.com/*',
  '*://*.apnews.com/*',
  '*://*.theguardian.com/*',
  '*://*.nytimes.com/*',
  '*://*.elpais.com/*',
  '*://*.eltiempo.com/*',
  '*://*.folha.uol.com.br/*',
  '*://*.lemonde.fr/*',
];

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(`${builtExtension(browser)}/manifest.json`, 'utf8'));

  it('asks for these permissions and hosts, and no other', () => {
    expect(manifest.manifest_version).toBe(3);
    const everywhere = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];
    expect(manifest.permissions).toEqual(browser === 'chromium' ? [...everywhere, 'sidePanel'] : everywhere);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('has a reason for each permission in what readers and stores are told', () => {
    const told = ['docs/privacy.md', 'docs/stores/chrome.md'].map((file) => readFileSync(`${ROOT}${file}`, 'utf8'));
    const untold = manifest.permissions.filter((name: string) => told.some((text) => !text.includes(`| \`${name}\``)));
    expect(untold).toEqual([]);
  });

  it('runs the gate on those hosts and nothing else', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: HOSTS, js: ['gate.js'], run_at: 'document_idle', all_frames: true },
    ]);
  });

  it('begins the background behind what it takes modules from', () => {
    // A worker has one file, and takes the others in by itself.
    const languages = READ_LANGUAGES.map((code) => `language-${code}.js`);
    const scripts = ['marking.js', ...languages, 'background.js'];
    const expected = browser === 'chromium' ? { service_worker: 'background.js' } : { scripts };
    expect(manifest.background).toEqual(expected);
  });

  it('opens one file of ours to pages, the note box, and no connection to its own', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['note-frame.html'],
        matches: ['*://*/*'],
        ...(browser === 'chromium' ? { use_dynamic_url: true } : {}),
      },
    ]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self';");
  });

  it('has the first-run page as its settings, in a tab', () => {
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
  });

  it('suggests at most four keys, as browsers let it', () => {
    const commands = Object.values(manifest.commands) as {
      suggested_key?: { default?: string };
      description: string;
    }[];
    const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^(?:Ctrl|Alt)\+Shift\+(?:[A-Z0-9]|Comma|Period)$/.test(key))).toEqual([]);
    expect(commands.every(({ description }) => description !== '')).toBe(true);
  });

  it('has an icon in all sizes', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });
});

it('Firefox is told the id, the oldest version that draws the marks, and that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(`${builtExtension('firefox')}/manifest.json`, 'utf8'));
  expect(manifest.browser_specific_settings.gecko).toEqual({
    id: 'tallymark@extension',
    strict_min_version: '146.0',
    data_collection_permissions: { required: ['none'] },
  });
});
