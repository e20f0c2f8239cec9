// What mends a problem at a click, by its code: offered wherever the problem is told.
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { nearest } from '../../../engine/expression/typing/suggest.ts'
import { nodeById, setNodeConfig, toggleNodes } from '../../document/edits.ts'
import type { TextId } from '../../i18n/areas/index.ts'
import { withValueAt } from '../../inspector/form/config-path.ts'

export interface Mend {
  label: TextId
  values?: Readonly<Record<string, string>>
  perform: () => void
}

const mends: Readonly<Record<string, (problem: Problem) => Mend | null>> = {
  'job.delivers-nothing': ({ node }) => ({
    label: 'inspector.enable',
    perform: () => toggleNodes([node]),
  }),
  'source.similar-field': (problem) => takeName(problem, problem.values?.['similar']),
  'source.field-missing': (problem) => takeName(problem, likelyName(problem)),
}

/** The name that the file has, in the place of the one that it lacks. */
function takeName({ node, formKey }: Problem, name: unknown): Mend | null {
  if (typeof name !== 'string' || formKey === undefined) return null
  return {
    label: 'mend.use',
    values: { name },
    perform: () => setNodeConfig(node, formKey, (config) => withValueAt(config, formKey, name)),
  }
}

/** Of the names in the file that the source does not know: the nearest, or the only one. */
function likelyName({ node, field, values }: Problem): string | undefined {
  const { schema } = nodeById(node)?.config ?? {}
  if (field === undefined || !Array.isArray(schema)) return undefined
  const known = new Set(schema.map((one: { name?: unknown }) => one?.name))
  const found = String(values?.['found'] ?? '').split(', ')
  const free = found.filter((name) => name !== '' && !known.has(name))
  return nearest(field, free) ?? (free.length === 1 ? free[0] : undefined)
}

/** Null where somebody has to think first. */
export function mendOf(problem: Problem): Mend | null {
  return mends[problem.code]?.(problem) ?? null
}
