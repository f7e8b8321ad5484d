import browser from 'webextension-polyfill';
import { type Handlers, tellViews } from '../../utils/messages/speak.ts';
import type { ToBackground } from '../../utils/messages/to-background.ts';
import { coversHost } from '../../utils/storage/covers-host.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings.ts';
import { clearBadge } from './badge.ts';
import type { Edition } from './edition.ts';
import { runGate } from './granted-sites.ts';
import { leaveTab } from './leave-tab.ts';
import { onlyOwn } from './only-own.ts';

/** Answers what is asked about the switches of sites. */
export function siteHandlers(edition: Edition) {
  return {
    async pageStanding(_request, { origin }) {
      const host = hostOf(origin);
      if (host === null) return { granted: false, on: true };
      return { granted: await isAlways(host), on: !(await isOff(host)) };
    },
    async siteState({ tab }, sender) {
      onlyOwn(sender);
      const { url } = await browser.tabs.get(tab);
      const host = hostOf(url ?? null);
      if (host === null) return { host, on: true, always: false, wanted: [] };
      const always = await isAlways(host);
      return { host, on: !(await isOff(host)), always, wanted: always ? [] : [`*://${host}/*`] };
    },
    async switchSite({ host, on }, sender) {
      onlyOwn(sender);
      await changeSettings(({ sitesOff }) => ({
        sitesOff: [...sitesOff.filter((other) => other !== host), ...(on ? [] : [host])],
      }));
      edition.renew();
      const tabs = await browser.tabs.query({});
      const open = tabs.filter(({ url }) => hostOf(url ?? null) === host).map(({ id = -1 }) => id);
      if (!on) await Promise.all(open.map((tab) => Promise.all([leaveTab(tab), clearBadge(tab)])));
      else if (await isAlways(host)) await Promise.all(open.map(runGate));
      await tellViews('sitesChanged', null);
    },
  } satisfies Partial<Handlers<ToBackground>>;
}

/** Whether the reader has switched off the site of an address; not where the address is unknown. */
export async function isSwitchedOff(url: string | null): Promise<boolean> {
  const host = hostOf(url);
  return host !== null && isOff(host);
}

async function isOff(host: string): Promise<boolean> {
  return (await readSettings()).sitesOff.includes(host);
}

async function isAlways(host: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((origin) => coversHost(origin, host));
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
