// What is done to the lines of a select. Each gives all lines anew; `configOf` makes settings of them.
import type { SelectedField } from '../../../engine/nodes/select/config.ts'
import { plainEntry, type FieldLine } from './lines.ts'

type Lines = readonly FieldLine[]

/** What was set up for a field that does not go on stays with its line, and counts again when it does. */
export function withKept(lines: Lines, keys: ReadonlySet<string>, kept: boolean): FieldLine[] {
  return lines.map((line) => (keys.has(line.key) && line.kept !== kept ? { ...line, kept } : line))
}

/** What is set up goes on. */
export function withEntry(lines: Lines, key: string, change: Partial<SelectedField>): FieldLine[] {
  return lines.map((line) => {
    if (line.key !== key) return line
    const before = line.entry ?? { field: line.field, ...plainEntry }
    return { ...line, kept: true, entry: { ...before, ...change } }
  })
}

/** The field once more, right behind, to leave under another name. */
export function withCopy(lines: Lines, key: string, name: string): FieldLine[] {
  return lines.flatMap((line) => {
    if (line.key !== key) return [line]
    const entry = { field: line.field, ...plainEntry }
    const first = { ...line, kept: true, entry: line.entry ?? entry }
    return [first, { ...first, key: `${key} copy`, entry: { ...entry, name } }]
  })
}

export function without(lines: Lines, key: string): FieldLine[] {
  return lines.filter((line) => line.key !== key)
}

/** `to`: its place among the lines that go on, from 0; what lies beyond is the nearest end. */
export function moved(lines: Lines, key: string, to: number): FieldLine[] {
  const line = lines.find((one) => one.key === key)
  if (line === undefined || !line.kept) return [...lines]
  const rest = lines.filter((one) => one !== line)
  const goingOn = rest.filter(({ kept }) => kept)
  const before = goingOn[Math.max(0, to)]
  const last = goingOn.at(-1)
  const at =
    before !== undefined ? rest.indexOf(before) : last === undefined ? 0 : rest.indexOf(last) + 1
  return rest.toSpliced(at, 0, line)
}

/** From 0, among the lines that go on; −1 when it does not. */
export function placeOf(lines: Lines, key: string): number {
  return lines.filter(({ kept }) => kept).findIndex((line) => line.key === key)
}
