// SHA-256 for the engine in a tab: incremental, since the browser's own digest wants all bytes at once.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Digest } from '../../../engine/host.ts'

export function sha256Digest(): Digest {
  const hash = sha256.create()
  return {
    update: (bytes) => {
      hash.update(bytes)
    },
    hex: async () => bytesToHex(hash.digest()),
  }
}
