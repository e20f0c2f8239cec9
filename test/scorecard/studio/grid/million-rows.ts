// A job over a file of a million rows: what a person drops who wants to see whether the page stands still.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyDocument } from '../../../../engine/job/empty-document.ts'
import type { JobDocument } from '../../../../engine/job/document.ts'
import { defaultReadFormat } from '../../../../engine/formats/csv/format.ts'
import type { Job } from '../../../../worker/api/contract.ts'
import type { RunningStack } from '../../../stack/stack.ts'

export const rowCount = 1_000_000
const countries = ['DE', 'JP', 'US', 'FR', 'BR', 'KE', 'IN']
const schema = [
  { name: 'id', type: 'string' },
  { name: 'country', type: 'string' },
  { name: 'amount', type: 'integer' },
  { name: 'note', type: 'string' },
]

/** Some 27 MB. */
export function writeMillionRows(stateDir: string): void {
  const parts = ['id,country,amount,note\n']
  for (let row = 0; row < rowCount; row++) {
    const note = row % 5 === 0 ? '' : `note ${row % 997}`
    parts.push(`${1e6 + row},${countries[row % 7]},${(row * 7919) % 10_000},${note}\n`)
  }
  writeFileSync(join(stateDir, 'sftp', 'in', 'million.csv'), parts.join(''))
}

/** Its id. */
export async function millionJob(stack: RunningStack, name = 'A million rows'): Promise<string> {
  const { id, etag } = await stack.api.call<Job>('POST', '/api/jobs', { name })
  const draft = { ...documentOf(id), name }
  await stack.api.call('PUT', `/api/jobs/${id}/draft`, draft, { 'if-match': etag })
  return id
}

function documentOf(id: string): JobDocument {
  const read = { folder: '/in', prefix: 'million', suffix: '.csv', pick: 'all' }
  const source = { connector: 'sftp', connection: 'partner-feed', read, schema }
  const operand = { kind: 'value', value: '500' }
  const criteria = [{ field: 'amount', operator: 'greater-or-equal', operand }]
  return {
    ...emptyDocument(id, 'Million'),
    nodes: [
      {
        id: 'rows',
        type: 'source',
        version: 1,
        name: 'Rows',
        config: { ...source, format: defaultReadFormat },
        position: { x: 40, y: 80 },
      },
      {
        id: 'large',
        type: 'filter',
        version: 1,
        name: 'Large amounts',
        config: { condition: { criteria, logic: '' } },
        position: { x: 280, y: 80 },
      },
    ],
    edges: [{ id: 'e1', from: { node: 'rows', port: 'out' }, to: { node: 'large', port: 'in' } }],
  }
}
