// Everything that our tables say, as text: to be compared with what other programs say.
import { Memory } from '../../../../engine/batch/memory.ts'
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { newDecoder } from '../../../../engine/formats/encoding/decoder.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { typeScriptKernels } from '../../../../engine/kernels/typescript.ts'

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** `bytes codePoint` for every single byte and pair that gives one character, in hexadecimal. */
export function decodingDump(encoding: Encoding): string {
  const memory = new Memory()
  const decoder = newDecoder(encoding, memory, typeScriptKernels(memory))
  const at = memory.allocate(64)
  const lines: string[] = []
  const add = (bytes: readonly number[]): void => {
    const step = decoder.decode(Uint8Array.from(bytes), 0, bytes.length, at, at + 64)
    if (step.wrong > 0 || step.read < bytes.length) return
    const decoded = utf8.decode(memory.u8.slice(at, at + step.written))
    if (decoded.length === 1) {
      lines.push(`${bytes.map((b) => hex(b, 2)).join('')} ${hex(decoded.charCodeAt(0), 4)}`)
    }
  }
  if (encoding === 'iso-2022-jp') {
    const modes = [
      [0x1b, 0x24, 0x42],
      [0x1b, 0x28, 0x4a],
      [0x1b, 0x28, 0x42],
      [0x1b, 0x28, 0x49],
    ] as const
    for (let a = 0x21; a < 0x7f; a++) {
      for (let b = 0x21; b < 0x7f; b++) add([...modes[0], a, b, ...modes[2]])
    }
    for (let a = 0; a < 128; a++) add([...modes[1], a, ...modes[2]])
    for (let a = 0x21; a < 128; a++) add([...modes[3], a, ...modes[2]])
    return lines.join('\n')
  }
  for (let a = 0; a < 256; a++) add([a])
  for (let a = 0; a < 256; a++) for (let b = 0; b < 256; b++) add([a, b])
  if (encoding === 'euc-jp') {
    for (let a = 0xa0; a < 256; a++) for (let b = 0xa0; b < 256; b++) add([0x8f, a, b])
  }
  return lines.join('\n')
}

/** `codePoint bytes` for every code point that can be encoded. Throws when the encoder contradicts itself. */
export function encodingDump(encoding: Encoding): string {
  const encoder = newEncoder(encoding)!
  const lines: string[] = []
  const target = new Uint8Array(16)
  const bytes = new Uint8Array(4)
  const toUtf8 = new TextEncoder()
  for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
    if (codePoint >= 0xd800 && codePoint < 0xe000) continue
    const { written } = toUtf8.encodeInto(String.fromCodePoint(codePoint), bytes)
    const end = encoder.encode(bytes, 0, written, target, 0)
    if (encoder.has(codePoint) === end < 0) throw new Error(`contradiction at ${codePoint}`)
    if (end < 0) continue
    const code = [...target.subarray(0, end)].map((b) => hex(b, 2)).join('')
    lines.push(`${hex(codePoint, 4)} ${code}`)
  }
  return lines.join('\n')
}
