// Keys for tests: fresh for every test file, as the start command makes them.
import { generateKeyPairSync } from 'node:crypto'

/** Ed25519 for signing requests: PKCS#8 and SPKI, base64. */
export function signingPair(): { privateKey: string; publicKey: string } {
  const pair = generateKeyPairSync('ed25519')
  return {
    privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    publicKey: pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  }
}

/** X25519 for sealing: PKCS#8 and raw, base64. */
export function sealPair(): { privateKey: string; publicKey: string } {
  const pair = generateKeyPairSync('x25519')
  const spki = pair.publicKey.export({ format: 'der', type: 'spki' })
  return {
    privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    publicKey: spki.subarray(spki.length - 32).toString('base64'),
  }
}
