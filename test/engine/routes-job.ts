// A job like the sample's "Routes": two sources, two merges, a filter, a case field, a lookup, a mapping, two destinations.
import type { JobDocument, JobEdge, JobNode } from '../../engine/job/document.ts'
import { noCompression } from '../../engine/formats/compression/format.ts'
import { defaultReadFormat, defaultWriteFormat } from '../../engine/formats/csv/format.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import { sortedById } from '../../engine/job/part-diff.ts'
import { asIs } from '../../engine/value/key.ts'
import type { FieldType } from '../../engine/value/schema.ts'

export const catalog: Catalog = {
  connections: [{ slug: 'partner', name: 'Partner', connector: 'sftp' }],
  objects: [
    {
      name: 'Airport',
      key: ['iata'],
      fields: [{ name: 'iata', type: 'string', required: true }],
    },
    {
      name: 'Route',
      key: ['from', 'to'],
      fields: [
        { name: 'from', type: 'gsid', required: true },
        { name: 'to', type: 'string', required: true },
        { name: 'flights', type: 'integer', required: false },
        { name: 'class', type: 'string', required: false },
      ],
    },
  ],
}

export function jobNode(id: string, type: string, config: Record<string, unknown>): JobNode {
  const version = nodeType(type)?.version ?? 1
  return { id, type, version, name: id, config, position: { x: 0, y: 0 } }
}

/** `a.out>b.in` */
export function edge(text: string): JobEdge {
  const [from, to] = text.split('>') as [string, string]
  return { id: text, from: end(from), to: end(to) }
}

function end(text: string): JobEdge['from'] {
  const [node, port] = text.split('.') as [string, string]
  return { node, port }
}

/** `name:type name` */
export function fields(text: string): { name: string; type: FieldType }[] {
  return text.split(' ').map((field) => {
    const [name, type = 'string'] = field.split(':') as [string, FieldType?]
    return { name, type }
  })
}

export function sourceConfig(prefix: string, schema: string): Record<string, unknown> {
  return {
    connector: 'sftp',
    connection: 'partner',
    read: { folder: '/', prefix, suffix: '.csv', pick: 'all' },
    format: defaultReadFormat,
    compression: noCompression,
    schema: fields(schema),
  }
}

export function mergeConfig(left: string, right: string, rightPrefix: string) {
  return {
    how: 'left',
    keys: [{ left, right, normalise: asIs }],
    leftFields: null,
    rightFields: null,
    rightPrefix,
  }
}

const few = { field: 'flights', operator: 'less', operand: { kind: 'value', value: '100' } }
const hawaii = { field: 'from_state', operator: 'equals', operand: { kind: 'value', value: 'HI' } }

export function mapped(target: string, field: string, type: FieldType = 'string') {
  return { target, type, from: { kind: 'field', field }, required: false }
}

const nodes: JobNode[] = [
  jobNode('flights', 'source', sourceConfig('flights-', 'origin destination flights:integer')),
  jobNode('airports', 'source', sourceConfig('airports', 'iata state')),
  jobNode('at-origin', 'merge', mergeConfig('origin', 'iata', 'from_')),
  jobNode('at-destination', 'merge', mergeConfig('destination', 'iata', 'to_')),
  jobNode('busy', 'filter', {
    condition: {
      criteria: [{ ...few, operator: 'greater-or-equal' }],
      logic: '',
    },
  }),
  jobNode('class', 'case', {
    field: 'class',
    type: 'string',
    cases: [
      {
        condition: {
          criteria: [few, hawaii, { ...hawaii, field: 'to_state' }],
          logic: '(B and C) or A',
        },
        result: { kind: 'value', value: 'feeder' },
      },
    ],
    otherwise: { kind: 'value', value: 'regional' },
  }),
  jobNode('gsid', 'derived-mapping', {
    target: 'origin_gsid',
    lookIn: 'object',
    object: 'Airport',
    gsidField: '',
    matches: [{ field: 'origin', objectField: 'iata', normalise: asIs }],
    none: 'null',
    defaultValue: '',
    several: 'lowest',
  }),
  jobNode('route', 'direct-mapping', {
    fields: [
      mapped('from', 'origin_gsid', 'gsid'),
      mapped('to', 'destination'),
      mapped('flights', 'flights', 'integer'),
      mapped('class', 'class'),
    ],
  }),
  jobNode('records', 'destination', {
    connector: 'object',
    connection: '',
    write: { object: 'Route', mode: 'upsert', key: [] },
    format: defaultWriteFormat,
  }),
  jobNode('file', 'destination', {
    connector: 'sftp',
    connection: 'partner',
    write: { folder: '/', name: 'route_report_{yyyyMMddHHmmss}.csv' },
    format: { ...defaultWriteFormat, encoding: 'shift_jis', newline: 'crlf' },
  }),
]

const edges = [
  'flights.out>at-origin.left',
  'airports.out>at-origin.right',
  'at-origin.out>at-destination.left',
  'airports.out>at-destination.right',
  'at-destination.out>busy.in',
  'busy.out>class.in',
  'class.out>gsid.in',
  'gsid.out>route.in',
  'route.out>records.in',
  'route.out>file.in',
].map(edge)

export const routesJob: JobDocument = {
  format: 1,
  id: 'routes',
  name: 'Routes',
  nodes: sortedById(nodes),
  edges: sortedById(edges),
  frames: [],
}

/** The job with one node's config changed. */
export function withConfig(id: string, changes: Record<string, unknown>): JobDocument {
  const changed = routesJob.nodes.map((node) =>
    node.id === id ? { ...node, config: { ...node.config, ...changes } } : node,
  )
  return { ...routesJob, nodes: changed }
}
