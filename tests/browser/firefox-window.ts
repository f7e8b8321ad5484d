import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { inFirefoxWindow } from '../../scripts/in-firefox-window.ts';

const SOON = { timeout: 20_000, interval: 100 };

/** A document that is taken from one frame into another, as that of the popup when it opens, never answers what it was asked before. */
const ANSWERS_WITHIN_MS = 3_000;

const FRONT_TAB = "Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser";
const POPUP = "document.querySelector('.webextension-popup-browser')";

/**
 * The value of an expression in the document of the tab in front, page or not, with the browser's own rights: it sees into closed
 * roots (`openOrClosedShadowRoot`). It may name `document` and `getComputedStyle`; the value must survive JSON.
 */
export function inFirefoxTab(browser: Browser, expression: string): Promise<unknown> {
  return inFirefoxDocument(browser, FRONT_TAB, expression);
}

async function inFirefoxDocument(browser: Browser, shownIn: string, expression: string): Promise<unknown> {
  const script = `{
    const say = (said) => sendAsyncMessage('tallymark-test', JSON.stringify(said));
    try {
      say({ value: ((document, getComputedStyle) => ${expression})(content.document, (of) => content.getComputedStyle(of)) });
    } catch (error) {
      say({ error: String(error) });
    }
  }`;
  const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
  const reply = await inFirefoxWindow(
    browser,
    `new Promise((answered) => {
      const { messageManager } = ${shownIn};
      const listen = ({ data }) => {
        messageManager.removeMessageListener('tallymark-test', listen);
        answered(data);
      };
      setTimeout(() => listen({ data: '{ "error": "The document does not answer." }' }), ${ANSWERS_WITHIN_MS});
      messageManager.addMessageListener('tallymark-test', listen);
      messageManager.loadFrameScript(${JSON.stringify(address)}, false);
    })`,
  );
  const { value, error } = JSON.parse(String(reply)) as { readonly value?: unknown; readonly error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

/**
 * Presses the extension's button in Firefox's toolbar over a page, once that is in front, and waits for its popup. That is loaded out of
 * sight and only then put where the reader sees it.
 */
export async function pressFirefoxButton(page: Page): Promise<void> {
  const browser = page.browser();
  await page.bringToFront();
  const isInFront = `${FRONT_TAB}.currentURI.spec === ${JSON.stringify(page.url())}`;
  await vi.waitUntil(() => inFirefoxWindow(browser, isInFront), SOON);
  await inFirefoxWindow(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('tallymark@extension');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
  const isThere = `(() => {
    const popup = ${POPUP};
    return popup?.currentURI.spec.endsWith('/popup.html') && popup.closest('panel')?.state === 'open';
  })()`;
  await vi.waitUntil(() => inFirefoxWindow(browser, isThere), SOON);
}

/** Shuts the popup over Firefox's toolbar. */
export async function shutFirefoxPopup(browser: Browser): Promise<void> {
  await inFirefoxWindow(browser, `void ${POPUP}?.closest('panel')?.hidePopup()`);
  await vi.waitUntil(() => inFirefoxWindow(browser, `${POPUP} === null`), SOON);
}

/** Presses a button of the popup over Firefox's toolbar by its words, in a gesture of the reader, once it is there. */
export async function pressInFirefoxPopup(browser: Browser, words: string): Promise<void> {
  const button = `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(words)})`;
  const isThere = () => inFirefoxDocument(browser, POPUP, `${button} !== undefined`).catch(() => false);
  await vi.waitUntil(isThere, SOON).catch(async () => {
    throw new Error(`The popup has no button "${words}": ${await textOfFirefoxPopup(browser)}`);
  });
  await inFirefoxDocument(browser, POPUP, `(document.notifyUserGestureActivation(), ${button}.click())`);
}

/** What stands in the popup over Firefox's toolbar, or why that is not known. */
export async function textOfFirefoxPopup(browser: Browser): Promise<string> {
  return String(await inFirefoxDocument(browser, POPUP, 'document.body?.textContent').catch((reason) => reason));
}

/** Answers Firefox's question for a permission with yes, once it is asked. */
export async function allowInFirefox(browser: Browser): Promise<void> {
  const allow = `(() => {
    const question = document.getElementById('addon-webext-permissions-notification');
    if (PopupNotifications.panel.state !== 'open' || question === null) return false;
    question.button.click();
    return true;
  })()`;
  await vi.waitUntil(() => inFirefoxWindow(browser, allow), SOON);
}

/** Lets the extension into Firefox's private windows; it is loaded anew. */
export async function allowPrivateFirefox(browser: Browser): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = 'tallymark@extension';
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
      await (await AddonManager.getAddonByID(id)).reload();
    })()`,
  );
}

/** Presses a key together with Alt and Shift, as the keyboard would: the browser's window hears it before the page. */
export async function pressInFirefox(browser: Browser, key: string, code: string, keyCode: number): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(() => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ${JSON.stringify([key, code, keyCode])}].map(
        ([key, code, keyCode]) => new window.KeyboardEvent('keydown', { key, code, keyCode }),
      );
      for (const each of keys) keyboard.keydown(each);
      for (const each of keys.reverse()) keyboard.keyup(each);
    })()`,
  );
}
