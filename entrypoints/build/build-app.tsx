import { render } from 'preact';
import { BuildPage } from '../../components/build/build-page.tsx';
import type { BuildForm, BuildRow, BuildState, BuildStatus, Preview } from '../../components/build/build-state.ts';
import { failureOf } from '../../components/failure-of.ts';
import { claimSetText } from '../../utils/claim-sets/claim-set-text.ts';
import type { OfferedPage, Stretch } from '../../utils/claim-sets/figure-in-page.ts';
import type { SaveSetReply } from '../../utils/claim-sets/set-replies.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { notableFigures } from '../../utils/claims/notable-figures.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { askBackground, askPage } from '../../utils/messages/speak.ts';
import { describeAnchor } from '../../utils/notes/describe-anchor.ts';
import { findAnchor } from '../../utils/notes/find-anchors.ts';
import { type BuildWish, buildWishes } from '../../utils/storage/build-wishes.ts';
import { say } from '../../utils/wording/say.ts';
import { offeredPage } from './offered-page.ts';
import { OwnSets } from './own-sets.ts';
import { type Outcome, outcomeOf, previewOf } from './preview-form.ts';
import { proposeAgain, proposeForm } from './propose-form.ts';

/** So long nothing is typed before it is tried on the page. */
const REST_MS = 250;

/** The document where claims are made of a page: fills the form in, tries it on the page as it is typed, and keeps what comes of it. */
export class BuildApp {
  readonly #root: HTMLElement;
  readonly #wishes = buildWishes<BuildForm>();
  readonly #id: string;
  readonly #signal: AbortSignal;
  readonly #sets = new OwnSets();
  readonly #today = new Date().toISOString().slice(0, 10);
  #wish: BuildWish<BuildForm> | null = null;
  #page: OfferedPage | null = null;
  #form: BuildForm | null = null;
  #preview: Preview = { kind: 'working' };
  #status: BuildStatus = { kind: 'idle' };
  #trying = new AbortController();

  constructor(root: HTMLElement, wish: string, signal: AbortSignal) {
    this.#root = root;
    this.#id = wish;
    this.#signal = signal;
  }

  /** Shows the form: as it was left, or filled in from the page. */
  async start(): Promise<void> {
    document.title = say('build_title');
    this.#draw({ kind: 'loading' });
    this.#wish = await this.#wishes.read(this.#id);
    if (this.#wish === null) {
      this.#draw({ kind: 'gone' });
      return;
    }
    const { tab, frame } = this.#wish;
    const [read] = await Promise.all([
      askPage(tab, frame, 'readText', null).catch(() => null),
      this.#sets.read().catch(() => undefined),
    ]);
    this.#page = read && offeredPage(read);
    const form = this.#wish.typed ?? this.#propose(this.#wish);
    if (form === null) this.#draw({ kind: 'gone' });
    else this.#take(form);
  }

  #propose({ anchor }: BuildWish<BuildForm>): BuildForm | null {
    const page = this.#page;
    if (page === null) return null;
    const found = anchor && findAnchor(textOf(page.text), anchor);
    if (anchor !== null && found === null) return null;
    const stretches: readonly Stretch[] =
      found === null ? notableFigures(page.text, compileClaimSets([], ALL_LANGUAGES)) : [found];
    const set = this.#sets.about(textOf(page.text));
    return proposeForm(page, stretches, set, this.#today, found !== null);
  }

  #change(form: BuildForm): void {
    const isOtherSet = form.target.set !== this.#form?.target.set;
    const again = isOtherSet && this.#page ? proposeAgain(form, this.#page, this.#sets.of(form.target.set)) : form;
    void this.#wishes.type(this.#id, again);
    this.#status = { kind: 'idle' };
    this.#take(again);
  }

  /** Shows a form, and tries it when nothing more is typed for a moment. */
  #take(form: BuildForm): void {
    this.#form = form;
    this.#trying.abort();
    this.#trying = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#trying.signal]);
    setTimeout(() => void this.#try(form, signal), REST_MS);
    this.#drawForm();
  }

  async #try(form: BuildForm, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const outcome = outcomeOf(form, this.#sets, this.#today);
    const preview = outcome.kind === 'built' ? await this.#tried(outcome, form, signal) : outcome;
    if (preview === null || signal.aborted) return;
    this.#preview = preview;
    this.#drawForm();
  }

  async #tried(
    outcome: Extract<Outcome, { readonly kind: 'built' }>,
    form: BuildForm,
    signal: AbortSignal,
  ): Promise<Preview | null> {
    return this.#page === null ? { kind: 'no-page' } : previewOf(outcome, form, this.#page.text, signal);
  }

  async #save(): Promise<void> {
    const form = this.#form;
    if (form === null || this.#status.kind === 'saving') return;
    const outcome = outcomeOf(form, this.#sets, this.#today);
    if (outcome.kind !== 'built') {
      this.#preview = outcome;
      this.#drawForm();
      document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      document.querySelector('.failure')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    this.#status = { kind: 'saving' };
    this.#drawForm();
    const reply = await this.#keep(outcome, form).catch(failureOf);
    if (reply.kind === 'saved') await this.#settle(form, reply.id);
    this.#status = statusOf(reply, outcome.built.set.title);
    this.#drawForm();
  }

  /** What was saved is done with: what is ticked next goes into the same set, and nothing goes into it twice. */
  async #settle(form: BuildForm, id: string): Promise<void> {
    await this.#wishes.drop(this.#id);
    if (this.#wish?.anchor !== null) return;
    await this.#sets.read().catch(() => undefined);
    const settled = { ...form, target: { ...form.target, set: id }, rows: form.rows.map(unticked) };
    this.#form = this.#page === null ? settled : proposeAgain(settled, this.#page, this.#sets.of(id));
  }

  #keep({ built, drafts }: Extract<Outcome, { readonly kind: 'built' }>, form: BuildForm): Promise<SaveSetReply> {
    const incognito = this.#wish?.incognito ?? false;
    const { set } = form.target;
    if (set !== '') return askBackground('addClaims', { incognito, id: set, drafts });
    return askBackground('saveSet', { incognito, text: claimSetText(built.set), address: null, seen: null });
  }

  /** Goes to a figure on the page that the claims would be compared with. */
  async #show(index: number): Promise<void> {
    const match = this.#preview.kind === 'matches' ? this.#preview.matches[index] : undefined;
    if (match === undefined || this.#page === null || this.#wish === null) return;
    const anchor = describeAnchor(textOf(this.#page.text), match.start, match.end);
    await askPage(this.#wish.tab, this.#wish.frame, 'showPassage', { anchor }).catch(() => null);
  }

  #drawForm(): void {
    if (this.#form === null || this.#wish === null) return;
    this.#draw({
      kind: 'open',
      isArticle: this.#wish.anchor === null,
      isPrivate: this.#wish.incognito,
      title: this.#form.source.title,
      sets: this.#sets.listed,
      form: this.#form,
      preview: this.#preview,
      status: this.#status,
    });
  }

  #draw(state: BuildState): void {
    if (this.#signal.aborted) return;
    render(
      <BuildPage
        state={state}
        onChange={(form) => this.#change(form)}
        onShow={(match) => void this.#show(match)}
        onSave={() => void this.#save()}
        onClose={() => window.close()}
      />,
      this.#root,
    );
  }
}

const unticked = (row: BuildRow): BuildRow => ({ ...row, ticked: false });

function statusOf(reply: SaveSetReply, title: string): BuildStatus {
  return reply.kind === 'saved' ? { kind: 'saved', title } : { kind: 'not-saved', reply };
}
