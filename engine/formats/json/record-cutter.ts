// Finds where records begin and end, in input that arrives piece by piece: lines of NDJSON, elements of one JSON array, a lone object.
import { isSpace } from './scanner.ts'

/** `more`: the input must go on for the next one; `none`: bytes without a record were passed over. */
export type Cut = 'record' | 'none' | 'more' | 'fault'

export interface RecordCutter {
  /** The record, white space around it left out. */
  start: number
  end: number
  /** Where the next cut begins; what lies before it can be given up. */
  after: number
  /** After `fault`: what is wrong at `after`. */
  fault:
    | 'json.no-array'
    | 'json.broken-array'
    | 'json.trailing'
    | 'json.no-records'
    | 'json.records-twice'
    | 'json.broken-envelope'
  /** Looks at `[from, to)`. */
  cut(bytes: Uint8Array<ArrayBuffer>, from: number, to: number): Cut
  /** How an input is that ends here; "nothing" but white space is no JSON. */
  endsAs(): 'whole' | 'nothing' | 'cut-off'
}

const lf = 10

export class LineCutter implements RecordCutter {
  start = 0
  end = 0
  after = 0
  fault = 'json.trailing' as const

  cut(bytes: Uint8Array, from: number, to: number): Cut {
    const at = bytes.subarray(from, to).indexOf(lf)
    this.after = at < 0 ? from : from + at + 1
    if (at < 0) return 'more'
    this.start = from
    this.end = from + at
    while (this.start < this.end && isSpace(bytes[this.start]!)) this.start++
    while (this.end > this.start && isSpace(bytes[this.end - 1]!)) this.end--
    return this.start === this.end ? 'none' : 'record'
  }

  endsAs(): 'whole' {
    return 'whole'
  }
}

const comma = 0x2c
const open = 0x5b
const close = 0x5d

/** Elements are told apart by their brackets only; whether one is JSON is for its reader to say. An object in place of the array is the only record. */
export class ElementCutter implements RecordCutter {
  start = 0
  end = 0
  after = 0
  fault: RecordCutter['fault'] = 'json.broken-array'
  /** The record is the file itself. */
  isLone = false
  private expects: 'array' | 'first' | 'element' | 'delimiter' | 'end' = 'array'

  cut(bytes: Uint8Array, from: number, to: number): Cut {
    let at = from
    while (at < to && isSpace(bytes[at]!)) at++
    this.after = at
    if (at === to) return 'more'
    const byte = bytes[at]!
    switch (this.expects) {
      case 'array':
        if (byte === open) return this.pass('first')
        return byte === 0x7b ? this.element(bytes, at, to, 'end') : this.fail('json.no-array')
      case 'first':
        return byte === close ? this.pass('end') : this.element(bytes, at, to)
      case 'element':
        return this.element(bytes, at, to)
      case 'delimiter':
        if (byte === comma) return this.pass('element')
        return byte === close ? this.pass('end') : this.fail('json.broken-array')
      case 'end':
        return this.fail('json.trailing')
    }
  }

  endsAs(): ReturnType<RecordCutter['endsAs']> {
    if (this.expects === 'array') return 'nothing'
    return this.expects === 'end' ? 'whole' : 'cut-off'
  }

  private element(
    bytes: Uint8Array,
    at: number,
    to: number,
    next: ElementCutter['expects'] = 'delimiter',
  ): Cut {
    const end = endOfElement(bytes, at, to)
    if (end < 0) return 'more'
    if (end === at) return this.fail('json.broken-array')
    this.start = at
    this.end = end
    this.after = end
    this.expects = next
    this.isLone = next === 'end'
    return 'record'
  }

  private pass(next: ElementCutter['expects']): Cut {
    this.after++
    this.expects = next
    return 'none'
  }

  private fail(fault: RecordCutter['fault']): Cut {
    this.fault = fault
    return 'fault'
  }
}

/** Where the element at `from` ends, -1 when that is not to be seen yet. */
function endOfElement(bytes: Uint8Array, from: number, to: number): number {
  let depth = 0
  let at = from
  while (at < to) {
    const byte = bytes[at]!
    if (byte === 0x22) {
      at = endOfText(bytes, at, to)
      if (at < 0) return -1
      if (depth === 0) return at
      continue
    }
    const closes = byte === close || byte === 0x7d
    if (depth === 0 && (closes || byte === comma || isSpace(byte))) return at
    if (byte === open || byte === 0x7b) depth++
    at++
    if (closes && --depth === 0) return at
  }
  return -1
}

/** Behind the text whose first quote is at `from`, -1 when that is not to be seen yet. */
export function endOfText(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const byte = bytes[at]!
    if (byte === 0x5c) at++
    else if (byte === 0x22) return at + 1
  }
  return -1
}
