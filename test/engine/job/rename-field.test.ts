// Renaming a field rewrites every reference downstream, in one step.
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../engine/job/commands/index.ts'
import { applyDiff } from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { inferJob } from '../../../engine/job/infer.ts'
import {
  catalog,
  edge,
  jobNode,
  mergeConfig,
  routesJob,
  sourceConfig,
  withConfig,
} from '../routes-job.ts'

function rename(document: JobDocument, node: string, from: string, to: string): JobDocument {
  return applyDiff(document, runCommand(document, 'rename-field', { node, from, to, catalog }))
}

function config(document: JobDocument, id: string): unknown {
  return document.nodes.find((node) => node.id === id)!.config
}

describe('rename-field', () => {
  it('follows a source field through merges, conditions, lookups and mappings', () => {
    const renamed = rename(routesJob, 'flights', 'flights', 'count')
    expect(inferJob(renamed, catalog).problems).toEqual([])
    expect(config(renamed, 'busy')).toMatchObject({ condition: { criteria: [{ field: 'count' }] } })
    expect(config(renamed, 'route')).toMatchObject({
      fields: [{}, {}, { target: 'flights', from: { field: 'count' } }, {}],
    })
    const back = rename(renamed, 'flights', 'count', 'flights')
    expect(back).toEqual(routesJob)
  })

  it('follows a right field through prefixes, into criteria of a case', () => {
    const renamed = rename(routesJob, 'airports', 'state', 'region')
    expect(inferJob(renamed, catalog).problems).toEqual([])
    const { cases } = config(renamed, 'class') as {
      cases: { condition: { criteria: { field: string }[] } }[]
    }
    expect(cases[0]!.condition.criteria.map(({ field }) => field)).toEqual([
      'flights',
      'from_region',
      'to_region',
    ])
  })

  it('follows the names that case fields, lookups and mappings give', () => {
    expect(inferJob(rename(routesJob, 'class', 'class', 'kind'), catalog).problems).toEqual([])
    expect(inferJob(rename(routesJob, 'gsid', 'origin_gsid', 'g'), catalog).problems).toEqual([])
    const target = rename(routesJob, 'route', 'class', 'kind')
    expect(inferJob(target, catalog).problems.map(({ code }) => code)).toEqual([
      'object.unknown-field',
    ])
  })

  it('keeps apart names that move up when another one is freed', () => {
    const nodes = [
      jobNode('a', 'source', sourceConfig('a', 'id x')),
      jobNode('b', 'source', sourceConfig('b', 'id x')),
      jobNode('m', 'merge', mergeConfig('id', 'id', '')),
      jobNode('map', 'direct-mapping', {
        fields: ['x', 'x (2)'].map((field) => ({
          target: `from ${field}`,
          type: 'string',
          from: { kind: 'field', field },
          required: false,
        })),
      }),
    ]
    const edges = ['a.out>m.left', 'b.out>m.right', 'm.out>map.in'].map(edge)
    const renamed = rename({ ...routesJob, nodes, edges }, 'a', 'x', 'y')
    expect(config(renamed, 'map')).toMatchObject({
      fields: [{ from: { field: 'y' } }, { from: { field: 'x' } }],
    })
  })

  it('refuses a name that is taken, and a node that only passes the field on', () => {
    expect(() => rename(routesJob, 'flights', 'origin', 'destination')).toThrow('field.name-taken')
    expect(() => rename(routesJob, 'busy', 'flights', 'n')).toThrow('field.not-named-here')
    expect(() => rename(routesJob, 'class', 'flights', 'n')).toThrow('field.not-named-here')
    const inPlace = withConfig('class', { field: 'origin' })
    expect(() => rename(inPlace, 'class', 'origin', 'n')).toThrow('field.not-named-here')
    const followed = rename(inPlace, 'flights', 'origin', 'start')
    expect(config(followed, 'class')).toMatchObject({ field: 'start' })
  })
})
