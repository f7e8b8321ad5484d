import browser from 'webextension-polyfill';
import { oneByOne } from './one-by-one.ts';

const KEY = 'notedHosts';
const LOCK = 'noted hosts';

/**
 * The hosts that have notes, so that the gate of any other page need not wake the background to learn that it has none.
 * It may hold hosts whose notes have been deleted since the browser started.
 */
export async function readNotedHosts(): Promise<readonly string[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as readonly string[] | undefined) ?? [];
}

/** Adds the hosts of addresses that have notes now. */
export function addNotedHosts(addresses: readonly string[]): Promise<void> {
  return oneByOne(LOCK, async () => {
    const known = new Set(await readNotedHosts());
    const before = known.size;
    for (const host of hostsOf(addresses)) known.add(host);
    if (known.size > before) await write(known);
  });
}

/** Forgets all hosts but those of the addresses that `read` gives: a host that is added while it reads is not forgotten. */
export function resetNotedHosts(read: () => Promise<readonly string[]>): Promise<void> {
  return oneByOne(LOCK, async () => write(new Set(hostsOf(await read()))));
}

function write(hosts: ReadonlySet<string>): Promise<void> {
  return browser.storage.local.set({ [KEY]: [...hosts] });
}

function hostsOf(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []));
}
