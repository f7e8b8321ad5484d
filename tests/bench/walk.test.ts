import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { walk } from '../../scripts/bench/page/walk.ts';

it.each<[html: string, blocksWithDigit: number]>([
  ['<p>none here</p>', 0],
  ['<p>24 people</p><p>67 per cent</p>', 2],
  ['<p>24 people and <b>1,300</b> arrests</p>', 1],
  ['<p>1<span>2</span></p>behind 3', 2],
  ['<div>1<p>2</p>3</div>', 3],
  ['<ul><li>1</li><li>none</li><li>2</li></ul>', 2],
  ['<nav>1</nav><p>none</p>', 0],
  ['<script>let one = 1;</script><style>p { margin: 1px }</style>', 0],
  ['<p>none <code>1</code> at all</p>', 0],
  ['', 0],
])('the walk over %j finds %i blocks with a digit', (html, blocks) => {
  const { document } = new Window();
  document.body.innerHTML = html;
  expect(walk(document.documentElement as unknown as Element)).toBe(blocks);
});
