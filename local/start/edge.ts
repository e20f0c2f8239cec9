// The edge on this machine: wrangler dev with its database, bytes and durable objects under the state folder.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivate, type LocalKeys } from './keys.ts'
import { rootDir } from './options.ts'
import { lastLines, quietTools, runProgram, startProgram, type Program } from './programs.ts'
import type { Builds } from './builds.ts'

export interface EdgeSettings {
  stateDir: string
  port: number
  relayUrl: string
  keys: LocalKeys
  builds: Builds
  /** More variables, e.g. shorter deadlines in a test. */
  variables?: Readonly<Record<string, string>>
}

/** Name under which the relay knows the edge's signing key. */
export const signingKeyId = 'edge'

export const edgeUrl = (port: number): string => `http://127.0.0.1:${port}`

/** Applies migrations that this state has not seen. */
export async function migrate(stateDir: string): Promise<void> {
  const folder = join(stateDir, 'edge')
  const mark = join(folder, 'migrations.sha256')
  mkdirSync(folder, { recursive: true })
  const digest = migrationsDigest()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return
  await runProgram({
    name: 'migrations',
    run: ['wrangler', 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder],
    environment: quietTools,
    logPath: join(stateDir, 'migrations.log'),
  })
  writeFileSync(mark, digest)
}

function migrationsDigest(): string {
  const folder = join(rootDir, 'drizzle')
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const digest = createHash('sha256')
  for (const name of names.toSorted()) digest.update(name).update(readFileSync(join(folder, name)))
  return digest.digest('hex')
}

export function startEdge(settings: EdgeSettings): Program {
  const { stateDir } = settings
  const variables = join(stateDir, 'edge.env')
  writePrivate(variables, environmentFile(settings))
  return startProgram({
    name: 'edge',
    run: ['wrangler', 'dev', settings.builds.worker, ...developmentFlags(settings, variables)],
    environment: quietTools,
    logPath: join(stateDir, 'edge.log'),
  })
}

/** Only this machine can reach it; the inspector takes any port, so that two can run. */
function developmentFlags({ port, stateDir, builds }: EdgeSettings, variables: string): string[] {
  const flags = {
    // Without it wrangler looks for its configuration beside the built file.
    config: join(rootDir, 'wrangler.toml'),
    bundle: 'false',
    assets: builds.studio,
    ip: '127.0.0.1',
    port: String(port),
    'inspector-port': '0',
    'persist-to': join(stateDir, 'edge'),
    'env-file': variables,
    'show-interactive-dev-session': 'false',
  }
  return Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
}

function environmentFile({ port, relayUrl, keys, variables }: EdgeSettings): string {
  const all = {
    SECRETS_KEY: keys.secretsKey,
    BOOTSTRAP_TOKEN: keys.bootstrapToken,
    PUBLIC_URL: edgeUrl(port),
    RELAY_URL: relayUrl,
    RELAY_KEY_ID: signingKeyId,
    RELAY_SIGNING_KEY: keys.signing.privateKey,
    RELAY_SEAL_KEY: keys.seal.publicKey,
    ...variables,
  }
  return Object.entries(all)
    .map(([name, value]) => `${name}="${value}"\n`)
    .join('')
}

/** Waits for `/api/health`. Throws with the end of the log when the edge ends or stays silent for `patienceMs`. */
export async function untilHealthy(edge: Program, url: string, patienceMs = 120_000) {
  for (const until = Date.now() + patienceMs; Date.now() < until && !edge.hasEnded();) {
    const healthy = await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`The edge did not come up:\n${lastLines(edge.logPath)}`)
}
