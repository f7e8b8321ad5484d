// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { offeredPage } from '../../../entrypoints/build/offered-page.ts';
import { textOf } from '../../../utils/claims/page-text.ts';
import type { NotePlace } from '../../../utils/notes/draft.ts';
import { gatherPage } from '../../../utils/page/gather-page.ts';

const PLACE: NotePlace = {
  page: {
    url: 'https://paper.example/story',
    canonicalUrl: 'https://paper.example/story',
    title: '',
    site: 'Paper',
    published: null,
  },
  anchor: null,
  mark: null,
};

const PROSE = 'Se sabe que la votación se hizo el domingo, pero no está claro quién la ha ganado ni cuándo se dirá.';

it('is offered as its marks are sought, with paragraphs that have changed since it was read', () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<p>${PROSE}</p><p id="a">${PROSE}</p><div><p>González</p><p>67 %</p></div>`;
  const reading = gatherPage(document);
  const paragraph = document.querySelector('#a');
  if (paragraph === null) throw new Error('the page has no paragraph');
  paragraph.textContent = `${PROSE} ${PROSE}`;
  const again = reading.again(paragraph);
  if (again === null) throw new Error('the paragraph was not read again');
  const { text, site } = offeredPage({ text: again.gathered, place: PLACE });
  expect(site).toBe('Paper');
  expect(text.language).toBe('es');
  const whole = textOf(text);
  for (const block of text.blocks) expect(whole.startsWith(block.text, block.start)).toBe(true);
  expect(text.blocks.at(-1)).toMatchObject({ text: '67 %', kind: 'cell', headers: [2] });
});
