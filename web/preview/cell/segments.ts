// Splits a cell's text into what reads normally and what the eye would miss: outer spaces, tabs, breaks, full-width letters.

export type SegmentKind = 'plain' | 'invisible' | 'wide'

export interface Segment {
  kind: SegmentKind
  /** What is drawn. */
  text: string
  /** Code points of an invisible one, e.g. `U+00A0`. */
  code?: string
}

const drawn: Readonly<Record<string, string>> = {
  ' ': '·',
  '\t': '⇥',
  '\n': '⏎',
  '\r': '␍',
  '\u00a0': '⍽',
  '\u200b': '∅',
  '\u200d': '∅',
  '\ufeff': '∅',
  '\u3000': '\u3000',
}

const interesting = /^ +| +$| {2,}|\t|\n|\r|\u00a0|\u200b|\u200d|\ufeff|\u3000|[\uff01-\uff5e]+/g

/** Long cells are cut here; the full text can be opened. */
export const cellLimit = 400

/** Segments of one value in order; their drawn texts joined have the value's length in characters. */
export function segmentsOf(value: string, whole = false): Segment[] {
  const text = value.length > cellLimit && !whole ? `${value.slice(0, cellLimit)}…` : value
  const out: Segment[] = []
  let at = 0
  for (const match of text.matchAll(interesting)) {
    if (match.index > at) out.push({ kind: 'plain', text: text.slice(at, match.index) })
    out.push(markedSegment(match[0]))
    at = match.index + match[0].length
  }
  if (at < text.length) out.push({ kind: 'plain', text: text.slice(at) })
  return out
}

function markedSegment(found: string): Segment {
  const first = found[0]!
  const sign = drawn[first]
  if (sign === undefined) return { kind: 'wide', text: found }
  const code = `U+${first.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return { kind: first === '\u3000' ? 'wide' : 'invisible', text: sign.repeat(found.length), code }
}
