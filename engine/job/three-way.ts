// The value that two changes of one value give together.
import { sameContent } from './same-content.ts'

export type Side = 'mine' | 'theirs'

export interface MergedValue {
  value: unknown
  /** Paths at which both changed the same thing differently; there `value` has theirs. */
  paths: string[]
}

/**
 * Objects are merged key by key, everything else (lists too: their order counts) as a whole. Undefined is absent: what one side
 * removed and the other left alone is gone.
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown, path = ''): MergedValue {
  if (sameContent(mine, theirs) || sameContent(base, mine)) return { value: theirs, paths: [] }
  if (sameContent(base, theirs)) return { value: mine, paths: [] }
  if (!isObject(mine) || !isObject(theirs) || (base !== undefined && !isObject(base))) {
    return { value: theirs, paths: [path] }
  }
  return mergeObjects(isObject(base) ? base : {}, mine, theirs, path)
}

type Fields = Readonly<Record<string, unknown>>

function mergeObjects(base: Fields, mine: Fields, theirs: Fields, path: string): MergedValue {
  const value: Record<string, unknown> = {}
  const paths: string[] = []
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const inner = path === '' ? key : `${path}.${key}`
    const merged = mergeValues(base[key], mine[key], theirs[key], inner)
    if (merged.value !== undefined) value[key] = merged.value
    paths.push(...merged.paths)
  }
  return { value, paths }
}

/** A position is one thing: nobody means the x of one and the y of another. */
function isObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !('x' in value && 'y' in value && Object.keys(value).length === 2)
}
