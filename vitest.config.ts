import { defineConfig } from 'vitest/config'

/** Tests that hardly open anything but files: they share a worker and what it has loaded. */
const SHARED = ['models', 'chat-ui', 'house', 'generator/stage'].map((room) => `tests/${room}/**/*.test.ts`)
const ALL = ['tests/**/*.test.ts']

export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', './tests/setup/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: rendering already uses both, so test files take turns in two workers.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'alone', include: ALL, exclude: [...SHARED, '**/node_modules/**'] } },
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
    ],
  },
})
