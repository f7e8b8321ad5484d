import { render } from 'preact';
import browser from 'webextension-polyfill';
import { download } from '../../components/download.ts';
import { failureOf } from '../../components/failure-of.ts';
import type { MethodSet } from '../../components/method/method-state.ts';
import { Options } from '../../components/options/options.tsx';
import { type OptionsRoute, optionsRoute } from '../../components/options/options-route.ts';
import type { OfferedImport } from '../../components/sets/offered-import.ts';
import type { LatelyMarked, SetsState } from '../../components/sets/sets-state.ts';
import type { SetScope } from '../../components/welcome/welcome-state.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { answer, askBackground } from '../../utils/messages/speak.ts';
import { OUTLETS, outletPatterns } from '../../utils/storage/outlets.ts';
import { type MarkedLately, readRecentMarks, watchRecentMarks } from '../../utils/storage/recent-marks.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { currentWindow } from '../document/current-window.ts';
import { readSets } from '../document/read-sets.ts';
import { readTab } from './read-tab.ts';
import { SamplePage } from './sample-page.ts';
import { setsPort } from './sets-port.ts';
import { tryText } from './try-text.ts';

const EVERYWHERE = { origins: ['*://*/*'] };
const EVERYWHERE_PATTERNS: ReadonlySet<string> = new Set([...EVERYWHERE.origins, '<all_urls>']);
const NO_SAMPLE = { marks: [], chosen: null, content: null };

/** What is known of sites and settings. */
interface Known {
  readonly everywhere: boolean;
  readonly added: readonly string[];
  readonly off: readonly string[];
  readonly noteMarks: boolean;
}

/** The options page: asks for what its views show, and draws them anew when it changes. */
export class OptionsApp {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  #route: OptionsRoute;
  #sets: SetsState = { kind: 'loading' };
  #known: Known = { everywhere: false, added: [], off: [], noteMarks: true };
  #scopes: readonly SetScope[] | null = null;
  #sample: SamplePage | null = null;
  /** Whether this page's window is private, or that of the tab that it looks at. */
  #incognito = false;
  #readOffered: (() => Promise<OfferedImport>) | null = null;
  readonly #port = setsPort(() => this.#incognito);

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
    this.#route = optionsRoute(location.hash);
  }

  /** Shows what there is, and follows what changes until the signal ends it. */
  async start(): Promise<void> {
    const listen = {
      setsChanged: async () => {
        void this.#readSets();
        return undefined;
      },
      sitesChanged: async () => {
        void this.#readKnown();
        return undefined;
      },
    };
    answer('views', listen, this.#signal);
    watchRecentMarks(() => void this.#readSets(), this.#signal);
    this.#followPermissions();
    window.addEventListener('hashchange', () => void this.#turn(), { signal: this.#signal });
    await Promise.all([this.#turn(), this.#readSets(), this.#readKnown()]);
  }

  #followPermissions(): void {
    const { onAdded, onRemoved } = browser.permissions;
    const follow = () => void this.#readKnown();
    for (const event of [onAdded, onRemoved]) {
      event.addListener(follow);
      this.#signal.addEventListener('abort', () => event.removeListener(follow), { once: true });
    }
  }

  async #turn(): Promise<void> {
    this.#route = optionsRoute(location.hash);
    await this.#readIncognito();
    this.#draw();
    window.scrollTo(0, 0);
    if (this.#route.view === 'about' && this.#sample === null) await this.#startSample();
    if (this.#route.view === 'method') await this.#readScopes();
  }

  async #readIncognito(): Promise<void> {
    const tab = this.#route.view === 'import' ? this.#route.tab : null;
    const [here, there] = await Promise.all([
      currentWindow(),
      tab === null ? null : browser.tabs.get(tab).catch(() => null),
    ]);
    this.#incognito = here?.incognito === true || there?.incognito === true;
    this.#readOffered = tab === null ? null : () => readTab(tab);
  }

  async #readSets(): Promise<void> {
    try {
      const [sets, deleted] = await Promise.all([askBackground('listSets', null), askBackground('deletedSets', null)]);
      this.#sets = { kind: 'loaded', sets, deleted, lately: latelyOf(await readRecentMarks()) };
    } catch (error) {
      this.#sets = failureOf(error);
    }
    this.#draw();
  }

  async #readKnown(): Promise<void> {
    const [{ origins = [] }, { sitesOff, noteMarks }] = await Promise.all([
      browser.permissions.getAll(),
      readSettings(),
    ]);
    const outlets = new Set(outletPatterns());
    this.#known = {
      everywhere: await browser.permissions.contains(EVERYWHERE),
      added: origins.filter((origin) => !outlets.has(origin) && !EVERYWHERE_PATTERNS.has(origin)),
      off: sitesOff,
      noteMarks,
    };
    this.#draw();
  }

  async #readScopes(): Promise<readonly ClaimSet[]> {
    const sets = await askBackground('claimSets', null);
    this.#scopes = sets.map(scopeOf);
    this.#draw();
    return sets;
  }

  /** The passage is marked once it is drawn. */
  async #startSample(): Promise<void> {
    await this.#readScopes();
    this.#sample = new SamplePage(await this.#bundled(), this.#signal);
    this.#draw();
    const passage = this.#root.querySelector('.sample-passage');
    if (passage !== null) await this.#sample.read(passage, (mark) => this.#choose(mark));
    this.#draw();
  }

  /** The sets that come with the extension: the passage speaks of them, be they switched off or not. */
  async #bundled(): Promise<readonly ClaimSet[]> {
    const listed = await askBackground('listSets', null);
    return readSets(listed.filter(({ bundled }) => bundled).map(({ id }) => id));
  }

  #choose(mark: number): void {
    void this.#sample?.choose(mark).then(() => this.#draw());
    this.#draw();
  }

  async #export(id: string): Promise<void> {
    const text = await this.#port.text(id);
    if (text !== null) download(new Blob([text], { type: 'application/json' }), `${id}.json`);
  }

  #methodSets(): readonly MethodSet[] | null {
    const listed = this.#sets.kind === 'loaded' ? this.#sets.sets : [];
    const bundled = new Set(listed.filter((set) => set.bundled).map(({ id }) => id));
    return this.#scopes?.map((scope) => ({ ...scope, bundled: bundled.has(scope.id) })) ?? null;
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    const { everywhere, added, off, noteMarks } = this.#known;
    const outlets = OUTLETS.map(({ name }) => name);
    // Nothing may be awaited before the browser is asked, or the click no longer counts.
    const onEverywhere = (on: boolean) => {
      void (on ? browser.permissions.request(EVERYWHERE) : backToOutlets()).then(() => this.#readKnown());
    };
    render(
      <Options
        route={this.#route}
        sets={this.#sets}
        port={this.#port}
        readOffered={this.#readOffered}
        incognito={this.#incognito}
        onExport={(id) => void this.#export(id)}
        tryText={tryText}
        outlets={outlets}
        everywhere={everywhere}
        added={added}
        off={off}
        onEverywhere={onEverywhere}
        onRemove={(pattern) => void browser.permissions.remove({ origins: [pattern] }).then(() => this.#readKnown())}
        onTurnOn={(host) => void askBackground('switchSite', { host, on: true })}
        noteMarks={noteMarks}
        onNoteMarks={(on) => void askBackground('showNoteMarks', { on }).then(() => this.#readKnown())}
        welcome={{
          isFirstRun: this.#route.view === 'about' && this.#route.isFirstRun,
          outlets,
          everywhere,
          sets: this.#scopes ?? [],
          sample: this.#sample?.state ?? NO_SAMPLE,
          onChoose: (mark) => this.#choose(mark),
          onEverywhere,
        }}
        method={{ sets: this.#methodSets(), version: browser.runtime.getManifest().version }}
      />,
      this.#root,
    );
  }
}

/** Gives back every site but the outlets: Chrome may take those along, though the install has them, and gives them again when asked. */
async function backToOutlets(): Promise<void> {
  const outlets = { origins: outletPatterns() };
  await browser.permissions.remove(EVERYWHERE);
  if (!(await browser.permissions.contains(outlets))) await browser.permissions.request(outlets);
}

function latelyOf(pages: ReadonlyMap<string, readonly MarkedLately[]>): ReadonlyMap<string, LatelyMarked> {
  const sum = (marked: readonly MarkedLately[]) => marked.reduce((whole, { marks }) => whole + marks, 0);
  return new Map([...pages].map(([set, marked]) => [set, { marks: sum(marked), pages: marked }]));
}

function scopeOf({ id, title, description, version, questions, claims, sources, corrections }: ClaimSet): SetScope {
  const standings = { result: 0, count: 0, estimate: 0, report: 0, allegation: 0 };
  for (const { standing } of claims) standings[standing]++;
  const asks = questions.map((question) => question.asks);
  return { id, title, description, version, asks, claims: claims.length, standings, sources, corrections };
}
