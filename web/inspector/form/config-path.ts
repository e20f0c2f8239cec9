// Reading and writing inside a node's config by path (`keys.0.left`), and finding the problems that belong there.
import type { Problem } from '../../../engine/nodes/node-type.ts'

export type Config = Readonly<Record<string, unknown>>

/** The value at the path, undefined when some part of it is missing. */
export function valueAt(config: unknown, path: string): unknown {
  let value = config
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}

/** A copy of the config with the value at the path; siblings are shared, missing parents become objects. */
export function withValueAt(config: Config, path: string, value: unknown): Config {
  const [head, ...rest] = path.split('.') as [string, ...string[]]
  return { ...config, [head]: replaced(config[head], rest, value) }
}

function replaced(parent: unknown, path: readonly string[], value: unknown): unknown {
  const head = path[0]
  if (head === undefined) return value
  const child = (at: unknown): unknown => replaced(at, path.slice(1), value)
  if (Array.isArray(parent)) {
    const copy = [...(parent as unknown[])]
    copy[Number(head)] = child(copy[Number(head)])
    return copy
  }
  const record = (typeof parent === 'object' && parent !== null ? parent : {}) as Config
  return { ...record, [head]: child(record[head]) }
}

/** Problems at exactly this path. */
export function problemsAt(problems: readonly Problem[], path: string): Problem[] {
  return problems.filter((problem) => problem.formKey === path)
}

/** Problems at this path or below it that none of `shown` already shows. */
export function problemsUnder(
  problems: readonly Problem[],
  path: string,
  shown: (key: string) => boolean,
): Problem[] {
  return problems.filter(({ formKey }) => {
    if (formKey === undefined) return false
    return (formKey === path || formKey.startsWith(`${path}.`)) && !shown(formKey)
  })
}
