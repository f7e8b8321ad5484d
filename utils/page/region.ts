/** Why a part of the page may be no part of the story; decided when its end is reached. */
export type RegionReason =
  | 'concealed'
  | 'dialog'
  | 'site'
  | 'aside'
  | 'labelled'
  | 'list'
  | 'card'
  | 'teaser-heading'
  | 'linked-heading';

/** What was read in a part of the page, counted in UTF-16 units and blocks. */
export interface RegionContent {
  readonly length: number;
  /** Units that stand in links to other pages. */
  readonly linked: number;
  /** Blocks of running text. */
  readonly prose: number;
  /** Blocks that are a heading and nothing but a link. */
  readonly linkedHeadings: number;
  readonly blocks: number;
  /** The page's headline or its main part stands in it. */
  readonly hasHeadline: boolean;
}

/** Where the part stands and what its names say. */
export interface RegionPlace {
  readonly inArticle: boolean;
  readonly inMain: boolean;
  /** Its class, id or role names it as facts that belong to the story. */
  readonly isNamedFacts: boolean;
}

const CARD_LENGTH = 700;
const CARD_IN_ARTICLE_LENGTH = 350;

/**
 * Whether a part of the page leads to other stories, or belongs to the site, and is left alone. A part that holds the page's headline
 * never is; a fact box is told from a list of headlines by its links and by what it calls itself. A dialog that the page
 * has opened is read where it tells something.
 */
export function isLeftOut(reason: RegionReason, content: RegionContent, place: RegionPlace): boolean {
  if (content.hasHeadline || content.blocks === 0) return false;
  const linkShare = content.length === 0 ? 0 : content.linked / content.length;
  switch (reason) {
    case 'concealed':
    case 'site':
    case 'teaser-heading':
      return true;
    case 'dialog':
      return content.prose === 0 || linkShare > 0.4;
    case 'aside':
      if (place.inArticle) return linkShare > 0.4;
      if (place.isNamedFacts) return linkShare > 0.4;
      return !(place.inMain && content.prose > 0 && linkShare < 0.2);
    case 'labelled':
      if (place.isNamedFacts && place.inArticle) return linkShare > 0.4;
      return !(content.prose >= 4 && linkShare < 0.2);
    case 'list':
      return linkShare >= 0.7 && content.length >= 25;
    case 'card':
      return content.linkedHeadings > 0 && content.prose < 3 && content.length < CARD_LENGTH;
    case 'linked-heading':
      return content.prose < 3 && content.length < (place.inArticle ? CARD_IN_ARTICLE_LENGTH : CARD_LENGTH);
  }
}
