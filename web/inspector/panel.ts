// What the controls of the inspector know: the node they edit, what arrives at it, what is wrong with it; and what happened in it.
import { createContext, use } from 'react'
import type { JobNode } from '../../engine/job/document.ts'
import type { NodeTexts, Problem } from '../../engine/nodes/node-type.ts'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import type { NodeReport } from '../../engine/run/report.ts'
import type { Schema } from '../../engine/value/schema.ts'
import { useJob } from '../document/store.ts'
import { useIsWrong, useReason } from '../preview/reason.ts'
import { usePreview } from '../preview/store.ts'
import { withUsualSettings } from './usual-settings.ts'

/** Labels and help of a form, by form key. */
export type FormTexts = NodeTexts['fields']

export interface Panel {
  /** Id of the node. The node itself comes from `useEditedNode`: it is another after each key. */
  id: string
  /** Schemas arriving, by input port; absent while unknown. */
  inputs: Readonly<Record<string, Schema>>
  catalog: Catalog
  problems: readonly Problem[]
  /** Changes one value of the config; a word typed into one path is one undo step, each choice is one of its own. */
  set: (path: string, value: unknown) => void
}

export const PanelContext = createContext<Panel | null>(null)

export function usePanel(): Panel {
  const panel = use(PanelContext)
  if (panel === null) throw new Error('a control of the inspector stands outside of it')
  return panel
}

/** Redraws with every change of the node's settings: what can do without, does. Settings that were not saved stand at their usual value. */
export function useEditedNode(): JobNode {
  const { id } = usePanel()
  const node = useJob(({ document }) => document.nodes.find((one) => one.id === id))
  if (node === undefined) throw new Error('the inspector shows a node that is gone')
  return withUsualSettings(node)
}

/** The node's counts in the newest preview; undefined before the first one, and while the node cannot run as it is set, or is disabled. */
export function useReport(): NodeReport | undefined {
  const { id } = usePanel()
  const reason = useReason(id)
  const disabled = useJob(({ document }) =>
    document.nodes.some((node) => node.id === id && node.disabled === true),
  )
  const wrong = useIsWrong(id)
  const report = usePreview(({ reports }) => reports[id])
  return disabled || wrong || reason !== null ? undefined : report
}
