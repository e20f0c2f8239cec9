// The hash that Chromium computes in the preview, the one the run reports, and the bytes a real SFTP client fetches: one and the same.
import { exactly } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { visit } from '../../stack/browser.ts'
import { jobNamed, runByCron } from '../../stack/runs.ts'
import { fetchFile, sha256Of } from '../../stack/sftp-client.ts'
import type { Stack } from '../../stack/stack.ts'
import { withStack } from './with-stack.ts'

/** Full hashes that the run page shows for a delivery: the run's, then the browser's own. */
async function hashesOnPage(stack: Stack, runId: string, fileName: string): Promise<string[]> {
  const { page, close } = await visit(stack)
  try {
    await page.goto(`${stack.url}/runs/${runId}`)
    const delivery = page.locator('article', { hasText: fileName })
    const own = delivery.locator('[data-preview-hash]')
    await own.waitFor({ timeout: 60_000 })
    const hashes = [
      await delivery.locator('[data-hash]').first().getAttribute('data-hash'),
      await own.getAttribute('data-preview-hash'),
    ]
    return hashes.map((hash) => hash ?? '')
  } finally {
    await close()
  }
}

async function compare(stack: Stack): Promise<Measured> {
  const run = await runByCron(stack, (await jobNamed(stack, 'Routes')).id)
  const file = run.deliveries.find(({ kind }) => kind === 'file')
  if (file === undefined) throw new Error('Routes delivered no file')
  const delivered = sha256Of(await fetchFile(stack, `/out/${file.name}`))
  const shown = await hashesOnPage(stack, run.id, file.name)
  const equal = shown.length === 2 && shown.every((hash) => hash === delivered)
  return {
    value: equal && file.sha256 === delivered ? 1 : 0,
    note: `delivered ${delivered.slice(0, 12)}, shown ${shown.map((hash) => hash.slice(0, 12)).join(' and ')}`,
  }
}

export const previewEqualsRun: Figure = {
  id: 'preview-equals-run',
  title: 'Hash computed in Chromium = hash of the delivered file',
  ...exactly(1),
  measure: () => withStack(compare),
}
