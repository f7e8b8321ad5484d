import { atOnce } from '../claims/at-once.ts';
import type { BlockKind } from '../claims/page-text.ts';
import type { BlockList, ListPlace } from './block-list.ts';
import { BlockWriter } from './block-writer.ts';
import { ELEMENT_ROLES, type ElementRole, isBlockRole } from './element-role.ts';
import { type ElementState, headingLevel, leadsElsewhere, PLAIN_STATE, stateOf } from './element-state.ts';
import { type Entry, entryIn, passDateOn, STAMP_LEAD, stampEntry } from './entry-stamps.ts';
import { aboveLevel, afterSection, type HeadingTrail, NO_HEADINGS, withHeading } from './heading-trail.ts';
import { isoDay } from './iso-day.ts';
import { type Label, LabelReader } from './label-reader.ts';
import { isNoteMarker } from './note-marker.ts';
import { OpenTables } from './open-tables.ts';
import { OpenTerms } from './open-terms.ts';
import { pictureWords, saysAgain } from './picture-words.ts';
import { isLeftOut, type RegionReason } from './region.ts';
import type { TableCell } from './table-grid.ts';
import { TeaserHeadings } from './teaser-headings.ts';
import { TEASER_HEADING } from './teaser-words.ts';
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

/** What holds for all text at one place of the page. */
interface Context {
  readonly kind: BlockKind;
  readonly language: string | null;
  readonly headers: readonly number[];
  readonly inArticle: boolean;
  readonly inMain: boolean;
  readonly inSection: boolean;
  readonly isLinked: boolean;
  readonly entry: Entry | null;
}

/** An element whose end undoes something. */
interface Frame {
  readonly element: Element;
  readonly role: ElementRole | undefined;
  readonly context: Context;
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

/** Words of a picture that one of so many blocks before it has are not read again. */
const PICTURE_REACH = 6;

/**
 * No page that people read to its end is longer: a million words are six million UTF-16 units. What stands behind is left alone, so that
 * no page takes memory and time without end.
 */
const MOST_UNITS = 12_000_000;
const MOST_NODES = 2_000_000;

const KINDS: Partial<Record<ElementRole, BlockKind>> = {
  heading: 'heading',
  quote: 'quote',
  item: 'item',
  term: 'term',
  description: 'description',
  caption: 'caption',
  cell: 'paragraph',
};

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
  readonly #teaserHeadings = new TeaserHeadings(this.list);
  readonly #labels = new LabelReader();
  readonly #tables = new OpenTables();
  readonly #terms = new OpenTerms();
  readonly #frames: Frame[] = [];
  readonly #pictures: { readonly words: string; readonly element: Element }[] = [];
  #trail = NO_HEADINGS;
  #hasHeadline = false;
  #context: Context = {
    kind: 'paragraph',
    language: null,
    headers: [],
    inArticle: false,
    inMain: false,
    inSection: false,
    isLinked: false,
    entry: null,
  };

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
      this.#notePicture(element);
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
    if (isFramed && role === 'heading') this.#closeHeading(element, frame);
    if (this.#teaserHeadings.isOpenIn(element)) {
      this.flush();
      this.#trail = this.#teaserHeadings.endIn(element) ?? this.#trail;
    }
    if (isFramed) this.#close(frame);
  }

  /** Ends the block that is being written. */
  flush(): void {
    const context = () => ({
      kind: this.#context.kind,
      language: this.#context.language,
      headings: this.#trail.chain,
      headers: this.#context.headers,
      entryDate: this.#context.entry?.day ?? null,
      inTable: this.#tables.isInside,
    });
    this.#writer.end(context);
    for (const { words, element } of this.#pictures.splice(0)) {
      const before = this.list.blocks.slice(-PICTURE_REACH);
      if (!before.some(({ text }) => saysAgain(text, words))) this.#writer.addPicture(words, element, context());
    }
  }

  /** Keeps a picture's words until the block around it ends. */
  #notePicture(element: Element): void {
    const words = pictureWords(element);
    if (words !== null) this.#pictures.push({ words, element });
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
    this.#notePicture(element);
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
    if (role === 'heading') this.#trail = this.#teaserHeadings.endAtLevel(headingLevel(element)) ?? this.#trail;
    const label = this.#labels.read(UNLABELLED.has(role) ? '' : state.label);
    const context = this.#contextIn(role, label, state.language);
    const reason = this.#reasonFor(element, role, label, state.isConcealed);
    if (role === 'main') this.list.noteHeadline();
    if (role === 'table') this.#tables.begin(element);
    if (element.localName === 'tr') this.#tables.beginRow();
    if (role === 'terms') this.#terms.begin();
    const cell = role === 'cell' ? this.#tables.beginCell(element, this.list.length) : null;
    if (context !== this.#context || reason !== null || cell !== null || FRAMED.has(role)) {
      this.#open(element, role, context, reason, label.isFacts, cell);
    }
    if (role === 'heading') this.#trail = aboveLevel(this.#trail, headingLevel(element));
    return true;
  }

  #contextIn(role: ElementRole, label: Label, ownLanguage: string | null): Context {
    const around = this.#context;
    const language = ownLanguage ?? around.language;
    const kind = KINDS[role] ?? around.kind;
    const isEntry = role === 'article' || role === 'section' || role === 'item' || (role === 'block' && label.isEntry);
    const isSame = kind === around.kind && language === around.language && !isEntry;
    if (isSame && role !== 'main' && role !== 'description') return around;
    return {
      kind,
      language,
      headers: role === 'description' ? this.#terms.describe() : around.headers,
      inArticle: around.inArticle || role === 'article',
      inMain: around.inMain || role === 'main',
      inSection: around.inSection || role === 'section',
      isLinked: around.isLinked,
      entry: isEntry ? entryIn(around.entry, this.list.here, role) : around.entry,
    };
  }

  #reasonFor(element: Element, role: ElementRole, label: Label, isConcealed: boolean): RegionReason | null {
    if (isConcealed) return 'concealed';
    if (role === 'dialog') {
      if (element.localName !== 'dialog') return 'concealed';
      return label.isTeaser ? 'labelled' : 'dialog';
    }
    if (role === 'header' || role === 'footer') {
      const { inArticle, inMain, inSection } = this.#context;
      if (!inArticle && !inMain && !inSection) return 'site';
    }
    if (label.isTeaser) return 'labelled';
    if (role === 'aside') return 'aside';
    if (role === 'list') return 'list';
    return role === 'article' || role === 'item' ? 'card' : null;
  }

  #open(
    element: Element,
    role: ElementRole | undefined,
    context: Context,
    reason: RegionReason | null = null,
    isNamedFacts = false,
    cell: TableCell | null = null,
  ): void {
    const place = this.list.here;
    this.#frames.push({ element, role, context: this.#context, trail: this.#trail, place, reason, isNamedFacts, cell });
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
        this.#trail = frame.trail;
      }
    }
    const hasBlocks = this.list.length > place.block;
    if (frame.cell !== null) frame.cell.to = this.list.length;
    if (role === 'caption' && hasBlocks) this.#tables.setCaption(place.block);
    if (role === 'table') this.#tables.end(this.list);
    if (role === 'terms') this.#terms.end();
    if (role === 'term' && hasBlocks) this.#terms.add(place.block);
    if (role === 'section' || role === 'article') {
      this.#trail = afterSection(frame.trail, this.#trail, this.list.length - 1);
      if (inside.entry !== null && inside.entry !== frame.context.entry)
        passDateOn(inside.entry, frame.context.entry, this.list);
    } else if (role !== undefined && CLOSED_TRAIL.has(role)) this.#trail = frame.trail;
  }

  #closeHeading(element: Element, frame: Frame): void {
    const block = frame.place.block;
    const text = this.list.blocks[block]?.text;
    if (text === undefined || this.list.blocks[block]?.kind === 'picture') {
      this.#trail = frame.trail;
      return;
    }
    const level = headingLevel(element);
    const isLinked = this.list.contentFrom(frame.place).linkedHeadings > 0;
    if (level === 1 && !this.#hasHeadline && !isLinked && !TEASER_HEADING.test(text)) {
      this.#hasHeadline = true;
      this.list.noteHeadline();
    }
    this.#teaserHeadings.begin(element, level, frame.place, this.#trail, frame.context.inArticle);
    this.#trail = withHeading(this.#trail, level, block);
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
