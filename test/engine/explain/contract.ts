// The contract of explanations, for every node type: whatever row leaves a node of a golden job, its explanation shows that row, leads to
// rows of sources, gives the node's own reasons, and is the same in any batch size.
import { allNodeTypes, nodeType } from '../../../engine/nodes/index.ts'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { passedThrough } from '../../../engine/run/passed.ts'
import { createPreview } from '../../../engine/run/preview.ts'
import { explain } from '../../../engine/run/explain/explain.ts'
import type { Explanation, Question } from '../../../engine/run/explain/explain.ts'
import type { ExplainedStep } from '../../../engine/run/explain/steps.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import type { MemoryHost } from '../memory-host.ts'

export interface ExplainedJob {
  document: JobDocument
  snapshot: Snapshot
  host: MemoryHost
}

export interface Contract {
  rows: number
  /** Node types of which a row was explained, and those that gave a reason of their own. */
  explained: Set<string>
  reasoned: Set<string>
  /** Where an explanation breaks its word, a line each. */
  broken: string[]
}

/** All that a node of such a type does to a row is where it comes from and goes to. */
const withoutReasons: ReadonlySet<string> = new Set(['source', 'union', 'destination'])

export function newContract(): Contract {
  return { rows: 0, explained: new Set(), reasoned: new Set(), broken: [] }
}

/** Types that no explained row has passed, or that gave no reason. */
export function unexplained({ explained, reasoned }: Contract): string[] {
  return allNodeTypes()
    .map(({ type }) => type)
    .filter((type) => !explained.has(type) || !(reasoned.has(type) || withoutReasons.has(type)))
}

/** Explains the first and the last row of each node, and follows the first row of each source. */
export async function checkExplanations(job: ExplainedJob, contract: Contract): Promise<void> {
  for (const node of nodesOf(job, 'source', 'transform')) await checkNode(job, node, contract)
  for (const node of nodesOf(job, 'source')) await followSource(job, node, contract)
}

function nodesOf({ document }: ExplainedJob, ...kinds: string[]): JobNode[] {
  return document.nodes.filter(({ type }) => kinds.includes(nodeType(type)?.kind ?? ''))
}

async function checkNode(job: ExplainedJob, node: JobNode, contract: Contract): Promise<void> {
  const { document, snapshot, host } = job
  const request = { document, snapshot, node: node.id, rows: 10_000 }
  const preview = await createPreview(host).run(request)
  const last = preview.output!.rowCount - 1
  for (const row of last < 0 ? [] : new Set([0, last])) {
    const explanation = await explainTwice(job, { node: node.id, row }, contract)
    // A disabled node makes no row: what it shows is that of the node before it.
    const step = lastOf(explanation, passedThrough(document, node.id)?.from ?? node.id)
    const shown = JSON.stringify(Object.values(step?.record ?? {}))
    const expected = JSON.stringify(preview.page('out', row, 1).rows[0])
    if (shown !== expected) contract.broken.push(`${node.id} ${row}: ${shown}, not ${expected}`)
    const comesOfNothing = (step?.from.length ?? 0) === 0 && !rootTypes.has(node.type)
    if (comesOfNothing) contract.broken.push(`${node.id} ${row} comes of nothing`)
    if (node.disabled !== true) contract.explained.add(node.type)
  }
}

/** A source reads its rows; the one group of an aggregate without rows comes of nothing. */
const rootTypes: ReadonlySet<string> = new Set(['source', 'aggregate'])

async function followSource(job: ExplainedJob, node: JobNode, contract: Contract): Promise<void> {
  const { document, snapshot, host } = job
  const request = { document, snapshot, node: node.id, rows: 1 }
  if ((await createPreview(host).run(request)).output!.rowCount === 0) return
  const first = await explain(document, snapshot, host, { node: node.id, row: 0 })
  const { file, row, line } = lastOf(first, node.id)!.origin!
  const explanation = await explainTwice(job, { source: node.id, file, row }, contract)
  const isThere = explanation.steps.some(
    ({ origin }) => origin?.file === file && origin.line === line,
  )
  if (!isThere) contract.broken.push(`${file} ${line} is not in its own explanation`)
  for (const { type, outcome } of explanation.steps) {
    if (outcome === 'written') contract.explained.add(type)
  }
}

async function explainTwice(
  { document, snapshot, host }: ExplainedJob,
  question: Question,
  contract: Contract,
): Promise<Explanation> {
  const { broken, reasoned } = contract
  const explanation = await explain(document, snapshot, host, question)
  const small = await explain(document, snapshot, host, question, 7)
  const asked = JSON.stringify(question)
  if (JSON.stringify(small) !== JSON.stringify(explanation)) broken.push(`${asked}: batches differ`)
  for (const end of openEnds(explanation)) broken.push(`${asked}: ${end} leads nowhere`)
  for (const { type, reasons } of explanation.steps) if (reasons.length > 0) reasoned.add(type)
  contract.rows++
  return explanation
}

function lastOf({ steps }: Explanation, node: string): ExplainedStep | undefined {
  return steps.findLast((candidate) => candidate.node === node)
}

/** Every row that a step came from is the row of another step, up to those that were read from a file. */
function openEnds({ steps }: Explanation): string[] {
  const known = new Set(
    steps.filter(({ row }) => row !== null).map(({ node, row }) => `${node} ${row}`),
  )
  const places = steps.flatMap(({ from }) => from.map(({ node, row }) => `${node} ${row}`))
  const rootless = steps.filter(
    ({ from, outcome, type }) =>
      from.length === 0 && outcome !== 'rejected' && !rootTypes.has(type),
  )
  return [...places.filter((place) => !known.has(place)), ...rootless.map(({ node }) => node)]
}
