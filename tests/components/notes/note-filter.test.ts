import { describe, expect, it } from 'vitest';
import {
  choicesAmong,
  filtered,
  filterWords,
  NO_FILTER,
  type NoteFilter,
  pointsSet,
} from '../../../components/notes/note-filter.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { type NoteSummary, summaryOf } from '../../../utils/notes/note-summary.ts';
import { aNote, aNotedMark, aPage } from '../../notes/builders.ts';

const anAugustNote = (parts: Partial<Note>) => summaryOf(aNote({ created: '2024-08-10T12:00:00.000Z', ...parts }));

const NOTES: readonly NoteSummary[] = [
  anAugustNote({
    text: 'vote',
    tags: ['vote', 'council'],
    mark: aNotedMark({ verdict: 'contested', question: 'vote-share' }),
  }),
  anAugustNote({
    text: 'arrests',
    tags: ['vote'],
    mark: aNotedMark({ verdict: 'agrees', question: 'arrests', asks: 'How many?' }),
  }),
  anAugustNote({
    text: 'page',
    tags: [],
    mark: null,
    anchor: null,
    page: aPage({ canonicalUrl: 'https://www.example.org/b' }),
  }),
  anAugustNote({ text: 'late', tags: [], mark: null, created: new Date('2024-09-01T23:30').toISOString() }),
];

describe('a filter', () => {
  it.each<[string, Partial<NoteFilter>, readonly string[]]>([
    ['nothing', {}, ['vote', 'arrests', 'page', 'late']],
    ['a verdict', { verdict: 'contested' }, ['vote']],
    ['a verdict that no note has', { verdict: 'disagrees' }, []],
    ['a question', { question: `${aNotedMark({}).set} arrests` }, ['arrests']],
    ['a tag', { tag: 'vote' }, ['vote', 'arrests']],
    ['a part of a tag, which is none', { tag: 'vot' }, []],
    ['a page', { page: 'https://www.example.org/b' }, ['page']],
    ['two points, which hold together', { tag: 'vote', verdict: 'agrees' }, ['arrests']],
    ['two points that exclude each other', { tag: 'council', verdict: 'agrees' }, []],
    ['from a day on', { from: '2024-09-01' }, ['late']],
    ['up to a day, its last hour included', { from: '2024-09-01', to: '2024-09-01' }, ['late']],
    ['up to the day before', { from: '2024-08-31', to: '2024-08-31' }, []],
  ])('by %s', (_, points, texts) => {
    expect(filtered(NOTES, { ...NO_FILTER, ...points }).map(({ excerpt }) => excerpt)).toEqual(texts);
  });

  it('counts the points that are set', () => {
    expect(pointsSet(NO_FILTER)).toBe(0);
    expect(pointsSet({ ...NO_FILTER, tag: 'vote', from: '2024-08-01' })).toBe(2);
  });

  it.each<[Partial<NoteFilter>, string, string | null]>([
    [{}, '  ', null],
    [{}, 'council', '“council”'],
    [{ tag: 'vote', from: '2024-08-01' }, '', 'tagged vote, from 2024-08-01'],
    [{ verdict: 'contested' }, 'vote', '“vote”, Sources disagree'],
  ])('is named %#', (points, words, name) => {
    expect(filterWords({ ...NO_FILTER, ...points }, words)).toBe(name);
  });
});

describe('the choices of a filter', () => {
  it('are what the notes have, the most frequent first, each with its count', () => {
    const { tags, questions, pages } = choicesAmong(NOTES);
    expect(tags.map(({ value, count }) => [value, count])).toEqual([
      ['vote', 2],
      ['council', 1],
    ]);
    expect(questions.map(({ words, count }) => [words, count])).toContainEqual(['How many?', 1]);
    expect(pages.map(({ count }) => count)).toEqual([3, 1]);
  });

  it('are none among no notes', () => {
    expect(choicesAmong([])).toEqual({ pages: [], questions: [], tags: [] });
  });
});
