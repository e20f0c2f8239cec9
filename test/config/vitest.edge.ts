// Tests that run inside real workerd, with local D1, R2, Durable Objects and Workflows.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const root = new URL('../..', import.meta.url).pathname

// The Worker serves the studio's build; its tests do without one, but wrangler wants the folder to be there.
mkdirSync(`${root}/web/dist`, { recursive: true })

/** What wrangler secrets are in production: made anew for every test run. */
function freshSettings(): Record<string, string> {
  const signing = generateKeyPairSync('ed25519')
  const sealing = generateKeyPairSync('x25519')
  return {
    SECRETS_KEY: randomBytes(32).toString('base64'),
    BOOTSTRAP_TOKEN: randomBytes(24).toString('hex'),
    PUBLIC_URL: 'https://awase.test',
    RELAY_URL: 'http://127.0.0.1:9',
    RELAY_SEAL_KEY: Buffer.from(
      sealing.publicKey.export({ format: 'jwk' }).x ?? '',
      'base64url',
    ).toString('base64'),
    RELAY_SIGNING_KEY: signing.privateKey
      .export({ format: 'der', type: 'pkcs8' })
      .toString('base64'),
  }
}

export default defineConfig({
  root,
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
          ...freshSettings(),
          TEST_MIGRATIONS: await readD1Migrations(`${root}/drizzle`),
        },
      },
    })),
  ],
  test: {
    include: ['test/worker/**/*.test.ts'],
    setupFiles: ['test/worker/migrated-database.ts'],
    testTimeout: 30_000,
  },
})
