import { beginDocument } from '../document/begin-document.ts';
import { followFrontTab } from '../panel/chosen-tab.ts';
import { PanelApp } from '../panel/panel-app.tsx';
import { panelPlace } from '../panel/panel-place.ts';

async function open(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const { tab, isNamed, windowId, incognito } = await panelPlace();
  const surface = {
    incognito,
    onShown: () => undefined,
    onOpenSide: null,
    importing: location.hash === '#import',
    onImportElsewhere: null,
  };
  const app = new PanelApp(root, tab, surface, signal);
  app.start();
  if (!isNamed) followFrontTab(windowId, (front) => app.turnTo(front), signal);
}

beginDocument('page', (root, signal) => void open(root, signal));
