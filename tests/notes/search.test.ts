import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import { searchNotes } from '../../utils/notes/search.ts';
import { searchWordsOf } from '../../utils/notes/search-words.ts';
import { aNote, anAnchor, aPage } from './builders.ts';

const notes = [
  aNote({ id: 'a', text: 'The tally sheets from Mérida', tags: ['sheets'], mark: null, anchor: null }),
  aNote({
    id: 'b',
    text: 'Oil output fell',
    tags: [],
    mark: null,
    anchor: anAnchor({ quote: 'around 852,000 barrels' }),
  }),
  aNote({
    id: 'c',
    text: 'Протесты в Каракасе',
    tags: ['улица'],
    mark: null,
    page: aPage({ title: 'Arrests: 1,300' }),
  }),
  aNote({ id: 'd', text: '总统选举的结果', tags: [], mark: null, anchor: null }),
];

const searching = (some: readonly Note[]) => searchNotes(some.map(searchWordsOf));

describe('searching notes', () => {
  it.each([
    ['sheets', ['a']],
    ['merida', ['a']],
    ['MÉRI', ['a']],
    ['852,000', ['b']],
    ['852', ['b']],
    ['oil output', ['b']],
    ['каракас', ['c']],
    ['1,300', ['c']],
    ['oil sheets', []],
    ['утка', []],
    ['000', []],
    ['o', []],
    ['选举', ['d']],
    ['结果', ['d']],
    ['果结', ['d']],
  ])('finds by "%s" %j', (query, ids) => {
    expect(searching(notes).find(query)).toEqual(ids);
  });

  it.each(['', '  ', '?!'])('asks for nothing by "%s"', (query) => {
    expect(searching(notes).find(query)).toBeNull();
  });

  it('finds a note in its new form only, and a removed one no more', () => {
    const search = searching(notes);
    search.put(searchWordsOf(aNote({ id: 'b', text: 'Emigration', tags: [], mark: null, anchor: null })));
    expect(search.find('oil')).toEqual([]);
    expect(search.find('emigration')).toEqual(['b']);
    search.remove('b');
    search.remove('never there');
    expect(search.find('emigration')).toEqual([]);
    search.put(searchWordsOf(aNote({ id: 'e', text: 'A new one on emigration', mark: null })));
    expect(search.find('emigr')).toEqual(['e']);
  });

  it('finds by claims of the mark', () => {
    expect(searching([aNote()]).find('electoral council')).toEqual([aNote().id]);
  });

  it('puts what the reader wrote before what the page says', () => {
    const search = searching([
      aNote({ id: 'page', text: '', tags: [], page: aPage({ title: 'Curfew' }), mark: null }),
      aNote({ id: 'text', text: 'Curfew', tags: [], mark: null }),
    ]);
    expect(search.find('curfew')).toEqual(['text', 'page']);
  });
});
