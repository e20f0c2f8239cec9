// Secrets are looked for where they must not be: responses, logs, database, bytes at rest, browser storage.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { JobSummary, RunSummary } from '../../../worker/api/contract.ts'
import { exactly } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { visit } from '../../stack/browser.ts'
import { jobNamed, startRun, untilRunEnded } from '../../stack/runs.ts'
import type { Stack } from '../../stack/stack.ts'
import { withStack } from './with-stack.ts'

/** Files that are the home of keys; everything else under the state folder is searched. */
const homes = new Set(['keys.json', 'edge.env', 'relay.json', 'sftp-server.json'])

/** A password of a person, unlike anything else in the world. */
const typedPassword = 'canary-Kanarienvogel-カナリア-7f3a91'

function canaries(stack: Stack): Record<string, string> {
  const { sftp, secretsKey, bootstrapToken, signing, seal } = stack.keys
  return {
    password: sftp.password,
    'typed password': typedPassword,
    'key of the secrets': secretsKey,
    'bootstrap token': bootstrapToken,
    'signing key': signing.privateKey,
    'seal key': seal.privateKey,
  }
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesUnder(path)
    return homes.has(name) ? [] : [path]
  })
}

/** Names of the places that hold a canary. */
function hits(places: Iterable<readonly [string, Buffer]>, secrets: Record<string, string>) {
  const found: string[] = []
  for (const [place, bytes] of places) {
    for (const [name, secret] of Object.entries(secrets)) {
      const spellings = [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]
      if (spellings.some((spelling) => bytes.includes(spelling))) found.push(`${name} in ${place}`)
    }
  }
  return found
}

/** Uses the program so that secrets travel: a wrong password, a good one, checks, runs that fail and runs that work. */
async function exercise(stack: Stack): Promise<void> {
  const secret = '/api/connections/partner-feed/secrets/password'
  const { id } = await jobNamed(stack, 'Routes')
  await stack.api.call('PUT', secret, { value: typedPassword })
  await stack.api.call('POST', '/api/connections/partner-feed/check')
  await untilRunEnded(stack, await startRun(stack, id))
  await stack.api.call('PUT', secret, { value: stack.keys.sftp.password })
  await stack.api.call('POST', '/api/connections/partner-feed/check')
  await untilRunEnded(stack, await startRun(stack, id))
}

async function pagesOf(stack: Stack): Promise<string[]> {
  const { jobs } = await stack.api.call<{ jobs: JobSummary[] }>('GET', '/api/jobs')
  const { runs } = await stack.api.call<{ runs: RunSummary[] }>('GET', '/api/runs?limit=5')
  return [
    '/',
    '/connections',
    '/connections/partner-feed',
    '/objects',
    '/objects/Route',
    '/activity',
    ...jobs.map((job) => `/jobs/${job.id}`),
    ...runs.map((run) => `/runs/${run.id}`),
  ]
}

/** Everything that the browser receives while it opens each page, and what it keeps. */
async function browserTraffic(stack: Stack): Promise<[string, Buffer][]> {
  const received: [string, Buffer][] = []
  const { page, close } = await visit(stack)
  page.on('response', (response) => {
    const keep = (body: Buffer) => received.push([response.url(), body])
    response.body().then(keep, () => undefined)
  })
  for (const path of await pagesOf(stack)) {
    await page.goto(stack.url + path)
    await page.waitForLoadState('networkidle')
  }
  const stored = await storageOf(page)
  await close()
  return [...received, ['browser storage', Buffer.from(stored)]]
}

function storageOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(opening.error))
      })
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll()
        kept.push(
          await new Promise((resolve) =>
            all.addEventListener('success', () => resolve(all.result)),
          ),
        )
      }
    }
    return JSON.stringify(kept)
  })
}

async function measureOn(stack: Stack): Promise<Measured> {
  await exercise(stack)
  const traffic = await browserTraffic(stack)
  const output: [string, Buffer] = ['output of start', Buffer.from(withoutOwnLine(stack))]
  const files = filesUnder(stack.stateDir)
  const atRest = files.map((path): [string, Buffer] => [
    path.slice(stack.stateDir.length),
    readFileSync(path),
  ])
  const found = hits([...traffic, output, ...atRest], canaries(stack))
  const searched = `${traffic.length} responses, ${files.length} files`
  return { value: found.length, note: found.slice(0, 5).join('; ') || `searched ${searched}` }
}

/** Start tells the person at the terminal the sample server's password: that line is meant. */
function withoutOwnLine(stack: Stack): string {
  return stack
    .output()
    .split('\n')
    .filter(
      (line) => !line.startsWith('The sample’s files:') && !line.startsWith("The sample's files:"),
    )
    .join('\n')
}

export const secretCanaries: Figure = {
  id: 'secret-canaries',
  title: 'Secrets found in responses, logs, D1, R2 or browser storage',
  ...exactly(0),
  measure: () => withStack(measureOn),
}
