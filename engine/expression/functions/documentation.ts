// The documentation of the function table as data: the studio lists it, completion offers it, nobody writes it twice.
import type { InLanguages } from '../../nodes/node-type.ts'
import type { FunctionEntry, Parameter } from './function-entry.ts'
import { functionAreas, functionsOf } from './index.ts'
import type { FunctionArea } from './index.ts'

export interface FunctionDocumentation {
  name: string
  area: FunctionArea
  /** `pad_start(text, length, [filler])`. */
  signature: string
  parameters: readonly {
    name: string
    type: Parameter['type']
    optional: boolean
    repeats: boolean
  }[]
  /** A type; `same` for that of the arguments; `by-arguments` when it follows from them. */
  result: string
  says: InLanguages<string>
  /** Names that it has elsewhere. */
  alsoCalled: readonly string[]
  example: string
  /** As text; null for null. */
  exampleResult: string | null
}

/** In order of areas, and of the table within them. */
export function functionDocumentation(): FunctionDocumentation[] {
  return functionAreas.flatMap((area) =>
    functionsOf(area).map((entry) => ({
      name: entry.name,
      area,
      signature: signatureOf(entry),
      parameters: entry.parameters.map(({ name, type, optional = false, repeats = false }) => ({
        name,
        type,
        optional,
        repeats,
      })),
      result: typeof entry.result === 'string' ? entry.result : 'by-arguments',
      says: entry.says,
      alsoCalled: entry.alsoCalled ?? [],
      example: entry.example[0],
      exampleResult: entry.example[1],
    })),
  )
}

export function signatureOf({ name, parameters }: FunctionEntry): string {
  const parts = parameters.map((parameter) => {
    if (parameter.repeats) return `${parameter.name}, …`
    return parameter.optional ? `[${parameter.name}]` : parameter.name
  })
  return `${name}(${parts.join(', ')})`
}
