// Tests that run inside real workerd, with local D1, R2, Durable Objects and Workflows, a real relay and an SFTP server.
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { sealPair, signingPair } from '../relay/setup/keys.ts'

const root = new URL('../..', import.meta.url).pathname

// The Worker serves the studio's build; its tests do without one, but wrangler wants the folder to be there.
mkdirSync(`${root}/web/dist`, { recursive: true })

/** The relay starts after the Worker was told where it is. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const signing = signingPair()
const sealing = sealPair()
const port = await freePort()

/** What wrangler secrets are in production: made anew for every test run. */
const settings = {
  SECRETS_KEY: randomBytes(32).toString('base64'),
  BOOTSTRAP_TOKEN: randomBytes(24).toString('hex'),
  PUBLIC_URL: 'https://awase.test',
  // Tests need not wait for real pauses.
  RETRY_NOW_MS: '20',
  RETRY_LATER_MS: '20',
  RELAY_URL: `http://127.0.0.1:${port}`,
  RELAY_SEAL_KEY: sealing.publicKey,
  RELAY_SIGNING_KEY: signing.privateKey,
}

export default defineConfig({
  root,
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        d1Databases: ['EARLIER'],
        bindings: { ...settings, TEST_MIGRATIONS: await readD1Migrations(`${root}/drizzle`) },
      },
    })),
  ],
  test: {
    include: ['test/worker/**/*.test.ts'],
    globalSetup: ['test/worker/setup/partner.ts'],
    setupFiles: ['test/worker/migrated-database.ts'],
    provide: {
      relay: {
        port,
        signerPublicKey: signing.publicKey,
        sealPrivateKey: sealing.privateKey,
        sealPublicKey: sealing.publicKey,
      },
    },
    testTimeout: 30_000,
    // One isolate for all files: loading the Worker anew for each took most of the time. Names (jobs, connections) are a file's own.
    isolate: false,
  },
})
