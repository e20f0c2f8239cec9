// Which group of a node's rows the grid shows alone: the rows of one outcome, as the study of the node found them.
import { create } from 'zustand'
import type { RowView } from './protocol.ts'

export interface ShownGroup {
  node: string
  /** Of the group in the study. */
  name: string
  /** Where its rows stand. */
  port: string
}

const none = { node: '', name: '', port: '' }

export const useShownGroup = create<ShownGroup>(() => none)

/** Null: all rows again. */
export function showGroup(group: ShownGroup | null): void {
  useShownGroup.setState(group ?? none)
}

/** The view of a port while a group of it is shown; undefined when all rows are. */
export function useGroupView(node: string, port: string): RowView | undefined {
  const name = useShownGroup((group) =>
    group.node === node && group.port === port ? group.name : undefined,
  )
  if (name === undefined) return undefined
  return { condition: null, sample: { kind: 'group', group: name }, compare: null }
}
