// What the eye would miss in a cell is drawn; everything else stays as it is.
import { describe, expect, it } from 'vitest'
import { cellLimit, segmentsOf } from '../../../web/preview/cell/segments.ts'

const kinds = (value: string): string[] =>
  segmentsOf(value).map(({ kind, text }) => `${kind}:${text}`)

describe('segments of a cell', () => {
  it('marks outer and doubled spaces but not single ones inside', () => {
    expect(kinds('ORD ')).toEqual(['plain:ORD', 'invisible:·'])
    expect(kinds('Abilene Regional')).toEqual(['plain:Abilene Regional'])
    expect(kinds('a  b')).toEqual(['plain:a', 'invisible:··', 'plain:b'])
  })

  it('names tabs, breaks and no-break spaces', () => {
    expect(kinds('a\t\nb')).toEqual(['plain:a', 'invisible:⇥', 'invisible:⏎', 'plain:b'])
    expect(segmentsOf('\u00a0')[0]?.code).toBe('U+00A0')
  })

  it('underlines full-width letters and spaces', () => {
    expect(kinds('ＳＦＯ\u3000x')).toEqual(['wide:ＳＦＯ', 'wide:\u3000', 'plain:x'])
  })

  it('cuts long values and says so', () => {
    const [only] = segmentsOf('x'.repeat(cellLimit + 1))
    expect(only?.text).toHaveLength(cellLimit + 1)
    expect(only?.text.endsWith('…')).toBe(true)
  })
})
