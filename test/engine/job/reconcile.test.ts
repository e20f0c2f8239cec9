// Two people on one draft: whatever each did is in the result, or is a choice.
import { array, assert, constantFrom, nat, property, record, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JobDocument, type JobNode } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { conflictKey, reconcile, type Conflict } from '../../../engine/job/reconcile.ts'
import { sameContent } from '../../../engine/job/same-content.ts'

const node = (id: string, config: JobNode['config'] = {}): JobNode => ({
  id,
  type: 'filter',
  version: 1,
  name: id,
  config,
  position: { x: 0, y: 0 },
})
const edge = (id: string, from: string, to: string) => ({
  id,
  from: { node: from, port: 'out' },
  to: { node: to, port: 'in' },
})
const base: JobDocument = {
  ...emptyDocument('job', 'Job'),
  nodes: [node('a', { x: 1, list: [1] }), node('b', { y: 1 }), node('c')],
  edges: [edge('e1', 'a', 'b')],
}
const withNode = (document: JobDocument, changed: JobNode): JobDocument => ({
  ...document,
  nodes: document.nodes.map((one) => (one.id === changed.id ? changed : one)),
})
const without = (document: JobDocument, id: string): JobDocument => ({
  ...document,
  nodes: document.nodes.filter((one) => one.id !== id),
  edges: document.edges.filter(({ from, to }) => from.node !== id && to.node !== id),
})
const nodeIn = (document: JobDocument, id: string) => document.nodes.find((one) => one.id === id)

describe('reconcile', () => {
  it('keeps what each did at different nodes, and in different fields of one node', () => {
    const mine = withNode(base, { ...node('a', { x: 2, list: [1] }), note: 'mine' })
    const theirs = withNode(
      withNode(base, { ...node('a', { x: 1, list: [1, 2] }), name: 'theirs' }),
      node('b', { y: 2 }),
    )
    const { document, conflicts } = reconcile(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(nodeIn(document, 'a')).toMatchObject({
      name: 'theirs',
      note: 'mine',
      config: { x: 2, list: [1, 2] },
    })
    expect(nodeIn(document, 'b')?.config).toEqual({ y: 2 })
  })

  it('asks where both changed the same field, and does as chosen', () => {
    const mine = withNode(base, node('a', { x: 2, list: [1] }))
    const theirs = withNode(base, node('a', { x: 3, list: [1] }))
    const { conflicts } = reconcile(base, mine, theirs)
    expect(conflicts).toMatchObject([{ kind: 'node', id: 'a', paths: ['node.config.x'] }])
    const decided = (side: 'mine' | 'theirs') =>
      reconcile(base, mine, theirs, { [conflictKey(conflicts[0]!)]: side })
    expect(decided('mine')).toMatchObject({ conflicts: [] })
    expect(nodeIn(decided('mine').document, 'a')?.config['x']).toBe(2)
    expect(nodeIn(decided('theirs').document, 'a')?.config['x']).toBe(3)
  })

  it('asks when one deleted what the other changed, or connected', () => {
    const changed = withNode(base, node('c', { z: 1 }))
    expect(reconcile(base, without(base, 'c'), changed).conflicts).toMatchObject([{ id: 'c' }])
    const connected = { ...base, edges: [...base.edges, edge('e2', 'c', 'a')] }
    const { conflicts } = reconcile(base, without(base, 'c'), connected)
    expect(conflicts).toMatchObject([{ kind: 'node', id: 'c', mine: undefined }])
    const kept = reconcile(base, without(base, 'c'), connected, { 'node c': 'theirs' })
    expect(kept.document.edges.map(({ id }) => id)).toEqual(['e1', 'e2'])
    const gone = reconcile(base, without(base, 'c'), connected, { 'node c': 'mine' })
    expect(gone.document.edges.map(({ id }) => id)).toEqual(['e1'])
  })

  it('makes two nodes of what both added under one id, with their edges', () => {
    const add = (note: string, from: string): JobDocument => ({
      ...base,
      nodes: [...base.nodes, { ...node('filter'), note }],
      edges: [...base.edges, edge('e2', from, 'filter')],
    })
    const { document, conflicts } = reconcile(base, add('mine', 'a'), add('theirs', 'b'))
    expect(conflicts).toEqual([])
    expect(nodeIn(document, 'filter')?.note).toBe('theirs')
    expect(nodeIn(document, 'filter-2')?.note).toBe('mine')
    const into = (id: string) => document.edges.filter(({ to }) => to.node === id)
    expect(into('filter')).toMatchObject([{ from: { node: 'b' } }])
    expect(into('filter-2')).toMatchObject([{ from: { node: 'a' } }])
  })

  it('asks when both connected another node to the same input', () => {
    const connect = (from: string) => ({
      ...base,
      edges: [...base.edges, edge(`to-${from}`, from, 'c')],
    })
    const { conflicts } = reconcile(base, connect('a'), connect('b'))
    expect(conflicts).toMatchObject([{ id: 'c', paths: ['inputs.in'] }])
    const { document } = reconcile(base, connect('a'), connect('b'), { 'node c': 'mine' })
    expect(document.edges.filter(({ to }) => to.node === 'c')).toMatchObject([{ id: 'to-a' }])
  })

  it('gives one result whoever saves first, and with one side idle exactly the other', () => {
    assert(
      property(edits(), edits(), (left, right) => {
        const mine = apply(base, left, 'mine')
        const theirs = apply(base, right, 'theirs')
        expect(reconcile(base, mine, base).document).toEqual(reconcile(mine, mine, mine).document)
        expect(reconcile(base, base, theirs).document).toEqual(
          reconcile(theirs, theirs, theirs).document,
        )
        const there = reconcile(base, mine, theirs)
        const back = reconcile(base, theirs, mine)
        expect(back.conflicts.map(conflictKey).toSorted()).toEqual(
          there.conflicts.map(conflictKey).toSorted(),
        )
        expect(lostEdits(mine, theirs, there.document, there.conflicts)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

type Edit = { id: string; key: 'x' | 'y' | 'name' | 'delete'; value: number }

const edits = () =>
  array(
    record({
      id: constantFrom('a', 'b', 'c'),
      key: constantFrom('x', 'y', 'name', 'delete' as const),
      value: nat(3),
    }),
    { maxLength: 5 },
  ) as Arbitrary<Edit[]>

function apply(document: JobDocument, list: readonly Edit[], who: string): JobDocument {
  return list.reduce((now, { id, key, value }) => {
    const found = nodeIn(now, id)
    if (found === undefined) return now
    if (key === 'delete') return without(now, id)
    if (key === 'name') return withNode(now, { ...found, name: `${who} ${value}` })
    return withNode(now, { ...found, config: { ...found.config, [key]: `${who} ${value}` } })
  }, document)
}

/** Nodes that one side changed or deleted, whose change is neither in the result nor a choice. */
function lostEdits(
  mine: JobDocument,
  theirs: JobDocument,
  result: JobDocument,
  conflicts: readonly Conflict[],
): string[] {
  const asked = new Set(conflicts.map(({ id }) => id))
  const ids = base.nodes.map(({ id }) => id).filter((id) => !asked.has(id))
  return ids.filter((id) =>
    [mine, theirs].some((side) => {
      const [before, after, now] = [base, side, result].map((one) => flat(nodeIn(one, id)))
      return Object.keys({ ...before, ...after }).some(
        (key) => !sameContent(before![key], after![key]) && !sameContent(after![key], now![key]),
      )
    }),
  )
}

function flat(one: JobNode | undefined): Record<string, unknown> {
  return one === undefined ? { gone: true } : { ...one.config, name: one.name, gone: false }
}
