import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { sayNumber } from '../../utils/wording/say-number.ts';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly words: string;
  /** Null as long as it is not known. */
  readonly count: number | null;
  /** A word of warning beside its name, or null. */
  readonly flag: string | null;
}

interface Props<Name extends string> {
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ComponentChildren;
}

/** Tabs over the view of the chosen one. The arrow keys go from tab to tab, as is usual. */
export function Tabs<Name extends string>({ tabs, chosen, onChoose, children }: Props<Name>) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    bar.current?.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={say('panel_tabs')} ref={bar} onKeyDown={onKeyDown}>
        {tabs.map(({ name, words, count, flag }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="tab"
            aria-selected={name === chosen}
            aria-controls="tab-view"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {words}
            {count !== null && <span class="tab-count">{sayNumber(count)}</span>}
            {flag !== null && <span class="badge">{flag}</span>}
          </button>
        ))}
      </div>
      <div class="tab-view" id="tab-view" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
