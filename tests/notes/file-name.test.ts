import { describe, expect, it } from 'vitest';
import { fileName } from '../../utils/notes/file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['this page', 'md', 'tallymark-notes-2024-08-18-this-page.md'],
    ['tagged “vóte”', 'html', 'tallymark-notes-2024-08-18-tagged-vote.html'],
    ['протесты', 'json', 'tallymark-notes-2024-08-18-протесты.json'],
    ['../../etc/passwd', 'csv', 'tallymark-notes-2024-08-18-etc-passwd.csv'],
    ['a\\b:c*d?e"f<g>h|i\u0000j', 'csv', 'tallymark-notes-2024-08-18-a-b-c-d-e-f-g-h-i-j.csv'],
    ['', 'json', 'tallymark-notes-2024-08-18.json'],
    ['…', 'json', 'tallymark-notes-2024-08-18.json'],
    ['x'.repeat(300), 'json', `tallymark-notes-2024-08-18-${'x'.repeat(60)}.json`],
  ])('for %j is in %s %s', (scope, extension, name) => {
    expect(fileName(scope, '2024-08-18T09:30:00.000Z', extension)).toBe(name);
  });
});
