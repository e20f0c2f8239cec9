// A column's type, changed in its head: a format that was set is kept, unless another one comes with the type.
import { beforeAll, expect, it } from 'vitest'
import { emptyDocument } from '../../../../engine/job/empty-document.ts'
import type { JobDocument } from '../../../../engine/job/document.ts'
import { openJob, useJob } from '../../../../web/document/store.ts'
import { activateLanguage } from '../../../../web/i18n/language.ts'
import { changeType } from '../../../../web/preview/columns/commands.ts'

const cast = { field: 'price', name: '', type: 'decimal', format: '1.234,56' }
const draft: JobDocument = {
  ...emptyDocument('job', 'Job'),
  nodes: [
    {
      id: 'cast',
      type: 'select',
      version: 1,
      name: 'Cast',
      config: { fields: [cast], others: 'keep', dropped: [] },
      position: { x: 0, y: 0 },
    },
  ],
}
const behind = { maker: 'cast', makerPort: 'out' }

function fieldsNow(): unknown {
  return useJob.getState().document.nodes[0]!.config['fields']
}

beforeAll(async () => {
  await activateLanguage('en')
  const job = { id: 'job', draft, etag: 'one', publishedVersion: null, schedule: null }
  openJob(job as Parameters<typeof openJob>[0], { connections: [], objects: [] })
})

it('keeps how the value is read', () => {
  changeType(behind, 'price', 'integer', 'Select')
  expect(fieldsNow()).toEqual([{ ...cast, type: 'integer' }])
})

it('takes a format that comes with the type', () => {
  changeType(behind, 'price', 'date', 'Select', 'd.M.yyyy')
  expect(fieldsNow()).toEqual([{ ...cast, type: 'date', format: 'd.M.yyyy' }])
})
