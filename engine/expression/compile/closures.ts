// From a checked expression to closures: one per part, bound to the view of the batch.
import type { BuildContext, Evaluate } from '../functions/function-entry.ts'
import { RowFault } from '../functions/row-fault.ts'
import type { Typed } from '../typing/typed.ts'
import { columnsIn } from '../typing/typed.ts'
import { fieldReader } from './field-reader.ts'
import type { View } from './field-reader.ts'

export interface Surroundings extends Omit<BuildContext, 'fixed' | 'types'> {
  readonly view: View
}

export function closureOf(typed: Typed, surroundings: Surroundings): Evaluate {
  if (typed.kind === 'fixed') {
    const { value } = typed
    return () => value
  }
  if (typed.kind === 'field') return fieldReader(typed, surroundings.view)
  const { view: _, ...context } = surroundings
  const parts = typed.parts.map((part) => closureOf(part, surroundings))
  const fixed = typed.parts.map((part) => (part.kind === 'fixed' ? part.value : undefined))
  const types = typed.parts.map(({ type }) => type)
  const evaluate = typed.build(parts, { ...context, fixed, types })
  return columnsIn(typed).size === 0 ? once(evaluate) : evaluate
}

/** What reads no field is the same in every row: computed at the first one that needs it, a fault included. */
function once(evaluate: Evaluate): Evaluate {
  let known: { value: ReturnType<Evaluate> } | { fault: RowFault } | undefined
  return (row) => {
    known ??= outcome(evaluate, row)
    if ('fault' in known) throw known.fault
    return known.value
  }
}

function outcome(evaluate: Evaluate, row: number) {
  try {
    return { value: evaluate(row) }
  } catch (fault) {
    if (fault instanceof RowFault) return { fault }
    throw fault
  }
}
