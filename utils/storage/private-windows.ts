import browser from 'webextension-polyfill';
import { oneByOne } from './one-by-one.ts';

/** Every key of what belongs to private windows begins so. */
const PRIVATE = 'private:';

/** What the keys of a kind of things begin with, for ordinary windows or for private ones: `hidden:`, `private:hidden:`. */
export function keyPrefix(kind: string, incognito: boolean): string {
  return `${incognito ? PRIVATE : ''}${kind}:`;
}

/** What `oneByOne` has the changes of a kind of things wait for; those of private windows wait for their end, too. */
export function lockName(kind: string, incognito: boolean): string {
  return incognito ? 'private windows' : kind;
}

/** Forgets all that belongs to private windows: the last of them has closed. What is being changed then goes with it. */
export function forgetPrivateWindows(): Promise<void> {
  return oneByOne(lockName('', true), async () => {
    const keys = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(keys.filter((key) => key.startsWith(PRIVATE)));
  });
}
