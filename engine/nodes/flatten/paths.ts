// The paths of a flatten: from the element of a list, or from the whole text.
import { parsePath } from '../../formats/json/path.ts'
import type { PathStep } from '../../formats/json/path.ts'

export interface ColumnPath {
  fromRoot: boolean
  steps: readonly PathStep[]
}

/** `$`, `$.a.b`, `$[0]`: from the whole text. Undefined when it is no path. */
export function rootPath(text: string): readonly PathStep[] | undefined {
  if (!/^\$(?:$|[.[])/.test(text)) return parsePath(text)
  const rest = text.slice(1)
  return parsePath(rest.startsWith('.') ? rest.slice(1) : rest)
}

/** An empty path, or `$` alone, is the value itself. */
export function columnPath(text: string, hasRows: boolean): ColumnPath | undefined {
  const fromRoot = !hasRows || /^\$(?:$|[.[])/.test(text)
  const steps = fromRoot ? rootPath(text) : parsePath(text)
  return steps === undefined ? undefined : { fromRoot, steps }
}
