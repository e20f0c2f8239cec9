// What a dropped file is taken for: dialect, encoding, header, packing; and what is no table at all.
import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { guessFormat } from '../../../engine/formats/guess-format.ts'

function opened(bytes: Uint8Array) {
  return async () => {
    let at = 0
    return {
      read: async (into: Uint8Array) => {
        const part = bytes.subarray(at, at + Math.min(into.length, 7))
        into.set(part)
        at += part.length
        return part.length
      },
      close: async () => undefined,
    }
  }
}

const text = (value: string) => new TextEncoder().encode(value)
const guess = (bytes: Uint8Array) => guessFormat(opened(bytes), 'f')

describe('guessFormat', () => {
  it('takes commas, tabs and semicolons as they are used', async () => {
    for (const [sign, delimiter] of [
      [',', ','],
      ['\t', '\t'],
      [';', ';'],
    ] as const) {
      const rows = ['code', 'name'].join(sign) + '\n' + ['0600000', 'Kyoto'].join(sign) + '\n'
      expect(await guess(text(rows))).toMatchObject({
        format: { kind: 'csv', delimiter, encoding: 'utf-8', header: true },
        compression: { kind: 'none' },
      })
    }
  })

  it('sees Shift_JIS', async () => {
    // 番号,名前 / 1,東京
    const bytes = Uint8Array.from([
      0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x96, 0xbc, 0x91, 0x4f, 0x0a, 0x31, 0x2c, 0x93, 0x8c, 0x8b,
      0x9e, 0x0a,
    ])
    expect(await guess(bytes)).toMatchObject({ format: { encoding: 'shift_jis' } })
  })

  it('takes a single umlaut for UTF-8', async () => {
    expect(await guess(text('code,name\nC1,Möller\n'))).toMatchObject({
      format: { encoding: 'utf-8' },
    })
  })

  it('sees JSON, lines of JSON, and what is packed', async () => {
    expect(await guess(text('[{"a":1},{"a":2}]'))).toMatchObject({ format: { kind: 'json' } })
    expect(await guess(text('{"data":[{"a":1}],\n"n":1}'))).toMatchObject({
      format: { kind: 'json', records: 'data' },
    })
    expect(await guess(text('{"a":1}\n{"a":2}\n'))).toMatchObject({ format: { kind: 'ndjson' } })
    expect(await guess(gzipSync(text('a,b\n1,2\n')))).toMatchObject({
      format: { kind: 'csv', delimiter: ',' },
      compression: { kind: 'gzip' },
    })
  })

  it('takes a first row of numbers for data', async () => {
    expect(await guess(text('1,2\n3,4\n'))).toMatchObject({ format: { header: false } })
  })

  it('takes a quoted empty field for null where everything is quoted', async () => {
    for (const [rows, quotedEmptyIsNull] of [
      ['"a","b"\n"1",""\n', true],
      ['"a","b"\n"1",2\n', false],
      ['a,b\n1,""\n', false],
    ] as const)
      expect(await guess(text(rows)), rows).toMatchObject({ format: { quotedEmptyIsNull } })
  })

  it('keeps a header that repeats a name or lacks one', async () => {
    const headers = ['id,name,name\n1,Ann,Lee\n2,Bo,Kim\n', 'name,name\nAnn,Lee\nBo,Kim\n']
    const gaps = ['id,,city\nA1,x,Rome\nA2,y,Oslo\n', 'city,,\nRome,1,x\nOslo,2,y\n']
    for (const rows of [...headers, ...gaps])
      expect(await guess(text(rows)), rows).toMatchObject({ format: { header: true } })
  })

  it('takes a first row whose values stand below too for data', async () => {
    for (const rows of ['Rome,Rome\nOslo,Rome\nRome,Oslo\n', 'Ann,,Rome\nBo,x,Rome\n'])
      expect(await guess(text(rows)), rows).toMatchObject({ format: { header: false } })
  })

  it('refuses what is empty or no text', async () => {
    await expect(guess(new Uint8Array(0))).rejects.toMatchObject({ code: 'upload.empty' })
    const binary = Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256)
    await expect(guess(binary)).rejects.toMatchObject({ code: 'upload.unreadable' })
  })
})
