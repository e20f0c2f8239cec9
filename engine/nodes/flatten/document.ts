// One JSON text taken apart by the paths of a flatten: the values from the whole text, and the elements of its list one after the other.
import type { Slice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { Extractor } from '../../formats/json/extractor.ts'
import type { FoundValue } from '../../formats/json/extractor.ts'
import { positionIn } from '../../formats/json/position.ts'
import { JsonScanner } from '../../formats/json/scanner.ts'
import type { Rejection } from '../operator.ts'
import type { FlattenConfig } from './config.ts'
import { columnPath, rootPath } from './paths.ts'

export type Fault = Pick<Rejection, 'code' | 'values'>

/** Undefined: nothing at the path. */
export type Values = readonly (FoundValue | undefined)[]

export class FlattenedText {
  /** The text itself; values are ranges of it. */
  bytes = new Uint8Array(0)
  private readonly scanner = new JsonScanner()
  private readonly whole: Extractor
  private readonly element: Extractor
  /** For each column: its place among the paths of `whole` or `element`. */
  private readonly places: readonly { fromRoot: boolean; at: number }[]
  private readonly hasRows: boolean

  constructor({ rows, columns }: FlattenConfig) {
    this.hasRows = rows !== ''
    const paths = columns.map(({ path }) => required(columnPath(path, this.hasRows), path))
    const roots = paths.filter(({ fromRoot }) => fromRoot)
    const own = paths.filter(({ fromRoot }) => !fromRoot)
    this.whole = new Extractor([required(rootPath(rows), rows), ...roots.map(({ steps }) => steps)])
    this.element = new Extractor(own.map(({ steps }) => steps))
    this.places = paths.map((path) =>
      path.fromRoot
        ? { fromRoot: true, at: roots.indexOf(path) + 1 }
        : { fromRoot: false, at: own.indexOf(path) },
    )
  }

  /** Reads the whole text; what is wrong with it, if anything. */
  open({ bytes, start, end }: Slice): Fault | undefined {
    this.bytes = bytes.slice(start, end)
    this.scanner.reset(this.bytes, 0, this.bytes.length)
    if (!this.whole.extract(this.scanner)) return this.fault(this.whole)
    if (this.scanner.next() >= 0) return this.fault(this.whole, 'json.unexpected')
    const list = this.list
    if (list === undefined || list.kind === 'array' || list.kind === 'null') return undefined
    return this.hasRows ? { code: 'flatten.no-list' } : undefined
  }

  /** Whether there is a list with at least one element. */
  get hasElements(): boolean {
    const { list } = this
    if (list?.kind !== 'array') return false
    this.scanner.reset(this.bytes, list.from + 1, list.end)
    return this.scanner.next() !== 0x5d
  }

  /** The values of the columns without an element. */
  values(): (FoundValue | undefined)[] {
    return this.places.map(({ fromRoot, at }) => (fromRoot ? this.whole.found[at] : undefined))
  }

  /** The values of the columns for each element of the list; a fault where a name occurs twice. */
  *elements(): Generator<Values | Fault, void, undefined> {
    const { scanner, list, bytes } = this
    if (list === undefined) return
    let at = list.from + 1
    for (;;) {
      scanner.reset(bytes, at, list.end)
      if (!this.element.extract(scanner, 1)) {
        yield this.fault(this.element)
        return
      }
      const more = scanner.next() === 0x2c
      at = scanner.at + 1
      yield this.places.map((place) =>
        place.fromRoot ? this.whole.found[place.at] : this.element.found[place.at],
      )
      if (!more) return
    }
  }

  private get list(): FoundValue | undefined {
    return this.whole.found[0]
  }

  private fault({ repeated }: Extractor, code: string = this.scanner.fault): Fault {
    if (repeated !== undefined) return { code: 'json.duplicate-name', values: { name: repeated } }
    return { code, values: { position: positionIn(this.bytes, 0, this.scanner.at) } }
  }
}

function required<T>(path: T | undefined, text: string): T {
  if (path !== undefined) return path
  throw new AwaseError('flatten.path', { values: { path: text } })
}
