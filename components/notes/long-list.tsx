import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowsInView } from './rows-in-view.ts';

interface Props<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  /** The height that the style sheet gives every row, in CSS pixels. */
  readonly rowHeight: number;
  /** What the list is, for those who can't see it. */
  readonly label: string;
  /** A row's content; its first button is where the arrow keys lead. */
  readonly row: (item: Item) => ComponentChildren;
  /** The row that takes the focus as soon as it is drawn, or null. */
  readonly focused: string | null;
  readonly onFocused: () => void;
}

/**
 * A list of any length that draws only the rows in view. Arrow keys, Home and End go from row to row; the row that has the
 * focus stays drawn though it scrolls away, for its focus would be lost with it.
 */
export function LongList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { items, rowHeight, label, row, focused, onFocused } = props;
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrolled: 0, height: 600 });
  const [active, setActive] = useState<string | null>(null);
  const wanted = useRef<number | null>(null);

  useLayoutEffect(() => {
    const box = list.current;
    if (box === null) return undefined;
    const look = () => setView({ scrolled: box.scrollTop, height: box.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(box);
    look();
    return () => observer.disconnect();
  }, []);

  const reveal = (index: number) => {
    const box = list.current;
    if (box === null) return;
    const top = index * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
    setView({ scrolled: box.scrollTop, height: box.clientHeight });
  };

  const goTo = (index: number) => {
    wanted.current = Math.min(Math.max(index, 0), items.length - 1);
    reveal(wanted.current);
  };

  useLayoutEffect(() => {
    if (focused !== null) {
      const index = items.findIndex(({ id }) => id === focused);
      if (index >= 0) goTo(index);
      onFocused();
    }
  }, [focused]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] button`);
    if (button == null) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    goTo(next);
  };

  const { from, to } = rowsInView(items.length, rowHeight, view.scrolled, view.height);
  const drawn = items.slice(from, to).map((item, offset) => ({ item, index: from + offset }));
  const kept = active === null ? -1 : items.findIndex(({ id }) => id === active);
  const lone = items[kept];
  if (lone !== undefined && kept < from) drawn.unshift({ item: lone, index: kept });
  if (lone !== undefined && kept >= to) drawn.push({ item: lone, index: kept });

  return (
    <div
      ref={list}
      class="long-list"
      onScroll={({ currentTarget }) =>
        setView({ scrolled: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <ul
        class="long-list-rows"
        aria-label={label}
        style={{ height: `${items.length * rowHeight}px` }}
        onKeyDown={onKeyDown}
      >
        {drawn.map(({ item, index }) => (
          <li
            key={item.id}
            class="long-list-row"
            data-row={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            onFocusIn={() => setActive(item.id)}
            onFocusOut={() => setActive(null)}
          >
            {row(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
