import { expect, it } from 'vitest';
import { optionsRoute } from '../../../components/options/options-route.ts';

it.each([
  ['', { view: 'sets' }],
  ['#sets', { view: 'sets' }],
  ['#nowhere', { view: 'sets' }],
  ['#set/flood-2023', { view: 'set', id: 'flood-2023' }],
  ['#set', { view: 'sets' }],
  ['#import', { view: 'import', tab: null }],
  ['#import/7', { view: 'import', tab: 7 }],
  ['#import/seven', { view: 'import', tab: null }],
  ['#welcome', { view: 'about', isFirstRun: true }],
  ['#about', { view: 'about', isFirstRun: false }],
  ['#sites', { view: 'sites' }],
])('%s of the options page leads to %j', (hash, route) => {
  expect(optionsRoute(hash)).toEqual(route);
});
