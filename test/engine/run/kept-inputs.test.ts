// Previews on kept inputs: whatever is edited in the node in view, the same bytes, counts and rejected rows as from scratch.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import type { ExecutionHost } from '../../../engine/host.ts'
import { createPreview } from '../../../engine/run/preview.ts'
import type { Preview } from '../../../engine/run/previewed.ts'
import { memoryHost } from '../memory-host.ts'
import { goldenCases, openCase } from '../../golden/golden-case.ts'
import { SmallJob } from './small-job.ts'

/** Rows are rejected by both sources, and by the nodes that are edited. */
function sample(): SmallJob {
  const job = new SmallJob(memoryHost())
  const rows = Array.from({ length: 40 }, (_, i) => `k${i % 5},${i % 9 === 7 ? 'bad' : i}\n`)
  job.source('facts', 'k n:integer', `k,n\n${rows.join('')}`, 'k,n\nk1,5\nk2,x\n,7\n')
  job.source('names', 'k name:integer', 'k,name\nk0,0\nk1,\nk1,11\nk2,two\nk9,9\n')
  job.merge('both', 'facts', 'names', 'k')
  job.keepAtLeast('many', 'both', 'n', '3')
  job.node('shaped', 'direct-mapping', { fields: [] }, { in: 'many' })
  job.file('out', 'many')
  return job
}

const mapped = fc.record({
  target: fc.constantFrom('a', 'b'),
  type: fc.constantFrom('string', 'integer', 'date'),
  from: fc.constantFrom('k', 'n', 'r_name').map((field) => ({ kind: 'field', field })),
  required: fc.boolean(),
})

/** Settings of each node, good and bad ones. */
const settings: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  both: fc.record({
    how: fc.constantFrom('left', 'inner', 'right', 'full', 'left-only', 'sideways'),
  }),
  many: fc.integer({ min: -1, max: 50 }).map((value) => ({
    condition: {
      criteria: [
        {
          field: 'n',
          operator: 'greater-or-equal',
          operand: { kind: 'value', value: String(value) },
        },
      ],
      logic: value === 50 ? '(' : '',
    },
  })),
  shaped: fc
    .uniqueArray(mapped, { selector: ({ target }) => target })
    .map((fields) => ({ fields })),
  out: fc.constantFrom('x.csv', 'y.csv').map((name) => ({ write: { folder: '/out', name } })),
}

const edits = fc.array(
  fc
    .constantFrom(...Object.keys(settings))
    .chain((node) => fc.tuple(fc.constant(node), settings[node]!)),
  { minLength: 2, maxLength: 12 },
)

/** All that a preview tells, or the code of its error. */
async function told(run: Promise<Preview>) {
  try {
    const { page, batch: _batch, rows: _rows, ...preview } = await run
    const ports = [...preview.inputs, ...(preview.output === null ? [] : [preview.output])]
    return { ...preview, pages: ports.map(({ name }) => page(name, 0, 1000)) }
  } catch (error) {
    if (error instanceof AwaseError) return { code: error.code, place: error.place }
    throw error
  }
}

/** Answers how many files of the snapshot were opened. */
function countingHost(host: ExecutionHost): ExecutionHost & { opened: number } {
  const counting = { ...host, opened: 0 }
  counting.files = {
    ...host.files,
    open(hash) {
      counting.opened++
      return host.files.open(hash)
    },
  }
  return counting
}

describe('kept inputs', () => {
  it('change nothing, whatever is edited', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom(16, 64, 100_000), async (changes, batchBytes) => {
        const job = sample()
        const previewer = createPreview(job.host)
        for (const [id, config] of changes) {
          const node = job.document.nodes.find((one) => one.id === id)!
          node.config = { ...node.config, ...config }
          const request = { ...job, node: id, rows: 1000, batchBytes }
          const fresh = await told(createPreview(job.host).run(request))
          expect(await told(previewer.run(request))).toEqual(fresh)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each(goldenCases())('give the same in every node of %s', async (name) => {
    const { document, snapshot, host } = openCase(name, { chunkBytes: 1000 })
    for (const { id } of document.nodes) {
      const request = { document, snapshot, node: id, rows: 10_000, batchBytes: 50 }
      const previewer = createPreview(host)
      const first = await told(previewer.run(request))
      expect(await told(previewer.run(request))).toEqual(first)
    }
  })

  it('spare reading the sources while only the node itself changes', async () => {
    const job = sample()
    const host = countingHost(job.host)
    const previewer = createPreview(host)
    const many = job.document.nodes.find(({ id }) => id === 'many')!
    const request = { ...job, node: 'many', rows: 1000 }
    await previewer.run(request)
    const cold = host.opened
    many.config = { condition: { criteria: [], logic: '' } }
    await previewer.run(request)
    expect(host.opened).toBe(cold)
    job.document.nodes.find(({ id }) => id === 'both')!.config['how'] = 'inner'
    await previewer.run(request)
    expect(host.opened).toBe(cold * 2)
  })

  it('are not used when only a part of them was kept', async () => {
    const job = sample()
    const host = countingHost(job.host)
    const previewer = createPreview(host)
    const request = { ...job, node: 'many', rows: 5 }
    const first = await told(previewer.run(request))
    const cold = host.opened
    expect(await told(previewer.run(request))).toEqual(first)
    expect(host.opened).toBe(cold * 2)
  })
})
