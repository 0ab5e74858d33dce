import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    // What is waited for decides, not the clock: on a busy machine a page takes many seconds.
    expect: { poll: { timeout: 30_000 } },
  },
})
