// Tests of the whole program: the real start, real Chromium, a real SFTP client. One at a time: they share a machine's cores.
import { defineConfig } from 'vitest/config'

/** Long drives, one concept each: for `npm run test:long` and the scorecard's list of interactions. */
const long = process.env['AWASE_LONG'] === undefined ? [] : ['test/e2e/interactions/*.test.ts']

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/*.test.ts', ...long],
    globalSetup: 'test/e2e/shared-stack.ts',
    setupFiles: 'test/e2e/tell-failed.ts',
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Two at a time take as long on two cores, and what goes beside them takes longer.
    fileParallelism: false,
    // One process and in it one browser for all files: each has a window of its own, which is what they keep apart.
    isolate: false,
  },
})
