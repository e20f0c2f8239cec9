// Renaming a field of a source reaches into formulas, select and results of cases, in one step and back again.
import { expect, it } from 'vitest'
import { runCommand } from '../../../engine/job/commands/index.ts'
import { applyDiff } from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { inferJob } from '../../../engine/job/infer.ts'
import { catalog, edge, jobNode, sourceConfig } from '../routes-job.ts'

const total = {
  field: 'total',
  expression: "price * qty & ' price'",
  type: 'inferred',
  onError: 'null',
}
const picked = {
  fields: [{ field: 'price', name: '', type: 'string', format: '1.234,56' }],
  others: 'keep',
  dropped: ['qty'],
}
const condition = { criteria: [], logic: '' }
const label = {
  field: 'label',
  type: 'string',
  cases: [{ condition, result: { kind: 'formula', expression: '[price] & total' } }],
  otherwise: { kind: 'null' },
}

const job: JobDocument = {
  format: 1,
  id: 'job',
  name: 'Job',
  nodes: [
    jobNode('a', 'source', sourceConfig('a', 'price:decimal qty:integer')),
    jobNode('label', 'case', label),
    jobNode('picked', 'select', picked),
    jobNode('total', 'formula', total),
  ],
  edges: [edge('a.out>total.in'), edge('picked.out>label.in'), edge('total.out>picked.in')],
  frames: [],
}

function rename(document: JobDocument, node: string, from: string, to: string): JobDocument {
  return applyDiff(document, runCommand(document, 'rename-field', { node, from, to, catalog }))
}

function config(document: JobDocument, id: string): unknown {
  return document.nodes.find((node) => node.id === id)!.config
}

function outputOf(document: JobDocument, id: string): string[] {
  return inferJob(document, catalog).outputs[id]!.map(({ name }) => name)
}

it('follows a field into every expression', () => {
  const renamed = rename(job, 'a', 'price', 'unit price')
  expect(config(renamed, 'total')).toMatchObject({ expression: "[unit price] * qty & ' price'" })
  expect(config(renamed, 'picked')).toMatchObject({ fields: [{ field: 'unit price', name: '' }] })
  expect(config(renamed, 'label')).toMatchObject({
    cases: [{ result: { expression: '[unit price] & total' } }],
  })
  expect(outputOf(renamed, 'label')).toEqual(['unit price', 'total', 'label'])
  const errors = inferJob(renamed, catalog).problems.filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
  const back = rename(renamed, 'a', 'unit price', 'price')
  expect(config(back, 'total')).toEqual(total)
  expect(config(back, 'picked')).toEqual(picked)
})

it('follows a field that was dropped, and one that a formula makes', () => {
  expect(config(rename(job, 'a', 'qty', 'n'), 'picked')).toMatchObject({ dropped: ['n'] })
  const renamed = rename(job, 'total', 'total', 'sum')
  expect(config(renamed, 'total')).toMatchObject({ field: 'sum' })
  expect(config(renamed, 'label')).toMatchObject({
    cases: [{ result: { expression: '[price] & sum' } }],
  })
})
