import browser from 'webextension-polyfill';

const KEY = 'notedHosts';

/**
 * The hosts that have notes, so that the gate of any other page need not wake the background to learn that it has none.
 * It may hold hosts whose notes have been deleted since the browser started.
 */
export async function readNotedHosts(): Promise<readonly string[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as readonly string[] | undefined) ?? [];
}

/** Adds the hosts of addresses that have notes now. */
export function addNotedHosts(addresses: readonly string[]): Promise<void> {
  return navigator.locks.request('tallymark noted hosts', async () => {
    const known = new Set(await readNotedHosts());
    const before = known.size;
    for (const host of hostsOf(addresses)) known.add(host);
    if (known.size > before) await write(known);
  });
}

/** Forgets all hosts but those of these addresses. */
export function resetNotedHosts(addresses: readonly string[]): Promise<void> {
  return navigator.locks.request('tallymark noted hosts', () => write(new Set(hostsOf(addresses))));
}

function write(hosts: ReadonlySet<string>): Promise<void> {
  return browser.storage.local.set({ [KEY]: [...hosts] });
}

function hostsOf(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []));
}
