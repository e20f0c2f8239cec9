// A lookup in many rows takes some seconds: it says that it still looks, and that counts of other settings are old.
import { beforeAll, expect, it } from 'vitest'
import type { Job } from '../../../worker/api/contract.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { selectCard, untilRows } from '../hands/canvas-gestures.ts'
import { dropFiles } from '../hands/dropped-files.ts'
import { choose, inspector } from '../hands/inspector-panel.ts'
import { jobIdOf, newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const customers = 100_000
const tried = () => inspector(studio.page).locator('.in-try')
const soon = { timeout: 45_000 }

beforeAll(async () => {
  const { page } = studio
  await newJob(page, 'Looked up in many')
  const rows = Array.from({ length: customers }, (_, row) => `C${row},G${row},${row % 7}`)
  await dropFiles(page, {
    'orders.csv': 'order,customer\n1,C5\n2,C99999\n3,unknown\n',
    'customers.csv': `customer,gsid,level\n${rows.join('\n')}\n`,
  })
  await untilRows(page, 'customers.csv', customers)
  await untilSaved(page)
  await addLookup(jobIdOf(page))
  await page.reload()
  await untilRows(page, 'customers.csv', customers)
}, 90_000)

const normalise = { trim: false, foldCase: false, foldWidth: false, stripZeros: false }
const lookup = {
  id: 'lookup',
  type: 'derived-mapping',
  version: 1,
  name: 'Customer',
  position: { x: 400, y: 120 },
  config: {
    target: 'found',
    lookIn: 'dataset',
    object: '',
    gsidField: 'gsid',
    matches: [{ field: 'customer', objectField: 'customer', normalise }],
    none: 'null',
    defaultValue: '',
    several: 'lowest',
  },
}

async function addLookup(job: string): Promise<void> {
  const { api } = studio.stack
  const { draft, etag } = await api.call<Job>('GET', `/api/jobs/${job}`)
  const wire = (name: string, port: string) => ({
    id: port,
    from: { node: draft.nodes.find((node) => node.name === name)!.id, port: 'out' },
    to: { node: lookup.id, port },
  })
  const edges = [...draft.edges, wire('orders.csv', 'in'), wire('customers.csv', 'records')]
  const next = { ...draft, nodes: [...draft.nodes, lookup], edges }
  await api.call('PUT', `/api/jobs/${job}/draft`, next, { 'if-match': etag })
}

it('says that it still looks until the first counts are there', async () => {
  await selectCard(studio.page, 'Customer')
  await expectPage(tried()).toContainText('Looking rows up…')
  await expectPage(tried().getByRole('radio', { name: '2 one' })).toBeEnabled(soon)
  await expectPage(tried()).not.toContainText('Looking')
})

it('says that counts are of other settings, and shows none of their rows', async () => {
  await choose(studio.page, 'Second input’s field of match 1', 'level')
  await expectPage(tried().locator('h4')).toContainText('stale')
  for (const radio of await tried().getByRole('radio').all()) {
    expect(await radio.isDisabled()).toBe(true)
  }
  await expectPage(tried().getByRole('radio', { name: '3 none' })).toBeEnabled(soon)
  await expectPage(tried().locator('h4')).not.toContainText('stale')
})
