import { defineConfig } from 'vitest/config';

/** The tests that know nothing of pages: those of the two rooms that are mutated. */
export default defineConfig({
  test: {
    setupFiles: 'tests/set-up.ts',
    include: ['tests/{figures,claims}/**/*.test.ts'],
    // It measures time and tries texts at random, which takes three quarters of what all these tests take, and has few cases.
    exclude: ['tests/figures/read-figures.test.ts'],
    // Nothing here outlives a test but what is only read: one environment for all files saves most of a run's time.
    isolate: false,
    testTimeout: 30_000,
  },
});
