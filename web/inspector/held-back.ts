// Nobody is told that what he has just begun is still empty: only once he has left the control, or comes back to the node.
import { useEffect, useRef, useState } from 'react'
import { isUnfinished, refusesPublishing } from '../canvas/problems/unfinished.ts'
import type { Problem } from '../../engine/nodes/node-type.ts'

const isNotice = (problem: Problem) => !refusesPublishing(problem) && problem.formKey === undefined

/**
 * Without those held back: `left` holds the form keys that somebody has left, or that were empty when he came. A notice about the node as a
 * whole waits with them: it is mostly what follows from the node being unfinished.
 */
export function withoutHeldBack(
  problems: readonly Problem[],
  left: ReadonlySet<string>,
): Problem[] {
  const isHeld = (problem: Problem) =>
    isUnfinished(problem) && problem.formKey !== undefined && !left.has(problem.formKey)
  const waits = problems.some(isHeld)
  return problems.filter((problem) => !isHeld(problem) && !(waits && isNotice(problem)))
}

/** Of the node that the panel shows; a fresh one begins with nothing left. `all`: somebody asked to see them. */
export function useHeldBack(
  id: string,
  problems: readonly Problem[],
  { fresh, all }: { fresh: boolean; all: boolean },
): readonly Problem[] {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const seen = useRef<string>(undefined)
  if (seen.current !== id) {
    seen.current = id
    setLeft(new Set(fresh ? [] : problems.filter(isUnfinished).map(keyOf)))
  }
  useEffect(() => {
    const leave = ({ target }: FocusEvent) => {
      const key = target instanceof Element ? keyAt(target) : undefined
      if (key !== undefined) setLeft((before) => new Set([...before, key]))
    }
    document.addEventListener('focusout', leave)
    return () => document.removeEventListener('focusout', leave)
  }, [])
  return all ? problems : withoutHeldBack(problems, left)
}

const keyOf = ({ formKey = '' }: Problem) => formKey

function keyAt(element: Element): string | undefined {
  const control = element.closest<HTMLElement>('[data-form-key], [data-form-section]')
  return control?.dataset['formKey'] ?? control?.dataset['formSection']
}
