// Tests that run in Node 24: engine, relay, local, web's plain code, the house's own rules, golden jobs.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/{house,engine,relay,local,web,golden,oracle}/**/*.test.ts'],
    // A clock that is not UTC finds assumptions early.
    env: { TZ: 'America/Los_Angeles' },
    // Some look at every character or at megabytes, beside whatever else the machine carries.
    testTimeout: 60_000,
    pool: 'threads',
    // Left to itself, vitest keeps one core free, which of two is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
