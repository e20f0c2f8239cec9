// Commands: what each one changes, that it changes nothing else, and that it can be taken back.
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../engine/job/commands/index.ts'
import type { CommandArgs, CommandName } from '../../../engine/job/commands/index.ts'
import { applyDiff, reverseDiff } from '../../../engine/job/diff.ts'
import { documentSchema } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { parseDocument, serialiseDocument } from '../../../engine/job/serialise.ts'
import { catalog, edge, jobNode, routesJob, sourceConfig } from '../routes-job.ts'

/** The document after the command; every command must be reversible and keep the document valid. */
function after<Name extends CommandName>(
  document: JobDocument,
  name: Name,
  args: CommandArgs<Name>,
): JobDocument {
  const diff = runCommand(document, name, args)
  const next = applyDiff(document, diff)
  expect(applyDiff(next, reverseDiff(diff))).toEqual(document)
  expect(documentSchema.safeParse(next).success).toBe(true)
  return next
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

const fixed = (target: string, type: string) => {
  return { target, type, from: { kind: 'constant', value: '' }, required: false }
}

const position = { x: 40, y: 8 }

function newNode(id: string, type: string) {
  return { id, type, name: id, position }
}

function nodeIn(document: JobDocument, id: string) {
  return document.nodes.find((node) => node.id === id)
}

function edgesOf(document: JobDocument): string[] {
  return document.edges.map(({ from, to }) => `${from.node}.${from.port}>${to.node}.${to.port}`)
}

const sources: JobDocument = {
  ...emptyDocument('j', 'J'),
  nodes: [
    jobNode('left', 'source', sourceConfig('l', 'code name')),
    jobNode('right', 'source', sourceConfig('r', 'CODE city')),
  ],
}

describe('adding nodes', () => {
  it('puts a node alone, with the newest version and a config that parses', () => {
    const document = after(sources, 'add-node', { node: newNode('m', 'merge'), catalog })
    expect(nodeIn(document, 'm')).toMatchObject({ version: 1, position, config: { how: 'left' } })
  })

  it('starts a mapping with all that arrives', () => {
    const document = after(sources, 'add-connected-node', {
      node: newNode('map', 'direct-mapping'),
      from: { node: 'left', port: 'out' },
      edgeId: 'e',
      catalog,
    })
    expect(edgesOf(document)).toEqual(['left.out>map.in'])
    const { fields } = nodeIn(document, 'map')!.config as { fields: { target: string }[] }
    expect(fields.map(({ target }) => target)).toEqual(['code', 'name'])
  })

  it('leaves the key of a new merge to whoever sees what the values say', () => {
    const merge = after(sources, 'add-connected-node', {
      node: newNode('m', 'merge'),
      from: { node: 'left', port: 'out' },
      edgeId: 'l',
      catalog,
    })
    const right = {
      edgeId: 'r',
      from: { node: 'right', port: 'out' },
      to: { node: 'm', port: 'right' },
      catalog,
    }
    const both = after(merge, 'connect', right)
    expect(nodeIn(both, 'm')!.config['keys']).toEqual([])
    const chosen = after(merge, 'set-config', {
      id: 'm',
      config: { ...nodeIn(merge, 'm')!.config, how: 'inner' },
    })
    expect(nodeIn(after(chosen, 'connect', right), 'm')!.config).toMatchObject({
      how: 'inner',
      keys: [],
    })
  })

  it('leads an edge through a new node', () => {
    const document = after(routesJob, 'splice-node', {
      node: newNode('new', 'filter'),
      edgeId: 'busy.out>class.in',
      onwardId: 'onward',
      catalog,
    })
    const edges = edgesOf(document)
    expect(edges).toContain('busy.out>new.in')
    expect(edges).toContain('new.out>class.in')
    expect(edges).not.toContain('busy.out>class.in')
    expect(edges.length).toBe(routesJob.edges.length + 1)
  })

  it('refuses ids that are taken, unknown types, and edges into a source', () => {
    const add = (id: string, type: string) => () =>
      runCommand(routesJob, 'add-node', { node: newNode(id, type), catalog })
    expect(add('busy', 'filter')).toThrow('command.id-taken')
    expect(add('new', 'teleport')).toThrow('node.unknown-type')
    const into = {
      node: newNode('new', 'source'),
      from: { node: 'busy', port: 'out' },
      edgeId: 'e',
      catalog,
    }
    expect(() => runCommand(routesJob, 'add-connected-node', into)).toThrow('connect.port-unknown')
  })
})

describe('edges', () => {
  it('connects only what may be connected', () => {
    const args = {
      edgeId: 'e',
      from: { node: 'route', port: 'out' },
      to: { node: 'at-origin', port: 'left' },
      catalog,
    }
    expect(() => runCommand(routesJob, 'connect', args)).toThrow('connect.port-taken')
  })

  it('looks in a dataset once one is connected to look in', () => {
    const fields = [fixed('name', 'string'), fixed('id', 'gsid')]
    const list = jobNode('list', 'direct-mapping', { fields })
    const nodes = [...routesJob.nodes, list].toSorted(byId)
    const edges = [...routesJob.edges, edge('airports.out>list.in')].toSorted(byId)
    const looked = after({ ...routesJob, nodes, edges }, 'connect', {
      edgeId: 'list.out>gsid.records',
      from: { node: 'list', port: 'out' },
      to: { node: 'gsid', port: 'records' },
      catalog,
    })
    expect(looked.nodes.find(({ id }) => id === 'gsid')!.config).toMatchObject({
      target: 'origin_gsid',
      lookIn: 'dataset',
      gsidField: 'id',
    })
  })

  it('moves the end of an edge and removes edges', () => {
    const moved = after(routesJob, 'reconnect', {
      edgeId: 'busy.out>class.in',
      from: { node: 'at-destination', port: 'out' },
      to: { node: 'class', port: 'in' },
    })
    expect(edgesOf(moved)).toContain('at-destination.out>class.in')
    const fewer = after(routesJob, 'remove-edges', { ids: ['route.out>file.in'] })
    expect(edgesOf(fewer)).not.toContain('route.out>file.in')
  })
})

describe('removing nodes', () => {
  it('closes the gap behind a node with one input', () => {
    const document = after(routesJob, 'remove-nodes', {
      ids: ['class', 'gsid', 'route'],
      heal: true,
    })
    expect(edgesOf(document)).toEqual(
      expect.arrayContaining(['busy.out>records.in', 'busy.out>file.in']),
    )
  })

  it('leaves the gap on request, and where two inputs came in', () => {
    const gap = after(routesJob, 'remove-nodes', { ids: ['class'], heal: false })
    expect(edgesOf(gap)).not.toContain('busy.out>gsid.in')
    const merge = after(routesJob, 'remove-nodes', { ids: ['at-destination'], heal: true })
    expect(merge.edges.some(({ to }) => to.node === 'busy')).toBe(false)
  })
})

describe('other changes', () => {
  it('moves many in one change', () => {
    const diff = runCommand(routesJob, 'move', { nodes: { busy: position, class: position } })
    expect(diff.nodes.updated.length).toBe(2)
  })

  it('renames nodes and the job, sets and clears notes', () => {
    const noted = after(routesJob, 'set-note', { id: 'busy', note: 'ask Yuki' })
    expect(nodeIn(noted, 'busy')).toHaveProperty('note', 'ask Yuki')
    expect(after(noted, 'set-note', { id: 'busy', note: '' })).toEqual(routesJob)
    expect(nodeIn(after(routesJob, 'rename-node', { id: 'busy', name: 'x' }), 'busy')!.name).toBe(
      'x',
    )
    expect(after(routesJob, 'rename-job', { name: 'Wege' }).name).toBe('Wege')
  })

  it('disables, and enables again when all are disabled', () => {
    const one = after(routesJob, 'toggle-disabled', { ids: ['busy'] })
    const two = after(one, 'toggle-disabled', { ids: ['busy', 'class'] })
    expect([nodeIn(two, 'busy')!.disabled, nodeIn(two, 'class')!.disabled]).toEqual([true, true])
    expect(after(two, 'toggle-disabled', { ids: ['busy', 'class'] })).toEqual(routesJob)
  })

  it('frames nodes, changes the frame and takes it away', () => {
    const frame = { id: 'f', title: 'Deliver', position, size: { width: 200, height: 100 } }
    const framed = after(routesJob, 'group-into-frame', { frame })
    const renamed = after(framed, 'set-frame', { id: 'f', title: 'Out', colour: 'teal' })
    expect(renamed.frames).toEqual([{ ...frame, title: 'Out', colour: 'teal' }])
    expect(parseDocument(serialiseDocument(renamed))).toEqual(renamed)
    expect(after(renamed, 'remove-frames', { ids: ['f'] })).toEqual(routesJob)
  })

  it('writes notes, which take part in moving and leave no trace when they are gone', () => {
    const note = { id: 'n', text: '', position, size: { width: 200, height: 80 } }
    const noted = after(routesJob, 'add-note', { note })
    const written = after(noted, 'edit-note', { id: 'n', text: 'Ask the partner' })
    const moved = after(written, 'move', { nodes: {}, notes: { n: { x: 8, y: 16 } } })
    expect(moved.notes).toEqual([{ ...note, text: 'Ask the partner', position: { x: 8, y: 16 } }])
    expect(parseDocument(serialiseDocument(moved))).toEqual(moved)
    expect(after(moved, 'remove-notes', { ids: ['n'] })).toEqual(routesJob)
  })

  it('says which part is gone', () => {
    expect(() => runCommand(routesJob, 'rename-node', { id: 'gone', name: 'x' })).toThrow(
      'command.part-missing',
    )
  })
})
