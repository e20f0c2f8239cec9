// Tests that run inside real workerd, with local D1, R2, Durable Objects and Workflows.
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
  test: { include: ['test/worker/**/*.test.ts'], testTimeout: 30_000 },
})
