// Whose rows a grid shows: which node makes them, and what can be done with them on the canvas.
import { createContext, useContext, useMemo } from 'react'
import type { PreviewPort } from '../../../engine/run/previewed.ts'
import { useJob } from '../../document/store.ts'
import type { Behind } from '../columns/insert.ts'

export interface Subject {
  /** The node in view. */
  node: string
  /** The node whose output these rows are: of an input grid the one before. */
  maker: string
  /** Of the node in view; `out` for its output. */
  port: string
  /** The output port of the maker. */
  makerPort: string
  isInput: boolean
  data: PreviewPort
}

const Context = createContext<Subject | null>(null)
export const SubjectGround = Context.Provider

export function useSubject(): Subject {
  const subject = useContext(Context)
  if (subject === null) throw new Error('A grid has no subject')
  return subject
}

/** The same object as long as it says the same. */
export function useSteadySubject(next: Subject): Subject {
  const { node, maker, port, makerPort, isInput, data } = next
  return useMemo(() => next, [node, maker, port, makerPort, isInput, data])
}

/** Under which a grid's arrangement and view are kept. Copies of a job have nodes of the same ids. */
export function gridKey(node: string, port: string, job = useJob.getState().jobId): string {
  return `${job} ${node} ${port}`
}

/** Where a node goes that shall change these rows: before the input in view, or behind the output for all that takes it. */
export function behindOf({ node, maker, makerPort, port, isInput }: Subject): Behind {
  return { maker, makerPort, ...(isInput ? { to: { node, port } } : {}) }
}
