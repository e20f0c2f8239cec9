// What the studio does to nodes that are there: each a command of the engine under a name for the history.
import type { CommandArgs, CommandName } from '../../engine/job/commands/index.ts'
import { plainCommand } from '../../engine/job/commands/plain.ts'
import type { DocumentDiff } from '../../engine/job/diff.ts'
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import { withEngine, type Engine } from './engine.ts'
import type { ChangeName } from './history.ts'
import { change, useJob } from './store.ts'

/**
 * Runs a command on the open job: at once, or, when it asks node types something, as soon as the engine is there. Throws what the
 * command throws; then nothing has changed.
 */
export function command<Name extends CommandName>(
  name: ChangeName,
  which: Name,
  args: CommandArgs<Name>,
  gesture?: string,
): void {
  const run = (runOn: Run<Name>) => change(name, runOn(useJob.getState().document, args), gesture)
  // One table, so what stands under a name takes the arguments of that name.
  const plain = plainCommand(which) as Run<Name> | undefined
  if (plain !== undefined) run(plain)
  else withEngine(({ runCommand }) => run((document) => runCommand(document, which, args)))
}

type Run<Name extends CommandName> = (
  document: JobDocument,
  args: CommandArgs<Name>,
) => DocumentDiff

export function nodeById(id: string): JobNode | undefined {
  return useJob.getState().document.nodes.find((node) => node.id === id)
}

/** Changes a node's config; what is typed at one path in quick succession is one entry of the history. */
export function setNodeConfig(
  id: string,
  path: string,
  edit: (config: JobNode['config']) => Readonly<Record<string, unknown>>,
  typed = false,
): void {
  withEngine((engine) => {
    const node = nodeById(id)
    if (node === undefined) return
    const current = engine.openNode(node).opened?.config ?? node.config
    const config = followConnection(engine, node, { ...edit(current) }, path)
    const values = { name: node.name, node: id, path }
    const name = { id: 'change.configure', values } as const
    command(name, 'set-config', { id, config }, typed ? `${id} ${path}` : undefined)
  })
}

/** The connector follows from the connection; another connector begins with its own settings. */
function followConnection(
  { connectorNamed }: Engine,
  node: JobNode,
  config: Record<string, unknown>,
  path: string,
): Record<string, unknown> {
  const { catalog, inference } = useJob.getState()
  const chosen =
    path === 'connection'
      ? catalog.connections.find(({ slug }) => slug === config['connection'])?.connector
      : config['connector']
  const connector = typeof chosen === 'string' ? connectorNamed(chosen) : undefined
  if (connector === undefined || connector.name === node.config['connector']) return config
  const input = inference.inputs[node.id]?.['in']
  return {
    ...config,
    connector: connector.name,
    connection: connector.kind === 'remote' ? connectionOf(connector.name, config, catalog) : '',
    ...('write' in config && 'write' in connector
      ? { write: connector.initialWrite({ input, catalog }) }
      : {}),
    ...('read' in config && 'read' in connector ? { read: connector.initialRead } : {}),
  }
}

/** The one that is chosen, or the only one that there is, as a node begins with it: who comes back from another connector finds it again. */
function connectionOf(
  connector: string,
  { connection }: Readonly<Record<string, unknown>>,
  { connections }: Catalog,
): unknown {
  const usable = connections.filter((one) => one.connector === connector)
  if (usable.some(({ slug }) => slug === connection)) return connection
  return usable.length === 1 ? usable[0]!.slug : ''
}

/** A name that is being retyped is kept as it is until something stands there again. */
export function renameNode(id: string, name: string): void {
  const node = nodeById(id)
  if (node === undefined || name === '') return
  command(
    { id: 'change.rename', values: { name: node.name } },
    'rename-node',
    { id, name },
    `${id} name`,
  )
}

export function setNodeNote(id: string, note: string): void {
  const name = nodeById(id)?.name ?? ''
  command({ id: 'change.note', values: { name } }, 'set-note', { id, note }, `${id} note`)
}

/** Disables the nodes, or enables them when all are disabled. */
export function toggleNodes(ids: readonly string[]): void {
  const [first] = ids
  if (first === undefined) return
  const enable = ids.every((id) => nodeById(id)?.disabled === true)
  const values = { name: ids.map((id) => nodeById(id)?.name).join(', ') }
  command({ id: enable ? 'change.enable' : 'change.disable', values }, 'toggle-disabled', { ids })
}

export function renameJob(name: string): void {
  if (name !== '') command({ id: 'change.rename-job' }, 'rename-job', { name }, 'job name')
}

export function moveNodes(
  nodes: Readonly<Record<string, JobNode['position']>>,
  gesture?: string,
): void {
  const ids = Object.keys(nodes)
  const name: ChangeName =
    ids.length === 1
      ? { id: 'change.move', values: { name: nodeById(ids[0]!)?.name ?? '' } }
      : { id: 'change.move-many', values: { count: ids.length } }
  command(name, 'move', { nodes }, gesture)
}
