// Reads JSON (RFC 8259) from bytes without making values of it: numbers and texts stay where they stand, so 1.50 and 19 digits stay exact.

/** Objects and arrays within each other, at most. */
export const maxDepth = 200

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'

/** What is wrong with a text that is no JSON. The byte it shows at is `JsonScanner.at`. */
export type JsonFault =
  | 'json.unexpected'
  | 'json.unclosed'
  | 'json.too-deep'
  | 'json.bad-text'
  | 'json.bad-number'

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const minus = 0x2d
const literals = ['true', 'false', 'null'].map((text) => new TextEncoder().encode(text))

/** Stands at `at` in `bytes`, never behind `end`. After a method answered false, `fault` says why. */
export class JsonScanner {
  bytes = new Uint8Array(0)
  at = 0
  end = 0
  fault: JsonFault = 'json.unexpected'
  /** Of the text scanned last: it has escapes. */
  escaped = false
  /** Of the value scanned last: where it begins and what it is. */
  from = 0
  kind: JsonKind = 'null'

  reset(bytes: Uint8Array<ArrayBuffer>, from: number, end: number): void {
    this.bytes = bytes
    this.at = from
    this.end = end
  }

  /** Passes over white space; answers the byte that follows, -1 at the end. */
  next(): number {
    const { bytes, end } = this
    while (this.at < end && isSpace(bytes[this.at]!)) this.at++
    return this.at < end ? bytes[this.at]! : -1
  }

  /** Passes over one whole value, white space before it included. */
  value(depth = 0): boolean {
    const first = this.next()
    const from = this.at
    const kind = kindOf(first)
    if (kind === undefined) return this.fail(first < 0 ? 'json.unclosed' : 'json.unexpected')
    const fits = this.scan(kind, depth)
    this.from = from
    this.kind = kind
    this.escaped &&= kind === 'string'
    return fits
  }

  /**
   * Passes over an object and calls `member` after each name, with the scanner before the value: it passes over the value and answers
   * false to stop. `nameFrom` and `nameEnd` are without quotes.
   */
  object(
    member: (nameFrom: number, nameEnd: number, escaped: boolean) => boolean,
    depth = 0,
  ): boolean {
    return this.list(0x7d, depth, () => {
      if (this.next() !== quote) return this.unexpected()
      const from = this.at + 1
      if (!this.text()) return false
      const nameEnd = this.at - 1
      const { escaped } = this
      return this.take(colon) && member(from, nameEnd, escaped)
    })
  }

  /** Passes over an array; `element` passes over one element and answers false to stop. */
  array(element: () => boolean, depth = 0): boolean {
    return this.list(0x5d, depth, element)
  }

  private scan(kind: JsonKind, depth: number): boolean {
    switch (kind) {
      case 'object':
        return this.object(() => this.value(depth + 1), depth)
      case 'array':
        return this.array(() => this.value(depth + 1), depth)
      case 'string':
        return this.text()
      case 'number':
        return this.number()
      default:
        return this.literal()
    }
  }

  private list(close: number, depth: number, part: () => boolean): boolean {
    if (depth >= maxDepth) return this.fail('json.too-deep')
    this.at++
    if (this.next() === close) return this.step()
    for (;;) {
      if (!part()) return false
      if (this.next() === close) return this.step()
      if (!this.take(comma)) return false
    }
  }

  private text(): boolean {
    const { bytes, end } = this
    this.escaped = false
    for (this.at++; this.at < end; this.at++) {
      const byte = bytes[this.at]!
      if (byte === quote) return this.step()
      if (byte < 0x20) return this.fail('json.bad-text')
      if (byte === backslash && !this.escape()) return false
    }
    return this.fail('json.unclosed')
  }

  /** Leaves the scanner at the last byte of the escape. */
  private escape(): boolean {
    this.escaped = true
    const sign = this.bytes[this.at + 1]
    if (this.at + 1 >= this.end) return this.fail('json.unclosed')
    if (sign !== 0x75) {
      if (!isEscape(sign!)) return this.fail('json.bad-text')
      this.at++
      return true
    }
    const unit = escapedUnit(this.bytes, this.at, this.end)
    if (unit < 0 || (unit >= 0xdc00 && unit <= 0xdfff)) return this.fail('json.bad-text')
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const second = escapedUnit(this.bytes, this.at + 6, this.end)
      if (second < 0xdc00 || second > 0xdfff) return this.fail('json.bad-text')
      this.at += 6
    }
    this.at += 5
    return true
  }

  private number(): boolean {
    if (this.bytes[this.at] === minus) this.at++
    const zero = this.bytes[this.at] === 0x30
    if (zero) this.at++
    else if (!this.digits()) return false
    if (this.at < this.end && this.bytes[this.at] === 0x2e) {
      this.at++
      if (!this.digits()) return false
    }
    if (this.at < this.end && (this.bytes[this.at]! | 0x20) === 0x65) {
      this.at++
      const sign = this.bytes[this.at]
      if (sign === 0x2b || sign === minus) this.at++
      if (!this.digits()) return false
    }
    const after = this.at < this.end ? this.bytes[this.at]! : comma
    return isDelimiter(after) || this.fail('json.bad-number')
  }

  private digits(): boolean {
    const from = this.at
    while (this.at < this.end && isDigit(this.bytes[this.at]!)) this.at++
    return this.at > from || this.fail('json.bad-number')
  }

  private literal(): boolean {
    for (const literal of literals) {
      if (!literal.every((byte, i) => this.bytes[this.at + i] === byte)) continue
      if (this.at + literal.length > this.end) continue
      this.at += literal.length
      return this.at === this.end || isDelimiter(this.bytes[this.at]!) || this.unexpected()
    }
    return this.unexpected()
  }

  private take(byte: number): boolean {
    return this.next() === byte ? this.step() : this.unexpected()
  }

  private step(): boolean {
    this.at++
    return true
  }

  private unexpected(): boolean {
    return this.fail(this.at >= this.end ? 'json.unclosed' : 'json.unexpected')
  }

  private fail(fault: JsonFault): boolean {
    this.fault = fault
    return false
  }
}

function kindOf(byte: number): JsonKind | undefined {
  if (byte === 0x7b) return 'object'
  if (byte === 0x5b) return 'array'
  if (byte === quote) return 'string'
  if (byte === minus || isDigit(byte)) return 'number'
  if (byte === 0x6e) return 'null'
  return byte === 0x74 || byte === 0x66 ? 'boolean' : undefined
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function isDelimiter(byte: number): boolean {
  return isSpace(byte) || byte === comma || byte === 0x5d || byte === 0x7d
}

/** `" \ / b f n r t` */
function isEscape(byte: number): boolean {
  return '"\\/bfnrt'.includes(String.fromCharCode(byte))
}

/** The unit of a `\uXXXX` that begins at `at`, -1 when there is none. */
export function escapedUnit(bytes: Uint8Array, at: number, end: number): number {
  if (at + 6 > end || bytes[at] !== backslash || bytes[at + 1] !== 0x75) return -1
  let unit = 0
  for (let i = 2; i < 6; i++) {
    const byte = bytes[at + i]!
    const digit = isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x57
    if (digit < 0 || digit > 15 || (!isDigit(byte) && digit < 10)) return -1
    unit = unit * 16 + digit
  }
  return unit
}
