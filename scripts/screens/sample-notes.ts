import type { Page } from 'puppeteer-core';

/** Notes as a reader may write them, each with what its mark begins with. */
const NOTES = [
  {
    quote: '67 per cent',
    text: 'The sheets behind this share are online. Who has checked them?',
    tags: ['vote', 'to check'],
  },
  {
    quote: 'more than 1,300',
    text: 'Counted by an organization of lawyers; ask how it learns of the arrests.',
    tags: ['arrests'],
  },
  { quote: 'a quarter', text: 'Since when is this counted, and how many left before the vote?', tags: [] },
];

/** The parts of the extension's API that are called in its own documents. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(
      tab: number,
      message: unknown,
      options: { frameId: number },
    ): Promise<{ value: { page: object; marks: { quote: string }[] } }>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Writes notes on marks of the page at an address, which a tab shows; `document` is one of the extension's own. Gives the tab's id. */
export async function writeSampleNotes(document: Page, address: string): Promise<number> {
  return document.evaluate(
    async (wanted, notes) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const id = (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
      const written: object[] = [];
      const ask = (name: string, request: object | null) =>
        chrome.tabs.sendMessage(id, { to: 'page', name, request }, { frameId: 0 });
      const listed = (await ask('listMarks', null)).value.marks;
      for (const { quote, ...note } of notes) {
        const mark = listed.findIndex((each) => each.quote.startsWith(quote));
        await ask('showMark', { mark, open: true });
        const { value } = await ask('describeCard', null);
        await ask('closeCard', null);
        const time = new Date().toISOString();
        // The port is that of the server behind the picture.
        const page = { ...value.page, site: new URL(wanted).hostname };
        written.push({ ...value, ...note, page, id: crypto.randomUUID(), created: time, changed: time });
      }
      const request = { incognito: false, notes: written };
      await chrome.runtime.sendMessage({ to: 'background', name: 'importNotes', request });
      return id;
    },
    address,
    NOTES,
  );
}
