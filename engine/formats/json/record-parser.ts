// Takes one record apart: the members that are fields, each as the range of bytes in which its value stands.
import type { TextBuilder } from '../../batch/text-vector.ts'
import type { Rejection } from '../../nodes/operator.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { MemberIndex } from './member-index.ts'
import { positionIn } from './position.ts'
import { JsonScanner } from './scanner.ts'
import { unescapeInto } from './unescape.ts'

/** Why a record is none of the file's: everything of a rejection but the row. */
export type BadRecord = Omit<Rejection, 'row'>

/** How the value of a field stands in the record. */
const shape = { missing: 0, null: 1, plain: 2, escaped: 3 } as const

export interface RecordParserOptions {
  fields: readonly string[]
  /** A field without a member rejects the record. */
  needsAll: boolean
  /** Told of members that are no fields. */
  further(name: string): void
}

export class RecordParser {
  private readonly options: RecordParserOptions
  private readonly scanner = new JsonScanner()
  private readonly index: MemberIndex
  private readonly shapes: Uint8Array
  private readonly froms: Uint32Array
  private readonly ends: Uint32Array
  private readonly others = new Set<string>()
  private readonly buffer = new ByteBuffer(64)
  /** 1 where some record had the field. */
  private readonly seen: Uint8Array
  private next = 0
  private repeated: string | undefined

  constructor(options: RecordParserOptions) {
    const { length } = options.fields
    this.options = options
    this.index = new MemberIndex(options.fields)
    this.shapes = new Uint8Array(length)
    this.seen = new Uint8Array(length)
    this.froms = new Uint32Array(length)
    this.ends = new Uint32Array(length)
  }

  /** Undefined when `bytes[from, end)` is a record whose values `appendTo` can now give. */
  parse(bytes: Uint8Array<ArrayBuffer>, from: number, end: number): BadRecord | undefined {
    const { scanner } = this
    this.begin()
    scanner.reset(bytes, from, end)
    const isObject = scanner.next() === 0x7b
    const whole = isObject
      ? scanner.object((nameFrom, nameEnd, escaped) => this.member(nameFrom, nameEnd, escaped))
      : scanner.value()
    if (this.repeated !== undefined) {
      return { code: 'json.duplicate-name', values: { name: this.repeated } }
    }
    if (!whole) return this.broken(scanner.fault, from)
    if (scanner.next() >= 0) return this.broken('json.unexpected', from)
    if (!isObject) return { code: 'json.not-an-object' }
    for (const name of this.others) this.options.further(name)
    return this.options.needsAll ? this.missing() : undefined
  }

  /** Whether the record parsed last has any of the fields; true when none is asked for. */
  hasAnyField(): boolean {
    return this.shapes.length === 0 || this.shapes.some((stands) => stands !== shape.missing)
  }

  /** Appends the value of each field to its column. */
  appendTo(columns: readonly TextBuilder[]): void {
    const { bytes } = this.scanner
    for (let field = 0; field < columns.length; field++) {
      const column = columns[field]!
      const stands = this.shapes[field]!
      if (stands === shape.plain) column.append(bytes, this.froms[field]!, this.ends[field]!)
      else if (stands === shape.escaped) {
        this.buffer.length = 0
        unescapeInto(bytes, this.froms[field]!, this.ends[field]!, this.buffer)
        column.append(this.buffer.bytes, 0, this.buffer.length)
      } else column.appendNull()
    }
  }

  /** Fields that no record had so far. */
  absent(): string[] {
    return this.options.fields.filter((_, field) => this.seen[field] === 0)
  }

  private begin(): void {
    this.shapes.fill(shape.missing)
    this.others.clear()
    this.next = 0
    this.repeated = undefined
  }

  private member(nameFrom: number, nameEnd: number, escapedName: boolean): boolean {
    const { scanner } = this
    const found = this.index.find(scanner.bytes, nameFrom, nameEnd, escapedName, this.next)
    if (!scanner.value(1)) return false
    if (typeof found === 'string') {
      if (this.others.has(found)) this.repeated = found
      this.others.add(found)
    } else {
      if (this.shapes[found] !== shape.missing) this.repeated = this.options.fields[found]!
      this.keep(found)
      this.next = found + 1
    }
    return this.repeated === undefined
  }

  private keep(field: number): void {
    const { kind, from, at, escaped } = this.scanner
    const inset = kind === 'string' ? 1 : 0
    this.seen[field] = 1
    this.froms[field] = from + inset
    this.ends[field] = at - inset
    this.shapes[field] = kind === 'null' ? shape.null : escaped ? shape.escaped : shape.plain
  }

  private missing(): BadRecord | undefined {
    const field = this.shapes.indexOf(shape.missing)
    return field < 0
      ? undefined
      : { code: 'json.missing', field: this.options.fields[field]!, value: null }
  }

  private broken(code: string, from: number): BadRecord {
    const { bytes, at } = this.scanner
    return { code, values: { position: positionIn(bytes, from, at) } }
  }
}
