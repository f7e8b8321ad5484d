import { defineConfig } from 'vitest/config';

const NEEDS_A_BUILD = ['tests/browser/**/*.test.ts', 'tests/house/built-*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: NEEDS_A_BUILD },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: NEEDS_A_BUILD,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
