import { useEffect, useState } from 'preact/hooks';
import type { SiteState } from '../../utils/messages/to-background.ts';
import type { NotePlace } from '../../utils/notes/draft.ts';
import { say } from '../../utils/wording/say.ts';
import type { NotesPort } from '../notes/notes-port.ts';
import type { NotesState, PageNotes } from '../notes/notes-state.ts';
import { NotesView } from '../notes/notes-view.tsx';
import type { PageState } from '../page-state.ts';
import { PageView } from '../page-view.tsx';
import { Carried } from './carried.tsx';
import type { CarriedState } from './carried-state.ts';
import { OwnClaims } from './own-claims.tsx';
import { type Shortcut, Shortcuts } from './shortcuts.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { Tabs } from './tabs.tsx';

/** What the popup and the side panel know, and what they can ask for. */
export interface PanelProps {
  readonly page: PageState;
  /** Null as long as it is not known. */
  readonly site: SiteState | null;
  readonly carried: CarriedState;
  /** Whether the window is private. */
  readonly incognito: boolean;
  /** Opens the import of claims, with what the page carries or for a file. */
  readonly onImportSet: (carried: boolean) => void;
  readonly notes: NotesState;
  readonly pageNotes: PageNotes;
  readonly port: NotesPort;
  /** Called with the mark's place in the list. */
  readonly onShow: (mark: number) => void;
  readonly onMarkNow: () => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onAlways: () => void;
  /** As `onChanged` of the view of notes. */
  readonly onNotesChanged: (ids: readonly string[] | null) => Promise<void>;
  /** What the reader has last asked in the card to write about here; null where nothing. Another object is another wish. */
  readonly asked: NotePlace | null;
  readonly onShowHidden: () => void;
  /** Whether figures that no claim answers have a faint mark; null as long as it is not known. */
  readonly unchecked: boolean | null;
  readonly onUnchecked: (on: boolean) => void;
  /** Has claims made of what is selected on the page, or of all its figures. False where that can't be. */
  readonly onBuild: (what: 'selection' | 'article') => Promise<boolean>;
  /** The keys as the reader has set them; none as long as they are not known. */
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page where they are changed. */
  readonly onChangeShortcuts: () => void;
  /** Opens the side panel; null where this is the side panel. */
  readonly onOpenSide: (() => void) | null;
  /** Whether to begin with the import of notes. */
  readonly importing: boolean;
  /** Where an import is done instead of here; null where it is done here. */
  readonly onImportElsewhere: (() => void) | null;
}

/** The popup and the side panel: the marks of the page in front, and the notes. */
export function Panel(props: PanelProps) {
  const { page, site, notes, pageNotes, port } = props;
  const [chosen, setChosen] = useState<'marks' | 'notes'>(props.importing ? 'notes' : 'marks');
  const [visited, setVisited] = useState(props.importing);
  useEffect(() => {
    if (props.asked === null) return;
    setChosen('notes');
    setVisited(true);
  }, [props.asked]);
  const loaded = notes.kind === 'loaded' ? notes : null;
  return (
    <>
      <div class="head">
        <img src="/icon.svg" width="20" height="20" alt="" />
        <h1>{say('extension_name')}</h1>
        {props.onOpenSide !== null && (
          <button type="button" class="link-button" onClick={props.onOpenSide}>
            {say('panel_beside')}
          </button>
        )}
      </div>
      <Tabs
        tabs={[
          {
            name: 'marks',
            words: say('panel_marks'),
            count: page.kind === 'read' ? page.page.marks.length : null,
            flag: null,
          },
          {
            name: 'notes',
            words: say('panel_notes'),
            count: loaded?.notes.length ?? null,
            flag: loaded !== null && loaded.drafts.length > 0 ? say('panel_draft') : null,
          },
        ]}
        chosen={chosen}
        onChoose={(name) => {
          setChosen(name);
          if (name === 'notes') setVisited(true);
        }}
      >
        <div class="page" hidden={chosen !== 'marks'}>
          {site !== null && <SiteSwitch site={site} onSwitch={props.onSwitchSite} onAlways={props.onAlways} />}
          <Carried carried={props.carried} incognito={props.incognito} onLook={() => props.onImportSet(true)} />
          {page.kind === 'unread' && isFile(props.carried) ? null : (
            <PageView
              state={page}
              isOff={site?.on === false}
              onShow={props.onShow}
              onMarkNow={props.onMarkNow}
              onShowHidden={props.onShowHidden}
              onImportSet={() => props.onImportSet(false)}
            />
          )}
          {props.unchecked !== null && site?.host != null && site.on && !isFile(props.carried) && (
            <OwnClaims
              isOpen={page.kind === 'read' && page.page.marks.length === 0}
              unchecked={props.unchecked}
              onUnchecked={props.onUnchecked}
              onBuild={props.onBuild}
            />
          )}
          <Shortcuts shortcuts={props.shortcuts} onChange={props.onChangeShortcuts} />
        </div>
        {/* Looked up when first asked for, and kept from then on with whatever is being written in it. */}
        {visited && (
          <div class="notes-tab" hidden={chosen !== 'notes'}>
            <NotesView
              state={notes}
              pageNotes={pageNotes}
              port={port}
              onChanged={props.onNotesChanged}
              asked={props.asked}
              importing={props.importing}
              onImportElsewhere={props.onImportElsewhere}
            />
          </div>
        )}
      </Tabs>
    </>
  );
}

/** Whether what the tab shows is no page to be marked, but a file. */
function isFile({ kind }: CarriedState): boolean {
  return kind === 'set' || kind === 'broken' || kind === 'too-large';
}
