// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Shortcuts } from '../../../components/panel/shortcuts.tsx';

beforeEach(() => render(null, document.body));

describe('the keys that are listed', () => {
  it.each([
    ['Alt+Shift+M', 'Alt + Shift + M'],
    ['Alt+Shift+Period', 'Alt + Shift + .'],
    ['Alt+Shift+Comma', 'Alt + Shift + ,'],
    ['⌥⇧M', '⌥⇧M'],
    ['', 'no shortcut'],
  ])('%s reads %s', (keys, words) => {
    render(<Shortcuts shortcuts={[{ does: 'Open the card', keys }]} onChange={vi.fn()} />, document.body);
    expect([...document.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual([
      'Open the card',
      words,
    ]);
  });

  it('lead to where they are changed', () => {
    const onChange = vi.fn();
    render(<Shortcuts shortcuts={[{ does: 'Open the card', keys: '' }]} onChange={onChange} />, document.body);
    document.querySelector('button')?.click();
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('take no room where the browser names none', () => {
    render(<Shortcuts shortcuts={[]} onChange={vi.fn()} />, document.body);
    expect(document.body.childElementCount).toBe(0);
  });
});
