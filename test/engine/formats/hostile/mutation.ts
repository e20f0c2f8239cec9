// Breaks files on purpose: bytes turned, cut, doubled, moved, put in, in great number too. The same seed breaks a file the same way.
import { Random } from '../../../oracle/random.ts'

const pieces = ['"', '{', '[', ']', '}', ',', '\n', '\r', '\\', '\\u', '\0', '\x1b$B', '\x8f', ':']
const many = 5000

/** One to four changes. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let parts: number[] = [...bytes]
  for (let changes = random.int(1, 4); changes > 0; changes--) parts = changed(parts, random)
  return Uint8Array.from(parts)
}

function changed(parts: number[], random: Random): number[] {
  if (parts.length === 0) return inserted(random)
  const at = random.int(0, parts.length)
  const size = random.int(1, 20)
  switch (random.int(0, 5)) {
    case 0:
      return parts.with(Math.min(at, parts.length - 1), random.int(0, 255))
    case 1:
      return parts.toSpliced(at, size)
    case 2:
      return parts.toSpliced(at, 0, ...parts.slice(at, at + size))
    case 3:
      return parts.slice(0, at)
    case 4:
      return [...parts.toSpliced(at, size), ...parts.slice(at, at + size)]
    default:
      return parts.toSpliced(at, 0, ...inserted(random))
  }
}

function inserted(random: Random): number[] {
  const piece = [...Buffer.from(random.pick(pieces), 'latin1')]
  const times = random.chance(0.05) ? many : random.int(1, 3)
  return Array.from({ length: times }, () => piece).flat()
}
