// Finds the values at some paths of a JSON text in one pass, as the ranges of bytes in which they stand.
import type { PathStep } from './path.ts'
import type { JsonKind, JsonScanner } from './scanner.ts'
import { unescapedText } from './unescape.ts'

interface Branch {
  /** Paths that end here. */
  ends: number[]
  members: Map<string, Branch>
  elements: Map<number, Branch>
}

/** Where the value of a path stands, quotes included. */
export interface FoundValue {
  kind: JsonKind
  from: number
  end: number
  escaped: boolean
}

export class Extractor {
  /** By path; undefined when there is nothing at it. */
  readonly found: (FoundValue | undefined)[]
  /** After `extract` answered false because a name on a path occurs twice. */
  repeated: string | undefined
  private readonly root = newBranch()

  constructor(paths: readonly (readonly PathStep[])[]) {
    this.found = paths.map(() => undefined)
    paths.forEach((path, index) => {
      let branch = this.root
      for (const step of path) branch = branchAt(branch, step)
      branch.ends.push(index)
    })
  }

  /** Passes over one value. False when it is no JSON (`scanner.fault`) or `repeated`. */
  extract(scanner: JsonScanner, depth = 0): boolean {
    this.found.fill(undefined)
    this.repeated = undefined
    return this.visit(scanner, this.root, depth)
  }

  private visit(scanner: JsonScanner, branch: Branch, depth: number): boolean {
    const first = scanner.next()
    const from = scanner.at
    const isObject = first === 0x7b && branch.members.size > 0
    const isArray = first === 0x5b && branch.elements.size > 0
    let passed: boolean
    if (isObject) passed = this.object(scanner, branch, depth)
    else if (isArray) passed = this.array(scanner, branch, depth)
    else passed = scanner.value(depth)
    if (!passed) return false
    const kind = isObject ? 'object' : isArray ? 'array' : scanner.kind
    const { at: end, escaped } = scanner
    for (const path of branch.ends) this.found[path] = { kind, from, end, escaped }
    return true
  }

  private object(scanner: JsonScanner, branch: Branch, depth: number): boolean {
    const seen = new Set<string>()
    return scanner.object((nameFrom, nameEnd, escaped) => {
      const name = unescapedText(scanner.bytes, nameFrom, nameEnd, escaped)
      if (seen.has(name)) {
        this.repeated = name
        return false
      }
      seen.add(name)
      const member = branch.members.get(name)
      return member === undefined
        ? scanner.value(depth + 1)
        : this.visit(scanner, member, depth + 1)
    }, depth)
  }

  private array(scanner: JsonScanner, branch: Branch, depth: number): boolean {
    let index = 0
    return scanner.array(() => {
      const element = branch.elements.get(index++)
      return element === undefined
        ? scanner.value(depth + 1)
        : this.visit(scanner, element, depth + 1)
    }, depth)
  }
}

function newBranch(): Branch {
  return { ends: [], members: new Map(), elements: new Map() }
}

function branchAt(branch: Branch, step: PathStep): Branch {
  const { members, elements } = branch
  const known = typeof step === 'string' ? members.get(step) : elements.get(step)
  if (known !== undefined) return known
  const added = newBranch()
  if (typeof step === 'string') members.set(step, added)
  else elements.set(step, added)
  return added
}
