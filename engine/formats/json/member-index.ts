// Finds the column of a member by its name; members mostly come in the order of the columns.
import { unescapedText } from './unescape.ts'

export class MemberIndex {
  private readonly names: readonly Uint8Array[]
  private readonly byName: ReadonlyMap<string, number>

  constructor(fields: readonly string[]) {
    const encoder = new TextEncoder()
    this.names = fields.map((field) => encoder.encode(field))
    this.byName = new Map(fields.map((field, index) => [field, index]))
  }

  /** Column of the name that stands in `bytes[from, end)`, tried at `hint` first; the name itself when no column has it. */
  find(
    bytes: Uint8Array,
    from: number,
    end: number,
    escaped: boolean,
    hint: number,
  ): number | string {
    if (!escaped && equals(this.names[hint], bytes, from, end)) return hint
    const name = unescapedText(bytes, from, end, escaped)
    return this.byName.get(name) ?? name
  }
}

function equals(
  name: Uint8Array | undefined,
  bytes: Uint8Array,
  from: number,
  end: number,
): boolean {
  if (name === undefined || name.length !== end - from) return false
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[from + i]) return false
  return true
}
