import { atOnce } from '../claims/at-once.ts';
import type { BlockList, ListPlace } from './block-list.ts';
import { BlockWriter } from './block-writer.ts';
import { ELEMENT_ROLES, type ElementRole, isBlockRole } from './element-role.ts';
import { type ElementState, leadsElsewhere, PLAIN_STATE, stateOf } from './element-state.ts';
import { passDateOn, STAMP_LEAD, stampEntry } from './entry-stamps.ts';
import type { HeadingTrail } from './heading-trail.ts';
import { isoDay } from './iso-day.ts';
import { LabelReader } from './label-reader.ts';
import { isNoteMarker } from './note-marker.ts';
import { OpenHeadings } from './open-headings.ts';
import { OpenTables } from './open-tables.ts';
import { OpenTerms } from './open-terms.ts';
import { PicturesAside } from './pictures-aside.ts';
import { reasonToDoubt } from './reason-to-doubt.ts';
import { isLeftOut, type RegionReason } from './region.ts';
import type { TableCell } from './table-grid.ts';
import { contextWithin, PAGE_CONTEXT, type TextContext } from './text-context.ts';
import { type Visitor, walkPage } from './walk-page.ts';

/** A document's blocks with the way back to it, and what the walk met that tells of the page as a whole. */
export interface GatheredPage {
  readonly list: BlockList;
  readonly metas: readonly Element[];
  readonly linkedData: readonly Element[];
  readonly times: readonly Element[];
  /** The open shadow roots that were walked. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** The elements that were not walked because of what their attributes say. */
  readonly leftAlone: WeakSet<Element>;
  /** Whether the page is so long that the rest of it was left. */
  readonly isCut: boolean;
  /** False where the page has changed under the walk so that it could not go on. */
  readonly isWhole: boolean;
}

/** An element whose end undoes something. */
interface Frame {
  readonly element: Element;
  readonly role: ElementRole | undefined;
  readonly context: TextContext;
  readonly trail: HeadingTrail;
  readonly place: ListPlace;
  readonly reason: RegionReason | null;
  readonly isNamedFacts: boolean;
  readonly cell: TableCell | null;
}

/** What Chrome's translation writes on the root of a page that it has translated. */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/** Roles whose end has to be noticed, whatever their attributes. */
const FRAMED: ReadonlySet<ElementRole> = new Set<ElementRole>(['heading', 'table', 'terms', 'term', 'caption']);

/** Roles whose class and id say nothing of other stories. */
const UNLABELLED: ReadonlySet<ElementRole> = new Set<ElementRole>([
  ...FRAMED,
  'root',
  'main',
  'row',
  'cell',
  'description',
]);

/** Roles whose headings end with them. */
const CLOSED_TRAIL: ReadonlySet<ElementRole> = new Set(['aside', 'quote', 'item', 'cell', 'description', 'caption']);

/**
 * No page that people read to its end is longer: a million words are six million UTF-16 units. What stands behind is left alone, so that
 * no page takes memory and time without end.
 */
const MOST_UNITS = 12_000_000;
const MOST_NODES = 2_000_000;

/**
 * Walks an element and all that it holds once, without recursion and in linear time, and gathers its text block by block. What is no
 * part of the story is left alone: by its name and attributes at once, by what it holds (headline lists, cards, asides) at its end.
 */
export function gatherBlocks(root: Element): GatheredPage {
  return atOnce(gatherSlices(root));
}

/** Gathers them in slices: stands still after every few nodes. Where the page changes in between, what comes of it may not be whole. */
export function* gatherSlices(root: Element): Generator<void, GatheredPage> {
  const gatherer = new Gatherer(TRANSLATED.test(root.getAttribute('class') ?? ''));
  gatherer.isWhole = yield* walkPage(root, gatherer);
  gatherer.flush();
  return gatherer;
}

class Gatherer implements GatheredPage, Visitor {
  readonly shadowRoots: ShadowRoot[] = [];
  readonly leftAlone = new WeakSet<Element>();
  isWhole = false;
  #nodes = 0;
  readonly #isTranslated: boolean;
  readonly metas: Element[] = [];
  readonly linkedData: Element[] = [];
  readonly times: Element[] = [];
  readonly #writer = new BlockWriter();
  readonly list = this.#writer.list;
  readonly #headings = new OpenHeadings(this.list);
  readonly #labels = new LabelReader();
  readonly #tables = new OpenTables();
  readonly #terms = new OpenTerms();
  readonly #frames: Frame[] = [];
  readonly #pictures = new PicturesAside();
  #context = PAGE_CONTEXT;

  /** `isTranslated` says that the browser has put the page into the language of its root, whatever parts of it state. */
  constructor(isTranslated: boolean) {
    this.#isTranslated = isTranslated;
  }

  read(node: Text): void {
    const left = MOST_UNITS - this.#writer.written;
    if (left > 0) this.#writer.write(node, this.#context.isLinked, left);
  }

  isFull(nodes: number): boolean {
    this.#nodes = nodes;
    return this.isCut;
  }

  get isCut(): boolean {
    return this.#writer.written >= MOST_UNITS || this.#nodes > MOST_NODES;
  }

  #stateOf(element: Element, role: ElementRole | undefined): ElementState {
    const state = stateOf(element);
    return this.#isTranslated && role !== 'root' ? { ...state, language: null } : state;
  }

  enterShadow(root: ShadowRoot): void {
    this.shadowRoots.push(root);
  }

  /** Opens an element; false where its inside is not to be read. */
  enter(element: Element): boolean {
    let role = ELEMENT_ROLES.get(element.localName);
    if (role === 'meta') {
      this.metas.push(element);
      return false;
    }
    if (role === 'skip') {
      this.#pictures.put(element);
      this.#writer.leaveGap();
      return false;
    }
    const state = element.hasAttributes() ? this.#stateOf(element, role) : PLAIN_STATE;
    if (state.isLeftAlone || state.isConcealed) this.leftAlone.add(element);
    role = state.isLeftAlone ? 'skip' : (state.role ?? role);
    const isRead =
      role === undefined || !isBlockRole(role)
        ? this.#enterInline(element, role, state)
        : this.#enterBlock(element, role, state);
    if (!isRead && role !== 'break') this.#writer.leaveGap();
    return isRead;
  }

  /** Closes an element that was opened. */
  leave(element: Element): void {
    const frame = this.#frames.at(-1);
    const isFramed = frame?.element === element;
    const role = isFramed ? frame.role : ELEMENT_ROLES.get(element.localName);
    if (role !== undefined && isBlockRole(role)) this.flush();
    else if (role !== 'note') this.#writer.closeInline();
    if (isFramed && role === 'heading') this.#headings.close(element, frame);
    if (this.#headings.isTeaserOver(element)) {
      this.flush();
      this.#headings.endTeasersOver(element);
    }
    if (isFramed) this.#close(frame);
  }

  /** Ends the block that is being written. */
  flush(): void {
    const context = () => ({
      kind: this.#context.kind,
      language: this.#context.language,
      headings: this.#headings.trail.chain,
      headers: this.#context.headers,
      entryDate: this.#context.entry?.day ?? null,
      inTable: this.#tables.isInside,
    });
    this.#writer.end(context);
    this.#pictures.writeDown(this.#writer, context);
  }

  #enterInline(element: Element, role: ElementRole | undefined, state: ElementState): boolean {
    if (role === 'break') {
      if (this.#writer.breakLine()) this.flush();
      return false;
    }
    if (role === 'script') {
      if (element.getAttribute('type') === 'application/ld+json') this.linkedData.push(element);
      return false;
    }
    if (role === 'note') return !isNoteMarker(element, this.#writer.lastData);
    if (role === 'time') this.#readTime(element);
    this.#writer.openInline();
    if (state === PLAIN_STATE) return true;
    if (state.isConcealed) return false;
    this.#pictures.put(element);
    if (role === 'link' && element.getAttribute('href')?.startsWith('#') && isNoteMarker(element, '')) return false;
    const language = state.language ?? this.#context.language;
    const isLinked = this.#context.isLinked || (role === 'link' && leadsElsewhere(element));
    if (language !== this.#context.language || isLinked !== this.#context.isLinked) {
      this.#open(element, role, { ...this.#context, isLinked, language });
    }
    return true;
  }

  #enterBlock(element: Element, role: ElementRole, state: ElementState): boolean {
    if (role === 'skip') return false;
    if (role === 'pre' && !isOnlyContent(element)) return false;
    if (role === 'dialog' && element.localName === 'dialog' && !element.hasAttribute('open')) return false;
    this.flush();
    if (role === 'heading') this.#headings.endTeasersAt(element);
    const label = this.#labels.read(UNLABELLED.has(role) ? '' : state.label);
    const context = contextWithin(this.#context, role, {
      language: state.language,
      isEntry: label.isEntry,
      terms: this.#terms,
      list: this.list,
    });
    const reason = state.isConcealed ? 'concealed' : reasonToDoubt(element, role, label, this.#context);
    if (role === 'main') this.list.noteHeadline();
    if (role === 'table') this.#tables.begin(element);
    if (element.localName === 'tr') this.#tables.beginRow();
    if (role === 'terms') this.#terms.begin();
    const cell = role === 'cell' ? this.#tables.beginCell(element, this.list.length) : null;
    if (context !== this.#context || reason !== null || cell !== null || FRAMED.has(role)) {
      this.#open(element, role, context, reason, label.isFacts, cell);
    }
    if (role === 'heading') this.#headings.open(element);
    return true;
  }

  #open(
    element: Element,
    role: ElementRole | undefined,
    context: TextContext,
    reason: RegionReason | null = null,
    isNamedFacts = false,
    cell: TableCell | null = null,
  ): void {
    const place = this.list.here;
    this.#frames.push({
      element,
      role,
      context: this.#context,
      trail: this.#headings.trail,
      place,
      reason,
      isNamedFacts,
      cell,
    });
    this.#context = context;
  }

  #close(frame: Frame): void {
    this.#frames.pop();
    const inside = this.#context;
    this.#context = frame.context;
    const { role, place } = frame;
    if (frame.reason !== null) {
      const content = this.list.contentFrom(place);
      if (isLeftOut(frame.reason, content, { ...frame.context, isNamedFacts: frame.isNamedFacts })) {
        this.list.dropFrom(place.block);
        this.#headings.goBackTo(frame.trail);
      }
    }
    const hasBlocks = this.list.length > place.block;
    if (frame.cell !== null) frame.cell.to = this.list.length;
    if (role === 'caption' && hasBlocks) this.#tables.setCaption(place.block);
    if (role === 'table') this.#tables.end(this.list);
    if (role === 'terms') this.#terms.end();
    if (role === 'term' && hasBlocks) this.#terms.add(place.block);
    if (role === 'section' || role === 'article') {
      this.#headings.endSection(frame.trail);
      if (inside.entry !== null && inside.entry !== frame.context.entry)
        passDateOn(inside.entry, frame.context.entry, this.list);
    } else if (role !== undefined && CLOSED_TRAIL.has(role)) this.#headings.goBackTo(frame.trail);
  }

  #readTime(element: Element): void {
    const day = isoDay(element.getAttribute('datetime'));
    if (day === null) return;
    this.times.push(element);
    const { entry } = this.#context;
    if (entry !== null && this.#writer.isAtHead(STAMP_LEAD)) stampEntry(entry, day, this.list);
  }
}

/** Whether the element is all that its document shows, as where a browser displays a text file. */
function isOnlyContent(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'body' && parent.firstElementChild === element && parent.lastElementChild === element;
}
