// What mends a problem at a click, by its code: offered wherever the problem is told.
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { Language, Problem } from '../../../engine/nodes/node-type.ts'
import { nearest } from '../../../engine/expression/typing/suggest.ts'
import { nodeById, setNodeConfig, toggleNodes } from '../../document/edits.ts'
import type { TextId } from '../../i18n/areas/index.ts'
import { valueAt, withValueAt } from '../../inspector/form/config-path.ts'
import { sayError } from '../../ui/over/toasts.tsx'

export interface Mend {
  label: TextId
  values?: Readonly<Record<string, string>>
  perform: () => void
}

/** A problem, or a fault that a preview found. */
export type Mendable = Omit<Problem, 'severity'>

const mends: Readonly<Record<string, (problem: Mendable, language: Language) => Mend | null>> = {
  'job.delivers-nothing': ({ node }) => enable(node),
  'node.disabled': ({ node }) => enable(node),
  'node.feeder-disabled': ({ values }) => ({
    ...enable(String(values?.['feeder'])),
    label: 'mend.enable',
    values: { name: String(values?.['name']) },
  }),
  'source.similar-field': (problem) => takeName(problem, problem.values?.['similar']),
  'source.field-missing': (problem) => {
    const found = namesFound(problem)
    // Fewer names than the source reads: it is the file as a whole that is read wrongly.
    if (found.length < namesKnown(problem).size) return rereadFile(problem)
    const meant = sharesNoName(problem) ? undefined : likelyName(problem)
    return takeName(problem, meant) ?? takeAllFields(problem)
  },
  'expression.similar-function': (problem) => correct(problem, asItIs),
  'expression.similar-field': (problem) => correct(problem, asReference),
  'expression.decimal-comma': (problem) => correct(problem, asItIs),
  'expression.foreign-sign': (problem) => correct(problem, asItIs),
  'expression.two-values': (problem) => correct(problem, asItIs),
  'expression.argument-cast': convert,
  'expression.operand-cast': convert,
  'expression.plus-text': convert,
  'expression.compare-cast': convert,
  'expression.unlike-cast': convert,
  'condition.text-order': ({ node, field }, language) =>
    field === undefined
      ? null
      : {
          label: 'mend.number',
          perform: () => void castBefore(node, field, language).catch(sayError),
        },
}

function enable(node: string): Mend {
  return { label: 'inspector.enable', perform: () => toggleNodes([node]) }
}

/** What an expression meant, in the place of what stands there. */
function correct(problem: Mendable, write: Writing): Mend | null {
  const suggestion = problem.values?.['suggestion']
  if (problem.formKey === undefined || typeof suggestion !== 'string') return null
  return {
    label: 'mend.use',
    values: { name: suggestion },
    perform: () =>
      void write(suggestion)
        .then((written) => rewrite(problem, () => written))
        .catch(sayError),
  }
}

/** A cast around what stands there. */
function convert(problem: Mendable): Mend | null {
  const cast = problem.values?.['cast']
  if (problem.formKey === undefined || typeof cast !== 'string') return null
  return {
    label: 'mend.use',
    values: { name: `${cast}(…)` },
    perform: () => rewrite(problem, (part) => `${cast}(${part})`),
  }
}

/** The part of an expression that a problem marks. */
function rewrite({ node, formKey, values }: Mendable, write: (part: string) => string): void {
  if (formKey === undefined) return
  const start = Number(values?.['position']) - 1
  const end = start + Number(values?.['length'])
  setNodeConfig(node, formKey, (config) => {
    const text = String(valueAt(config, formKey) ?? '')
    const written = text.slice(0, start) + write(text.slice(start, end)) + text.slice(end)
    return withValueAt(config, formKey, written)
  })
}

type Writing = (name: string) => Promise<string>

const asItIs: Writing = async (name) => name

/** The parser that knows comes only when it is asked. */
const asReference: Writing = async (name) => {
  const { referenceTo } = await import('../../../engine/expression/syntax/write.ts')
  return referenceTo(name)
}

/** A select before the node that reads the field as a number. */
async function castBefore(node: string, field: string, language: Language): Promise<void> {
  const { castArriving } = await import('../../preview/columns/commands.ts')
  const [input] = nodeFace(nodeById(node)?.type ?? '')?.inputs ?? []
  const called = nodeFace('select')?.texts[language].name ?? ''
  if (input !== undefined)
    castArriving(node, [{ port: input.name, field, type: 'decimal' }], called)
}

/** The name that the file has, in the place of the one that it lacks. */
function takeName({ node, formKey }: Mendable, name: unknown): Mend | null {
  if (typeof name !== 'string' || formKey === undefined) return null
  return {
    label: 'mend.use',
    values: { name },
    perform: () => setNodeConfig(node, formKey, (config) => withValueAt(config, formKey, name)),
  }
}

function rereadFile({ node }: Mendable): Mend {
  return {
    label: 'mend.likely-format',
    perform: () =>
      void import('./likely-format.ts')
        .then(({ takeLikelyFormat }) => takeLikelyFormat(node))
        .catch(sayError),
  }
}

function takeAllFields({ node }: Mendable): Mend {
  return {
    label: 'mend.take-fields',
    perform: () =>
      void import('../../preview/files/take-fields.ts')
        .then(({ takeFields }) => takeFields(node))
        .catch(sayError),
  }
}

/** Whether the file has none of the fields that the source is to read, but others: then it is read in another way than it was. */
export function sharesNoName(problem: Mendable): boolean {
  const known = namesKnown(problem)
  const found = problem.code === 'source.field-missing' ? namesFound(problem) : []
  return found.length > 0 && !found.some((name) => known.has(name))
}

/** Of the names in the file that the source does not know: the nearest, or the only one. */
function likelyName(problem: Mendable): string | undefined {
  const { field } = problem
  if (field === undefined) return undefined
  const known = namesKnown(problem)
  const free = namesFound(problem).filter((name) => !known.has(name))
  return nearest(field, free) ?? (free.length === 1 ? free[0] : undefined)
}

/** In the file. */
function namesFound({ values }: Mendable): string[] {
  return String(values?.['found'] ?? '')
    .split(', ')
    .filter((name) => name !== '')
}

/** Those that the source is to read. */
function namesKnown({ node }: Mendable): ReadonlySet<unknown> {
  const { schema } = nodeById(node)?.config ?? {}
  return new Set(Array.isArray(schema) ? schema.map((one: { name?: unknown }) => one?.name) : [])
}

/** Null where somebody has to think first. */
export function mendOf(problem: Mendable, language: Language): Mend | null {
  return mends[problem.code]?.(problem, language) ?? null
}
