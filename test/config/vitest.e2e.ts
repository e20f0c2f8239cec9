// Tests of the whole program: the real start, real Chromium, a real SFTP client. One at a time: they share a machine's ports and cores.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/shared-stack.ts',
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
})
