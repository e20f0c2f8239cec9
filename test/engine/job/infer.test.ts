// Inference on a whole job: the fields on every edge, and problems located where they can be mended.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferJob } from '../../../engine/job/infer.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { catalog, edge, jobNode, routesJob, sourceConfig, withConfig } from '../routes-job.ts'

function names(schema: readonly { name: string }[] | undefined): string {
  return (schema ?? []).map(({ name }) => name).join(' ')
}

function problems(document: typeof routesJob): string[] {
  return inferJob(document, catalog).problems.map(
    ({ node, code, formKey }) => `${node} ${code}${formKey === undefined ? '' : ` @${formKey}`}`,
  )
}

function off(...ids: readonly string[]): typeof routesJob {
  const nodes = routesJob.nodes.map((node) =>
    ids.includes(node.id) ? { ...node, disabled: true } : node,
  )
  return { ...routesJob, nodes }
}

describe('inferJob', () => {
  it('knows the fields along a job like the sample, and finds nothing wrong with it', () => {
    const { inputs, outputs, problems: found } = inferJob(routesJob, catalog)
    expect(found).toEqual([])
    expect(names(outputs['at-destination'])).toBe(
      'origin destination flights from_iata from_state to_iata to_state',
    )
    expect(outputs['gsid']!.at(-1)).toEqual({ name: 'origin_gsid', type: 'gsid' })
    expect(names(outputs['route'])).toBe('from to flights class')
    expect(inputs['file']).toEqual({ in: outputs['route'] })
    expect(outputs['file']).toBeUndefined()
  })

  it('does not depend on the order in which nodes and edges stand', () => {
    const turned = {
      ...routesJob,
      nodes: routesJob.nodes.toReversed(),
      edges: routesJob.edges.toReversed(),
    }
    expect(inferJob(turned, catalog).outputs).toEqual(inferJob(routesJob, catalog).outputs)
  })

  it('makes taken names unique', () => {
    const { outputs } = inferJob(withConfig('at-destination', { rightPrefix: 'from_' }), catalog)
    expect(names(outputs['at-destination'])).toBe(
      'origin destination flights from_iata from_state from_iata (2) from_state (2)',
    )
  })

  it('points at the setting when a field is missing', () => {
    const document = withConfig('flights', {
      schema: [
        { name: 'origin', type: 'string' },
        { name: 'destination', type: 'string' },
      ],
    })
    expect(problems(document)).toEqual([
      'busy schema.field-missing @condition.criteria.0.field',
      'class schema.field-missing @cases.0.condition.criteria.0.field',
      'route schema.field-missing @fields.2.from.field',
    ])
  })

  it('names ports that nothing arrives at, once, and not again further down', () => {
    const edges = routesJob.edges.filter(({ from }) => from.node !== 'airports')
    const found = inferJob({ ...routesJob, edges }, catalog).problems
    const missing = found.filter(({ code }) => code === 'node.side-missing')
    expect(missing.map(({ node, values }) => [node, values])).toEqual([
      ['at-destination', { port: 'right' }],
      ['at-origin', { port: 'right' }],
    ])
    expect(found.filter(({ code }) => code === 'schema.field-missing')).toEqual([])
  })

  it('tells that nothing is delivered once every destination is disabled', () => {
    const ends = routesJob.nodes.filter(({ type }) => type === 'destination').map(({ id }) => id)
    expect(problems(off(...ends))).toEqual(ends.map((id) => `${id} job.delivers-nothing`))
    expect(problems(off(...ends.slice(1)))).toEqual([])
    expect(problems({ ...routesJob, nodes: [], edges: [] })).toEqual([])
  })

  it('takes a disabled node that hands on nothing for nobody', () => {
    const nodes = routesJob.nodes.map((node) => {
      return node.id === 'airports' ? { ...node, disabled: true } : node
    })
    const found = problems({ ...routesJob, nodes })
    expect(found.filter((line) => /missing|feeder/.test(line))).toEqual([
      'at-destination node.feeder-disabled',
      'at-origin node.feeder-disabled',
    ])
    const { values } = inferJob({ ...routesJob, nodes }, catalog).problems.find(
      ({ node }) => node === 'at-origin',
    )!
    expect(values).toEqual({ feeder: 'airports', name: 'airports' })
  })

  it('asks nothing of an input that need not be connected, and waits for one that is', () => {
    const nodes = [
      jobNode('a', 'source', sourceConfig('a', 'id')),
      jobNode('b', 'source', sourceConfig('b', 'id')),
      jobNode('c', 'source', {}),
      jobNode('u', 'union', { match: 'name' }),
    ]
    const two = ['a.out>u.first', 'b.out>u.second'].map(edge)
    const job = { ...routesJob, nodes, edges: two }
    expect(inferJob(job, catalog).outputs['u']).toEqual([{ name: 'id', type: 'string' }])
    expect(problems(job).filter((line) => line.startsWith('u '))).toEqual(['u node.output-unused'])
    const three = inferJob({ ...job, edges: [...two, edge('c.out>u.third')] }, catalog)
    expect(three.outputs['u']).toBeUndefined()
    expect(three.connected['u']).toEqual(['first', 'second', 'third'])
  })

  it('reports loops, double edges and edges that lead nowhere', () => {
    const looping = { ...routesJob, edges: [...routesJob.edges, edge('class.out>at-origin.right')] }
    const loop = inferJob(looping, catalog).problems.filter(({ code }) => code === 'node.loop')
    expect(loop.map(({ node }) => node)).toEqual(['at-destination', 'at-origin', 'busy', 'class'])
    const double = { ...routesJob, edges: [...routesJob.edges, edge('airports.out>busy.in')] }
    expect(problems(double)).toContain('busy edge.port-taken')
    const nowhere = { ...routesJob, edges: [...routesJob.edges, edge('class.out>gone.in')] }
    expect(problems(nowhere)).toEqual(['class edge.node-missing'])
    const unknown = { ...routesJob, edges: [...routesJob.edges, edge('class.out>file.left')] }
    expect(problems(unknown)).toEqual(['file edge.port-unknown'])
  })

  it('keeps unknown types, newer versions and wrong configs as problems', () => {
    const add = (node: ReturnType<typeof jobNode>) =>
      problems({ ...routesJob, nodes: [...routesJob.nodes, node] })
    expect(add(jobNode('x', 'teleport', {}))).toEqual(['x node.unknown-type'])
    expect(add({ ...jobNode('x', 'filter', {}), version: 99 })).toContain('x node.too-new')
    expect(add(jobNode('x', 'filter', { condition: { criteria: 7, logic: '' } }))).toContain(
      'x config.other-kind @condition.criteria',
    )
    expect(
      problems(
        withConfig('flights', { read: { folder: '/', prefix: '', suffix: '', pick: 'all' } }),
      ),
    ).toEqual(['flights config.empty @read.prefix'])
  })

  it('lets the first input pass through a disabled node, and asks nothing of it', () => {
    const nodes = routesJob.nodes.map((node) =>
      node.id === 'class' ? { ...node, disabled: true, config: {} } : node,
    )
    const { outputs, problems: found } = inferJob({ ...routesJob, nodes }, catalog)
    expect(outputs['class']).toEqual(outputs['busy'])
    expect(found.map(({ node, code, field }) => [node, code, field])).toEqual([
      ['route', 'schema.field-missing', 'class'],
    ])
  })

  it('asks the catalog of connections and objects', () => {
    const found = inferJob(routesJob, { connections: [], objects: [] }).problems
    expect(found.map(({ node, code }) => `${node} ${code}`)).toEqual([
      'airports connection.not-found',
      'file connection.not-found',
      'flights connection.not-found',
      'gsid object.not-found',
      'records object.not-found',
    ])
  })

  it('speaks only in codes that have a message, and gives the message all its values', () => {
    const empty = { ...routesJob, nodes: routesJob.nodes.map((node) => ({ ...node, config: {} })) }
    const documents = [empty, { ...routesJob, edges: [] }, withConfig('class', { field: '' })]
    for (const document of documents) {
      for (const { code, values } of inferJob(document, catalog).problems) {
        const wanted = catalogue[code]!.en.message.match(/(?<=\{)\w+/g) ?? []
        expect(Object.keys(values ?? {}), code).toEqual(expect.arrayContaining(wanted))
      }
    }
  })

  it('survives any config, and any id', () => {
    const places = routesJob.nodes.flatMap((node) =>
      Object.keys(node.config).map((key) => ({ id: node.id, key })),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.jsonValue({ maxDepth: 3 }),
        ({ id, key }, value) => {
          const { problems: found } = inferJob(withConfig(id, { [key]: value }), catalog)
          expect(found.every(({ code }) => catalogue[code] !== undefined)).toBe(true)
        },
      ),
    )
    const nodes = [jobNode('constructor', 'filter', {}), jobNode('x', 'filter', {})]
    const named = { ...routesJob, nodes, edges: [edge('constructor.out>x.in')] }
    expect(inferJob(named, catalog).inputs['x']).toEqual({})
  })
})
