// What the menu of a column's head does to the job: a node is put behind the output, or the one that is there is changed.
import type { Criterion } from '../../../engine/expression/condition.ts'
import { AwaseError } from '../../../engine/error.ts'
import { openNode } from '../../../engine/nodes/config.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import type { RowOrder } from '../../../engine/preview/row-order.ts'
import type { FieldType } from '../../../engine/value/schema.ts'
import { useJob } from '../../document/store.ts'
import { selectConfigSchema, type SelectConfig } from '../../../engine/nodes/select/config.ts'
import {
  edgesBehind,
  finish,
  insertBehind,
  run,
  withNodeBehind,
  type Behind,
  type Inserted,
} from './insert.ts'

const nothingSelected: SelectConfig = { fields: [], others: 'keep', dropped: [] }

/** In the select that makes or takes these rows, if there is one and only one; else in a new one behind. */
export function changeType(
  behind: Behind,
  field: string,
  type: FieldType,
  called: string,
  format?: string,
): void {
  const { document } = useJob.getState()
  const { document: changed, node } = withType(document, behind, { field, type, format }, called)
  finish({ id: 'change.type', values: { field } }, changed, node)
}

/** Fields that arrive at ports of a node, each read as another type before they get there: one step of the history. */
export function castArriving(
  node: string,
  arriving: readonly { port: string; field: string; type: FieldType }[],
  called: string,
): void {
  let next = useJob.getState().document
  for (const { port, field, type } of arriving) {
    const edge = next.edges.find(({ to }) => to.node === node && to.port === port)
    if (edge === undefined) continue
    const behind = { maker: edge.from.node, makerPort: edge.from.port, to: edge.to }
    next = withType(next, behind, { field, type, format: undefined }, called).document
  }
  const field = arriving.map((one) => one.field).join(' + ')
  finish({ id: 'change.type', values: { field } }, next, node)
}

interface Cast {
  field: string
  type: FieldType
  /** How it is read; undefined as it was, or as ours are written. */
  format: string | undefined
}

/** Whether what leaves the node is read as another type right behind it. */
export function isCastBehind({ nodes, edges }: JobDocument, maker: string, field: string): boolean {
  const takers = edges.filter(({ from }) => from.node === maker).map(({ to }) => to.node)
  return nodes.some(({ id, config }) => {
    const select = takers.includes(id) ? selectConfigSchema.safeParse(config).data : undefined
    return select?.fields.some((entry) => entry.field === field && entry.type !== 'kept') === true
  })
}

function withType(
  document: JobDocument,
  behind: Behind,
  { field, type, format }: Cast,
  called: string,
): Inserted {
  const { document: next, node } = withSelect(document, behind, called)
  const config = selectConfigOf(next, node)
  const own = config.fields.findIndex((entry) => (entry.name || entry.field) === field)
  const fields =
    own < 0
      ? [...config.fields, { field, name: '', type, format: format ?? '' }]
      : config.fields.map((entry, index) =>
          index === own ? { ...entry, type, format: format ?? entry.format } : entry,
        )
  return { document: run(next, 'set-config', { id: node, config: { ...config, fields } }), node }
}

/** Where the field gets its name, references and all; a field that only passes is renamed by a select behind. Throws `field.name-taken`. */
export function renameColumn(behind: Behind, from: string, to: string, called: string): void {
  const { document, catalog } = useJob.getState()
  const name = { id: 'change.rename-field', values: { from, to } } as const
  try {
    const next = run(document, 'rename-field', { node: behind.maker, from, to, catalog })
    finish(name, next, behind.to?.node ?? behind.maker)
  } catch (error) {
    if (!(error instanceof AwaseError) || error.code !== 'field.not-named-here') throw error
    const { document: selecting, node } = withSelect(document, behind, called)
    const config = selectConfigOf(selecting, node)
    const fields = [...config.fields, { field: from, name: '', type: 'kept', format: '' }]
    const listed = run(selecting, 'set-config', { id: node, config: { ...config, fields } })
    finish(name, run(listed, 'rename-field', { node, from, to, catalog }), node)
  }
}

/** A formula that fills the field anew from itself; `wrap` writes it around the field's name. */
export function normaliseColumn(
  behind: Behind,
  field: string,
  wrap: (reference: string) => string,
  called: string,
): void {
  const expression = wrap(`[${field.replaceAll(']', ']]')}]`)
  insertBehind(
    behind,
    'formula',
    { field, expression, type: 'inferred', onError: 'reject' },
    called,
  )
}

export function splitColumn(behind: Behind, field: string, called: string): void {
  const columns = [1, 2].map((part) => ({ name: `${field} ${part}`, width: 1 }))
  insertBehind(behind, 'split', { field, columns }, called)
}

/** The view's chips as a filter that the job keeps. */
export function filterBehind(behind: Behind, criteria: readonly Criterion[], called: string): void {
  insertBehind(behind, 'filter', { condition: { criteria, logic: '' } }, called)
}

/** The view's order as one that the job keeps: without a value last, text as people count, as the view has them. */
export function sortBehind(behind: Behind, order: RowOrder, called: string): void {
  const direction = order.descending ? 'descending' : 'ascending'
  const key = { field: order.field, direction, nulls: 'last', collation: 'natural' }
  insertBehind(behind, 'sort', { keys: [key] }, called)
}

/** A node that compares rows by keys: the one in view for its input, else the only one behind. */
export function keyTaker({
  maker,
  makerPort,
  to,
}: Behind): { node: JobNode; port: string } | undefined {
  const { document } = useJob.getState()
  const inputs = to === undefined ? edgesBehind(document, { maker, makerPort }) : [{ to }]
  const takers = inputs.flatMap(({ to: { node: id, port } }) => {
    const node = document.nodes.find((one) => one.id === id)
    return node !== undefined && nodeType(node.type)?.keys !== undefined ? [{ node, port }] : []
  })
  return takers.length === 1 ? takers[0] : undefined
}

export function useAsKey({ node, port }: { node: JobNode; port: string }, field: string): void {
  const { document, inference } = useJob.getState()
  const { opened } = openNode(node)
  if (opened?.nodeType.keys === undefined) return
  const config = opened.nodeType.keys.add(
    opened.config,
    port,
    field,
    inference.inputs[node.id] ?? {},
  )
  const name = { id: 'change.key', values: { field, name: node.name } } as const
  finish(name, run(document, 'set-config', { id: node.id, config }), node.id)
}

/** Fields of the port that the node compares rows by. */
export function keyFieldsOf(node: JobNode, port: string): readonly string[] {
  const { opened } = openNode(node)
  return opened?.nodeType.keys?.of(opened.config, port) ?? []
}

/** A node whose targets wait for fields: the one in view for its input, else the only one behind. */
export function targetsFor({
  maker,
  makerPort,
  to,
}: Behind): { node: JobNode; targets: readonly string[] } | undefined {
  const { document } = useJob.getState()
  const inputs = to === undefined ? edgesBehind(document, { maker, makerPort }) : [{ to }]
  const takers = inputs.flatMap(({ to: { node: id } }) => {
    const node = document.nodes.find((one) => one.id === id)
    const opened = node === undefined ? undefined : openNode(node).opened
    const targets = opened?.nodeType.targets?.of(opened.config)
    return node !== undefined && targets !== undefined ? [{ node, targets }] : []
  })
  return takers.length === 1 ? takers[0] : undefined
}

export function mapTo(node: JobNode, target: string, field: string): void {
  const { document } = useJob.getState()
  const { opened } = openNode(node)
  if (opened?.nodeType.targets === undefined) return
  const config = opened.nodeType.targets.fill(opened.config, target, field)
  const name = { id: 'change.map', values: { field, target } } as const
  finish(name, run(document, 'set-config', { id: node.id, config }), node.id)
}

/** The document with a select that the column can be changed in, and which node that is. */
function withSelect(document: JobDocument, behind: Behind, called: string) {
  const isSelect = (id: string) => document.nodes.find((one) => one.id === id)?.type === 'select'
  if (isSelect(behind.maker)) return { document, node: behind.maker }
  const [edge, ...others] = edgesBehind(document, behind)
  if (edge !== undefined && others.length === 0 && isSelect(edge.to.node)) {
    return { document, node: edge.to.node }
  }
  return withNodeBehind(document, behind, 'select', nothingSelected, called)
}

function selectConfigOf(document: JobDocument, id: string): SelectConfig {
  return selectConfigSchema.parse(document.nodes.find((node) => node.id === id)?.config)
}
