// Five things that go wrong in real life: the run stops, says code, place and hint on its page, and nothing is delivered.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Connection, Run } from '../../../worker/api/contract.ts'
import { placeSampleFiles } from '../../../local/sample/files.ts'
import { exactly } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { visit } from '../../stack/browser.ts'
import { jobNamed, startRun, untilRunEnded } from '../../stack/runs.ts'
import { listFolder } from '../../stack/sftp-client.ts'
import type { Stack } from '../../stack/stack.ts'
import { withStack } from './with-stack.ts'

interface Mishap {
  name: string
  code: string
  /** Part of the error's place that must be told. */
  place: 'line' | 'field' | 'node' | 'connection'
  cause(stack: Stack): Promise<void>
  mend(stack: Stack): Promise<void>
}

const sftpRoot = (stack: Stack) => join(stack.stateDir, 'sftp')
const inFolder = (stack: Stack, name: string) => join(sftpRoot(stack), 'in', name)
const partnerFile = 'flights-airport-partner.csv'
const path = '/api/connections/partner-feed'

async function mendFiles(stack: Stack): Promise<void> {
  placeSampleFiles(sftpRoot(stack))
}

function putPassword(stack: Stack, value: string): Promise<unknown> {
  return stack.api.call('PUT', `${path}/secrets/password`, { value })
}

async function putHostKey(stack: Stack, hostKey: string): Promise<void> {
  const { connections } = await stack.api.call<{ connections: Connection[] }>(
    'GET',
    '/api/connections',
  )
  const found = connections.find(({ slug }) => slug === 'partner-feed')
  if (found === undefined) throw new Error('The sample has no connection')
  const { name, connector, settings } = found
  await stack.api.call('PUT', path, { name, connector, settings: { ...settings, hostKey } })
}

const mishaps: readonly Mishap[] = [
  {
    name: 'unclosed quote',
    code: 'csv.unclosed-quote',
    place: 'line',
    cause: async (stack) => appendFileSync(inFolder(stack, partnerFile), '"ATL,JFK,12\n'),
    mend: mendFiles,
  },
  {
    name: 'missing file',
    code: 'source.no-file',
    place: 'node',
    cause: async (stack) => {
      for (const name of ['flights-airport.csv', partnerFile]) rmSync(inFolder(stack, name))
    },
    mend: mendFiles,
  },
  {
    name: 'changed header',
    code: 'source.field-missing',
    place: 'field',
    cause: async (stack) => {
      const file = inFolder(stack, partnerFile)
      writeFileSync(file, readFileSync(file, 'utf8').replace('count', 'flights'))
    },
    mend: mendFiles,
  },
  {
    name: 'wrong password',
    code: 'sftp.auth-failed',
    place: 'connection',
    cause: async (stack) => void (await putPassword(stack, 'not-the-password')),
    mend: async (stack) => void (await putPassword(stack, stack.keys.sftp.password)),
  },
  {
    name: 'changed host key',
    code: 'sftp.host-key-changed',
    place: 'connection',
    cause: (stack) => putHostKey(stack, `SHA256:${'A'.repeat(43)}`),
    mend: (stack) => putHostKey(stack, stack.keys.sftp.fingerprint),
  },
]

/** What is wrong with the answer to a mishap; empty when it is clear. */
async function faultsOf(stack: Stack, page: Page, mishap: Mishap): Promise<string[]> {
  const { id } = await jobNamed(stack, 'Routes')
  const filesBefore = await listFolder(stack, '/out')
  const recordsBefore = await recordCounts(stack)
  await mishap.cause(stack)
  const run = await untilRunEnded(stack, await startRun(stack, id))
  await mishap.mend(stack)
  const delivered =
    (await listFolder(stack, '/out')).length !== filesBefore.length ||
    (await recordCounts(stack)) !== recordsBefore
  return [
    ...(run.status === 'failed' ? [] : [`ended as ${run.status}`]),
    ...(run.error?.code === mishap.code ? [] : [`code ${run.error?.code}, not ${mishap.code}`]),
    ...(run.error?.place?.[mishap.place] === undefined
      ? [`does not tell the ${mishap.place}`]
      : []),
    ...(delivered ? ['something was delivered'] : []),
    ...(await unseenOnPage(stack, page, run)),
  ]
}

async function recordCounts(stack: Stack): Promise<string> {
  const { objects } = await stack.api.call<{
    objects: { recordCount: number; sequence: number }[]
  }>('GET', '/api/objects')
  return objects.map(({ recordCount, sequence }) => `${recordCount}@${sequence}`).join(' ')
}

async function unseenOnPage(stack: Stack, page: Page, run: Run): Promise<string[]> {
  const { error } = run
  if (error === null) return ['no error']
  await page.goto(`${stack.url}/runs/${run.id}`)
  await page.getByText(error.code).first().waitFor({ timeout: 20_000 })
  const text = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
  const place = Object.entries(error.place ?? {}).filter(([name]) => name !== 'node')
  return [
    ...(text.includes(error.message.replaceAll(/\s+/g, ' ')) ? [] : ['message not on the page']),
    ...(error.hint !== '' && text.includes(error.hint.replaceAll(/\s+/g, ' '))
      ? []
      : ['hint not on the page']),
    ...place
      .filter(([, value]) => !text.includes(String(value)))
      .map(([name, value]) => `${name} ${value} not on the page`),
  ]
}

async function measureOn(stack: Stack): Promise<Measured> {
  const { page, close } = await visit(stack)
  const unclear: string[] = []
  try {
    for (const mishap of mishaps) {
      const faults = await faultsOf(stack, page, mishap)
      process.stderr.write(`  ${mishap.name}: ${faults.join('; ') || 'clear'}\n`)
      if (faults.length > 0) unclear.push(`${mishap.name}: ${faults.join('; ')}`)
    }
  } finally {
    await close()
  }
  const names = mishaps.map(({ code }) => code).join(', ')
  return { value: mishaps.length - unclear.length, note: unclear.join(' / ') || names }
}

export const clearErrors: Figure = {
  id: 'clear-errors',
  title: 'Mishaps that the run page explains with code, place and hint, nothing delivered',
  ...exactly(mishaps.length),
  target: `${mishaps.length} of ${mishaps.length}`,
  measure: () =>
    withStack(measureOn, { variables: { RETRY_NOW_MS: '200', RETRY_LATER_MS: '500' } }),
}
