import { readingHandlers } from '../../../entrypoints/background/reading-handlers.ts';
import { MarkFinder } from '../../../entrypoints/engine/mark-finder.ts';
import venezuela2024 from '../../../public/claim-sets/venezuela-2024.json';
import type { ClaimSet } from '../../../utils/claims/claim-set.ts';
import type { Languages } from '../../../utils/claims/language.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import { english as rhetoric } from '../../../utils/claims/rhetoric-en.ts';
import { english as vocabulary } from '../../../utils/figures/en.ts';
import type { HighlightPort } from '../../../utils/page/painter.ts';
import { highlightRegistry } from '../../measure/timed-highlight-registry.ts';
import { MarkedPage } from '../../measure/timed-marked-page.ts';
import { overMessages } from './over-messages.ts';

/** The pages' language. */
const ENGLISH: Languages = new Map([['en', { vocabulary, rhetoric }]]);

/** The bundled claim set. */
export function bundledSet(): ClaimSet {
  const parsed = parseClaimSet(venezuela2024);
  if (!parsed.ok) throw new Error('The bundled claim set is refused.');
  return parsed.value;
}

/** The browser's registry of highlights. */
export function registry(): HighlightPort {
  const port = highlightRegistry();
  if (port === null) throw new Error('The browser has no registry of highlights.');
  return port;
}

/** The document of this page with an engine on it that has read nothing yet, and beside it a background that is asked by messages. */
export function engineOn(document: Document, sets: readonly ClaimSet[]): MarkedPage {
  const { signal } = new AbortController();
  const readings = readingHandlers(async () => sets, ENGLISH, signal);
  return new MarkedPage(document, new MarkFinder(overMessages(readings)), registry(), signal);
}
