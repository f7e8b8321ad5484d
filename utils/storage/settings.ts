import browser from 'webextension-polyfill';
import { oneByOne } from './one-by-one.ts';

/** What the reader has set. */
export interface Settings {
  /** Hosts on which nothing is marked by itself. */
  readonly sitesOff: readonly string[];
  /** ISO 8601 in UTC: when all notes were last taken out in a form that brings them back; null for never. */
  readonly backedUp: string | null;
  /** Whether drafts of ClaimReview are offered among the exports: for the few who publish fact checks. */
  readonly claimReview: boolean;
  /** Whether the passages of notes are tinted on their pages, where the pages can see that. */
  readonly noteMarks: boolean;
  /** Whether figures that no claim answers have a faint mark. */
  readonly unchecked: boolean;
  /** Whether the first-run page has been shown. */
  readonly welcomed: boolean;
}

const KEY = 'settings';
const DEFAULTS: Settings = {
  sitesOff: [],
  backedUp: null,
  claimReview: false,
  noteMarks: true,
  unchecked: false,
  welcomed: false,
};

/** The settings, with the defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...DEFAULTS, ...(stored as Partial<Settings> | undefined) };
}

/** Changes some of the settings; of several changes at a time one waits for the other. Only the background writes. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return oneByOne('settings', async () => {
    const settings = await readSettings();
    await browser.storage.local.set({ [KEY]: { ...settings, ...change(settings) } });
  });
}
