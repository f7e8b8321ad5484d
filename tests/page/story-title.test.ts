import { describe, expect, it } from 'vitest';
import { storyTitle } from '../../utils/page/story-title.ts';

describe('storyTitle', () => {
  it.each([
    ['Two counts, one election | The Morning Courier', 'Two counts, one election'],
    ['Two counts, one election - World - The Courier', 'Two counts, one election'],
    ['Venezuela: two counts, one election – Courier', 'Venezuela: two counts, one election'],
    ['Raid in Altamira', 'Raid in Altamira'],
    ['The Courier', 'The Courier'],
    [
      'Live | More than 1,300 held in crackdown after the vote',
      'Live | More than 1,300 held in crackdown after the vote',
    ],
    ['', ''],
    ['  ', ''],
  ])('%j -> %j', (title, expected) => expect(storyTitle(title)).toBe(expected));
});
