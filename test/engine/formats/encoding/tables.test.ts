// Our tables against Python's codecs: every code, both ways. The hashes are of dumps made with Python 3.11:
//   decoding: '\n'.join('%s %04x' % (bytes.hex(), ord(text))) over all single bytes, then all pairs that give one character
//   encoding: '\n'.join('%04x %s' % (codePoint, bytes.hex())) over all code points that can be encoded
import { describe, expect, test } from 'vitest'
import { Memory } from '../../../../engine/batch/memory.ts'
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { newDecoder } from '../../../../engine/formats/encoding/decoder.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { typeScriptKernels } from '../../../../engine/kernels/typescript.ts'
import { sha256 } from '../bytes.ts'

const expected = {
  shift_jis: {
    decoding: '0c761233fda01447acd07165c035bab5c2c6491209077090102bc7bb75cae6a0',
    encoding: '67e2592fd5a4573f102122b372a140529553af6a2354ae4c8b759e8e6cdc4c72',
  },
  'windows-1252': {
    decoding: '8839bb0dbd405089c2d565446945c4cba6961e3838063bae4627252ecb6f0ddd',
    encoding: '73ccd617ab298cf23d3c1391b5155239168a52f8a87341aac0b1e7fe999de311',
  },
} as const

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

function decodingDump(encoding: Encoding): string {
  const memory = new Memory()
  const decoder = newDecoder(encoding, memory, typeScriptKernels(memory))
  const at = memory.allocate(64)
  const lines: string[] = []
  const add = (bytes: readonly number[]): void => {
    const step = decoder.decode(Uint8Array.from(bytes), 0, bytes.length, at, at + 64)
    if (step.invalid || step.read < bytes.length) return
    const text = new TextDecoder().decode(memory.u8.slice(at, at + step.written))
    if (text.length === 1) {
      lines.push(`${bytes.map((b) => hex(b, 2)).join('')} ${hex(text.charCodeAt(0), 4)}`)
    }
  }
  for (let a = 0; a < 256; a++) add([a])
  for (let a = 0; a < 256; a++) for (let b = 0; b < 256; b++) add([a, b])
  return lines.join('\n')
}

function encodingDump(encoding: Encoding): string {
  const encoder = newEncoder(encoding)!
  const lines: string[] = []
  const target = new Uint8Array(8)
  const bytes = new Uint8Array(4)
  const utf8 = new TextEncoder()
  let contradictions = 0
  for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
    if (codePoint >= 0xd800 && codePoint < 0xe000) continue
    const { written } = utf8.encodeInto(String.fromCodePoint(codePoint), bytes)
    const end = encoder.encode(bytes, 0, written, target, 0)
    if (encoder.has(codePoint) === end < 0) contradictions++
    if (end < 0) continue
    const code = [...target.subarray(0, end)].map((b) => hex(b, 2)).join('')
    lines.push(`${hex(codePoint, 4)} ${code}`)
  }
  expect(contradictions).toBe(0)
  return lines.join('\n')
}

describe.each(['shift_jis', 'windows-1252'] as const)('%s', (encoding) => {
  test('decodes every byte and pair as Python does', () => {
    expect(sha256(decodingDump(encoding))).toBe(expected[encoding].decoding)
  })

  test('encodes every character as Python does, and no other', () => {
    expect(sha256(encodingDump(encoding))).toBe(expected[encoding].encoding)
  })
})

test('UTF-8 needs no encoder', () => {
  expect(newEncoder('utf-8')).toBeUndefined()
})
