import { defineConfig } from 'vitest/config';

const IN_BROWSERS = ['tests/browser/**/*.test.ts'];
const ON_BUILT_FILES = ['tests/house/built-*.test.ts'];

export default defineConfig({
  test: {
    setupFiles: 'tests/set-up.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...IN_BROWSERS, ...ON_BUILT_FILES],
          maxWorkers: 2,
          // A machine that is busy with other things is slow, not wrong.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ON_BUILT_FILES,
          // It runs beside the tests in browsers, and lets them go first.
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // What is built writes .wxt/ each time.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // They wait for browsers more than they compute: two files at a time take a good third less on two cores.
        test: {
          name: 'browser',
          include: IN_BROWSERS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // What the tests of a worker have opened goes on to its next file.
          isolate: false,
          // No race in a browser may refuse a change that has none of it; scripts/test.ts names what passed at the second attempt.
          retry: 1,
        },
      },
    ],
  },
});
