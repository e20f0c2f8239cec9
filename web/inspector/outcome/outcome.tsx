// What happened in the node: by its counters, or told by a component of its own where counters alone say too little.
import type { ComponentType } from 'react'
import { openNode } from '../../../engine/nodes/config.ts'
import type { AnyNodeType } from '../../../engine/nodes/node-type.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import { MergeOutcome } from '../merge/outcome.tsx'
import { useEditedNode, useReport } from '../panel.ts'
import { Counters } from './counters.tsx'

interface OwnOutcome {
  Told: ComponentType<{ report: NodeReport }>
  /** Form key of the decision that it belongs to: it stands right after it. */
  after?: string
}

const own: Readonly<Record<string, OwnOutcome>> = {
  merge: { Told: MergeOutcome, after: 'keys' },
}

export function outcomePlace({ type }: AnyNodeType): string | undefined {
  return own[type]?.after
}

export function Outcome({ type }: { type: AnyNodeType }) {
  const node = useEditedNode()
  const report = useReport()
  const told = own[type.type]
  if (report === undefined) return null
  if (told !== undefined) return <told.Told report={report} />
  return <Counters type={type} config={openNode(node).opened?.config} report={report} />
}
