// What could stand where somebody types in a formula: fields by any part of their name, functions by the beginning of theirs.
import { functionDocumentation } from '../../../engine/expression/functions/documentation.ts'
import type { FunctionDocumentation } from '../../../engine/expression/functions/documentation.ts'
import { referenceTo } from '../../../engine/expression/syntax/write.ts'
import type { FieldType, Schema } from '../../../engine/value/schema.ts'

export type Completion =
  | { kind: 'field'; name: string; type: FieldType; insert: string }
  | { kind: 'function'; name: string; signature: string; insert: string }

export interface Completions {
  /** What they replace: from here to the caret. */
  start: number
  offered: readonly Completion[]
}

const offeredLimit = 8

let known: readonly FunctionDocumentation[] | undefined

export function allFunctions(): readonly FunctionDocumentation[] {
  return (known ??= functionDocumentation())
}

/** Nothing while no word stands before the caret, or it is one already. */
export function completionsAt(text: string, caret: number, schema: Schema): Completions {
  const before = text.slice(0, caret)
  const [bracketed] = /\[[^\]]*$/.exec(before) ?? []
  const word = bracketed ?? /[\p{L}_][\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? ''
  const start = caret - word.length
  if (word === '') return { start, offered: [] }
  const wanted = word.replace('[', '').toLowerCase()
  const fields = schema
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ name, type }): Completion => ({ kind: 'field', name, type, insert: referenceTo(name) }))
  const functions = bracketed === undefined ? functionsLike(wanted) : []
  const offered = [...fields, ...functions].filter(({ insert }) => insert !== word)
  return { start, offered: offered.slice(0, offeredLimit) }
}

function functionsLike(wanted: string): Completion[] {
  return allFunctions()
    .filter(({ name, alsoCalled }) => [name, ...alsoCalled].some((one) => one.startsWith(wanted)))
    .map(({ name, signature }) => ({ kind: 'function', name, signature, insert: `${name}(` }))
}

/** Functions whose names or description have all the words, in any language. */
export function searchFunctions(wanted: string): readonly FunctionDocumentation[] {
  const words = wanted.toLowerCase().split(/\s+/)
  return allFunctions().filter(({ name, alsoCalled, says }) => {
    const text = `${name} ${alsoCalled.join(' ')} ${says.en} ${says.ja} ${says.de}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
