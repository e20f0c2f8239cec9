// Finds records inside an envelope: `{"info": {…}, "data": [{…}, {…}]}`. What lies around them is passed over piece by piece and never kept.
import { ElementCutter, endOfText } from './record-cutter.ts'
import type { Cut, RecordCutter } from './record-cutter.ts'
import { JsonScanner, isSpace } from './scanner.ts'
import { unescapedText } from './unescape.ts'
import { ValueSkipper } from './value-skipper.ts'

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const open = 0x7b
const close = 0x7d

type Expected =
  | 'object'
  | 'first-name'
  | 'name'
  | 'colon'
  | 'value'
  | 'skipped'
  | 'records'
  | 'delimiter'
  | 'end'

/** The array at `path` (or the one object) gives the records; whatever else the objects around it hold is not looked into. */
export class EnvelopeCutter implements RecordCutter {
  start = 0
  end = 0
  after = 0
  fault: RecordCutter['fault'] = 'json.broken-envelope'
  private readonly path: readonly string[]
  private readonly elements = new ElementCutter()
  private readonly skipper = new ValueSkipper()
  private readonly scanner = new JsonScanner()
  private expects: Expected = 'object'
  /** Objects that are open, and how many names of the path were met. */
  private level = 0
  private met = 0
  /** The member whose value follows is the next of the path. */
  private isOnPath = false

  constructor(path: readonly string[]) {
    this.path = path
  }

  cut(bytes: Uint8Array<ArrayBuffer>, from: number, to: number): Cut {
    if (this.expects === 'skipped') return this.skip(bytes, from, to)
    if (this.expects === 'records') return this.element(bytes, from, to)
    let at = from
    while (at < to && isSpace(bytes[at]!)) at++
    this.after = at
    return at === to ? 'more' : this.sign(bytes, at, to)
  }

  endsAs(): ReturnType<RecordCutter['endsAs']> {
    if (this.expects === 'object') return 'nothing'
    return this.expects === 'end' ? 'whole' : 'cut-off'
  }

  private sign(bytes: Uint8Array<ArrayBuffer>, at: number, to: number): Cut {
    const byte = bytes[at]!
    switch (this.expects) {
      case 'object':
        if (byte !== open) return this.fail('json.no-records')
        this.level++
        return this.pass('first-name')
      case 'colon':
        return byte === colon ? this.pass('value') : this.fail('json.broken-envelope')
      case 'value':
        return this.value(byte)
      case 'delimiter':
        return byte === comma ? this.pass('name') : this.close(byte)
      case 'end':
        return this.fail('json.trailing')
      default:
        return byte === quote ? this.name(bytes, at, to) : this.close(byte)
    }
  }

  private name(bytes: Uint8Array<ArrayBuffer>, at: number, to: number): Cut {
    const end = endOfText(bytes, at, to)
    if (end < 0) return 'more'
    const { scanner } = this
    scanner.reset(bytes, at, end)
    if (!scanner.value()) return this.fail('json.broken-envelope')
    const name = unescapedText(bytes, at + 1, end - 1, scanner.escaped)
    this.isOnPath = name === this.path[this.level - 1]
    if (this.isOnPath && this.met === this.level) return this.fail('json.records-twice')
    if (this.isOnPath) this.met++
    this.after = end
    this.expects = 'colon'
    return 'none'
  }

  private value(byte: number): Cut {
    if (byte === comma || byte === colon || byte === close || byte === 0x5d) {
      return this.fail('json.broken-envelope')
    }
    const isLast = this.level === this.path.length
    if (this.isOnPath) this.expects = isLast ? 'records' : 'object'
    else {
      this.skipper.begin()
      this.expects = 'skipped'
    }
    return 'none'
  }

  private skip(bytes: Uint8Array, from: number, to: number): Cut {
    const isWhole = this.skipper.skip(bytes, from, to)
    this.after = this.skipper.after
    if (!isWhole) return 'more'
    this.expects = 'delimiter'
    return 'none'
  }

  private element(bytes: Uint8Array, from: number, to: number): Cut {
    const { elements } = this
    const cut = elements.cut(bytes, from, to)
    this.start = elements.start
    this.end = elements.end
    this.after = elements.after
    if (cut === 'fault') {
      return this.fail(elements.fault === 'json.no-array' ? 'json.no-records' : elements.fault)
    }
    if (elements.endsAs() === 'whole') this.expects = 'delimiter'
    return cut
  }

  /** Of the object that is open: without the name on the path there are no records. */
  private close(byte: number): Cut {
    const mayClose = this.expects === 'delimiter' || this.expects === 'first-name'
    if (byte !== close || !mayClose) return this.fail('json.broken-envelope')
    if (this.met < this.level) return this.fail('json.no-records')
    this.level--
    return this.pass(this.level === 0 ? 'end' : 'delimiter')
  }

  private pass(next: Expected): Cut {
    this.after++
    this.expects = next
    return 'none'
  }

  private fail(fault: RecordCutter['fault']): Cut {
    this.fault = fault
    return 'fault'
  }
}
