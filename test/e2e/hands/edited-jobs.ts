// Jobs in states that the sample is not in: published and changed since, not finished, read wrongly.
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import type { Job } from '../../../worker/api/contract.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { copyOf } from './sample-copy.ts'

/** A copy of Routes that was published; in its draft a node is set otherwise, one has another name, one is gone, and a note is new. */
export async function changedJob(stack: RunningStack): Promise<string> {
  const id = await copyOf('routes', stack, 'Changed since')
  const path = `/api/jobs/${id}`
  const { etag } = await stack.api.call<Job>('GET', path)
  await stack.api.call('POST', `${path}/publish`, undefined, { 'if-match': etag })
  await edit(stack, id, (draft) => ({
    ...withNodes(without(draft, 'route-object'), {
      'served-routes': ({ config }) => ({ config: withText(config, '"100"', '"250"') }),
      'traffic-class': () => ({ name: 'Class of traffic' }),
    }),
    edges: draft.edges.filter(({ to }) => to.node !== 'route-object'),
    notes: [{ id: 'note', text: 'Since May', position: { x: 736, y: 16 }, size: noteSize }],
  }))
  return id
}

/** A copy of Routes whose case field has no name yet. */
export async function unfinishedJob(stack: RunningStack): Promise<string> {
  const id = await copyOf('routes', stack, 'Not finished')
  await edit(stack, id, (draft) => withNodes(draft, { 'traffic-class': unnamed }))
  return id
}

/** A copy of Routes that reads a file as something that it is not. */
export async function misreadJob(stack: RunningStack): Promise<string> {
  const id = await copyOf('routes', stack, 'Misread')
  await edit(stack, id, (draft) => withNodes(draft, { flights: misread }))
  return id
}

/** A copy of Routes whose file is only delivered when no row was rejected on its way: eleven are. */
export async function overLimitJob(stack: RunningStack): Promise<string> {
  const id = await copyOf('routes', stack, 'Over its limit')
  await edit(stack, id, (draft) => withNodes(draft, { 'route-report': onlyWhole }))
  return id
}

/** A copy of Routes whose first merge compares codes as they are, spaces and all. */
export async function untrimmedJob(stack: RunningStack): Promise<string> {
  const id = await copyOf('routes', stack, 'Not trimmed')
  await edit(stack, id, (draft) => withNodes(draft, { 'origin-airport': untrimmed }))
  return id
}

/** A copy of Routes whose lookups know their object, but not yet what they look up by. */
export async function undecidedJob(stack: RunningStack): Promise<string> {
  const id = await copyOf('routes', stack, 'Looked up by nothing')
  await edit(stack, id, (draft) =>
    withNodes(draft, { 'origin-gsid': undecided, 'destination-gsid': undecided }),
  )
  return id
}

const undecided = ({ config }: JobNode) => ({ config: { ...config, matches: [] } })

const untrimmed = ({ config }: JobNode) => ({
  config: withText(config, '"trim":true', '"trim":false'),
})

const onlyWhole = ({ config }: JobNode) => ({
  config: { ...config, whenRejected: 'limit', mostRejected: 0 },
})

const unnamed = ({ config }: JobNode) => ({ config: { ...config, field: '' } })

const misread = ({ config }: JobNode) => ({
  config: withText(config, '"delimiter":","', '"delimiter":";"'),
})

const noteSize = { width: 160, height: 88 }

function without(draft: JobDocument, id: string): JobDocument {
  return { ...draft, nodes: draft.nodes.filter((node) => node.id !== id) }
}

async function edit(
  stack: RunningStack,
  id: string,
  change: (draft: JobDocument) => JobDocument,
): Promise<void> {
  const path = `/api/jobs/${id}`
  const { draft, etag } = await stack.api.call<Job>('GET', path)
  await stack.api.call('PUT', `${path}/draft`, change(draft), { 'if-match': etag })
}

function withNodes(
  draft: JobDocument,
  changes: Readonly<Record<string, (node: JobNode) => Partial<JobNode>>>,
): JobDocument {
  const nodes = draft.nodes.map((node) => ({ ...node, ...changes[node.id]?.(node) }))
  return { ...draft, nodes }
}

function withText(config: JobNode['config'], from: string, to: string): JobNode['config'] {
  const before = JSON.stringify(config)
  if (!before.includes(from)) throw new Error(`There is no ${from} in ${before}`)
  return JSON.parse(before.replace(from, to)) as JobNode['config']
}
