import type { Browser } from 'webextension-polyfill';

/** Where browsers keep their interface for extensions. */
interface Platform {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

const { browser, chrome } = globalThis as Platform;

/**
 * The browser's own interface for extensions, which the build puts in the place of `webextension-polyfill`: the oldest browsers that
 * the manifest allows answer by promises themselves. The bundler's copy of a package touches every part of the interface, and a browser
 * makes each ready on first touch, in every page: that took ten times as long as all else the gate does.
 */
export default browser ?? chrome;
