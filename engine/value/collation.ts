// Orders of text beyond its bytes, by our own tables: ignoring case and width, as German dictionaries have it, by the sound of kana, by the numbers in it. Each is the
// text as it counts at first; the bytes themselves decide between texts that count alike.
import { sliceText } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from './byte-buffer.ts'
import { plainGerman } from './german-letters.ts'
import { hiragana } from './kana.ts'
import { plainSounds, spelling, voicedSounds } from './kana-sounds.ts'
import { asIs } from './key.ts'
import { createNormalise } from './normalise.ts'

/**
 * `bytes`: text by its UTF-8 bytes. `folded`: as if written in one case and one width. `kana`: folded, hiragana and katakana, small and
 * voiced ones alike (か, カ and が), as in `kana-sounds.ts`. `german`: folded, ä as a and ß as ss (DIN 5007-1), as in `german-letters.ts`;
 * of what counts alike, letters without marks come first. `natural`: folded, and numbers in it by their value (file 2 before file 10).
 */
export const collations = ['bytes', 'folded', 'german', 'kana', 'natural'] as const
export type Collation = (typeof collations)[number]

/** Appends what a text counts as; a level decides where those before it say that texts are equal. */
export type Level = (value: Slice, into: ByteBuffer) => void

export const levelsOf: Readonly<Record<Collation, () => readonly Level[]>> = {
  bytes: () => [],
  folded: () => [createFolded()],
  german: () => [createFoldedAs(plainGerman), createFolded()],
  kana: () => [plainSounds, voicedSounds, spelling].map(createKana),
  natural: () => [createNatural()],
}

function createFolded(): Level {
  return createNormalise({ ...asIs, foldCase: true, foldWidth: true })
}

/** `change` gets the text folded, and in hiragana. */
function createKana(change: (characters: readonly string[]) => string): Level {
  return createFoldedAs((text) => change([...hiragana(text)]))
}

/** `change` gets the text folded. */
function createFoldedAs(change: (text: string) => string): Level {
  const fold = createFolded()
  const folded = new ByteBuffer()
  const encoder = new TextEncoder()
  return (value, into) => {
    folded.length = 0
    fold(value, folded)
    const text = sliceText({ bytes: folded.bytes, start: 0, end: folded.length })
    const bytes = encoder.encode(change(text))
    into.append(bytes, 0, bytes.length)
  }
}

const zero = 0x30
const nine = 0x39

/** A number stands as a zero, how many digits it has without leading zeros, and these digits. */
function createNatural(): Level {
  const fold = createFolded()
  const folded = new ByteBuffer()
  return (value, into) => {
    folded.length = 0
    fold(value, folded)
    const { bytes, length } = folded
    for (let at = 0; at < length;) {
      const byte = bytes[at]!
      if (!isDigit(byte)) {
        into.push(byte)
        at++
        continue
      }
      while (at < length && bytes[at] === zero) at++
      const start = at
      while (at < length && isDigit(bytes[at]!)) at++
      into.push(zero)
      appendSize(at - start, into)
      into.append(bytes, start, at)
    }
  }
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine
}

/** In one byte below 255, else in five. */
function appendSize(size: number, into: ByteBuffer): void {
  if (size < 0xff) return into.push(size)
  into.push(0xff)
  for (let shift = 24; shift >= 0; shift -= 8) into.push((size >>> shift) & 0xff)
}
