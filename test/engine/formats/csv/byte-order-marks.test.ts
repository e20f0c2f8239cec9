// Byte order marks of another encoding than the file is read in: named, in chunks of every size, before a row is read.
import { describe, expect, it } from 'vitest'
import { guessFormat } from '../../../../engine/formats/guess-format.ts'
import { sniff } from '../../../../engine/formats/sniff.ts'
import { read } from './read.ts'

function utf16(text: string, low: 0 | 1): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return low === 0 ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
  })
}

function utf32(text: string, isBig: boolean): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.codePointAt(0)!
    const bytes = [code & 0xff, (code >> 8) & 0xff, code >> 16, 0]
    return isBig ? bytes.toReversed() : bytes
  })
}

const text = '\ufeffa,b\n1,é\n'
const utf8 = [...new TextEncoder().encode(text)]
const files = {
  'utf-8': utf8,
  'utf-16le': utf16(text, 0),
  'utf-16be': utf16(text, 1),
  'utf-32le': utf32(text, false),
  'utf-32be': utf32(text, true),
}
const readable = ['utf-8', 'utf-16le', 'utf-16be'] as const

describe('byte order marks', () => {
  it('of the encoding itself are skipped', async () => {
    for (const encoding of readable) {
      for (let chunk = 1; chunk <= 9; chunk++) {
        const atOnce = chunk % 2 === 0
        const { rows, error } = await read(files[encoding], { encoding, chunk, atOnce })
        expect({ rows, error }, encoding).toEqual({ rows: [['1', 'é']], error: undefined })
      }
    }
  })

  it('of another encoding are named', async () => {
    for (const encoding of readable) {
      for (const [found, bytes] of Object.entries(files)) {
        if (found === encoding) continue
        const code = found.startsWith('utf-32') ? 'encoding.utf-32' : 'encoding.other-mark'
        const values = { file: 'orders.csv', found, encoding }
        for (let chunk = 1; chunk <= bytes.length; chunk++) {
          const atOnce = chunk % 2 === 0
          const options = { encoding, chunk, atOnce, batchBytes: 16 }
          const { rows, error } = await read(bytes, options)
          expect({ rows, error }, found).toMatchObject({ rows: [], error: { code, values } })
        }
      }
    }
  })

  it('say nothing to who reads a file byte by byte', async () => {
    const { rows, error } = await read(utf8, { encoding: 'windows-1252' })
    expect({ rows, error }).toEqual({ rows: [['1', 'Ã©']], error: undefined })
  })

  it('of UTF-32 make no file of UTF-16', async () => {
    for (const found of ['utf-32le', 'utf-32be'] as const) {
      const bytes = Uint8Array.from(files[found])
      expect(sniff(bytes, false).byteOrderMark).toBeNull()
      const open = async () => {
        let given = false
        return {
          read: async (into: Uint8Array) => {
            if (given) return 0
            given = true
            into.set(bytes)
            return bytes.length
          },
          close: async () => undefined,
        }
      }
      await expect(guessFormat(open, 'f')).rejects.toMatchObject({ code: 'encoding.utf-32' })
    }
  })
})
