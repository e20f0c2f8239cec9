// SHA-256 of Node for the engine.
import type { Digest } from '../../engine/host.ts'

/** `node:crypto` is loaded when something is hashed: it takes a good part of the time in which a program starts. */
export function sha256(): Digest {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => Promise.resolve(hash.digest('hex')),
  }
}
