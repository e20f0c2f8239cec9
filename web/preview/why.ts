// "Why is this row here?": the grid asks, whoever explains listens.
import { create } from 'zustand'

export interface WhyQuestion {
  /** The node that the row leaves. */
  node: string
  /** Counts from 0 in the node's output. */
  row: number
}

/** Null while nobody asks. */
export const useWhy = create<{ question: WhyQuestion | null }>(() => ({ question: null }))

export function askWhy(node: string, row: number): void {
  useWhy.setState({ question: { node, row } })
}
