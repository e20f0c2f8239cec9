// Where in a JSON text arrays of objects stand: what may be its records.
import { recordsPathText } from '../json/records-path.ts'
import { JsonScanner } from '../json/scanner.ts'
import { unescapedText } from '../json/unescape.ts'

export interface RecordsEvidence {
  /** As a format has it; empty for the text itself. */
  path: string
  /** Objects in the array, as far as the sample goes. */
  objects: number
  /** Their share of the sample's bytes. */
  share: number
}

/** Objects within each other that are looked into. */
const deepest = 4

/** Arrays of objects within the one object that the text is, the largest first; undefined when it is none. `cut`: the text goes on. */
export function recordsWithin(text: string, cut: boolean): RecordsEvidence[] | undefined {
  const bytes = new TextEncoder().encode(text)
  const scanner = new JsonScanner()
  scanner.reset(bytes, 0, bytes.length)
  if (scanner.next() !== 0x7b) return undefined
  const found: RecordsEvidence[] = []
  const isWhole = lookInto(scanner, [], found) && scanner.next() < 0
  const goesOn = cut && scanner.at >= scanner.end
  return isWhole || goesOn ? found.toSorted((a, b) => b.share - a.share) : undefined
}

function lookInto(scanner: JsonScanner, names: string[], found: RecordsEvidence[]): boolean {
  return scanner.object((from, end, escaped) => {
    const path = [...names, unescapedText(scanner.bytes, from, end, escaped)]
    const first = scanner.next()
    if (first === 0x5b) return arrayAt(scanner, path, found)
    const within = first === 0x7b && path.length < deepest
    return within ? lookInto(scanner, path, found) : scanner.value(path.length)
  }, names.length)
}

function arrayAt(scanner: JsonScanner, path: string[], found: RecordsEvidence[]): boolean {
  const from = scanner.at
  let objects = 0
  let others = 0
  const passed = scanner.array(() => {
    const first = scanner.next()
    if (first === 0x7b) objects++
    else if (first >= 0) others++
    return scanner.value(path.length + 1)
  }, path.length)
  const share = (scanner.at - from) / scanner.end
  if (objects > 0 && others === 0) found.push({ path: recordsPathText(path), objects, share })
  return passed
}
