// New SSH keys, of which every one can be read back.
import ssh2 from 'ssh2'
import { fingerprintOf } from './host-key.ts'

export interface SshKey {
  /** In OpenSSH form. */
  privateKey: string
  /** As in a .pub file. */
  publicLine: string
  fingerprint: string
}

/**
 * An Ed25519 key. ssh2 1.17 takes zeros off the front of a public key, so that one key in 256 is malformed ever after
 * (https://github.com/mscdex/ssh2/issues/1390): such a key is made anew. `make` is for tests.
 */
export function newSshKey(comment: string, make = generate): SshKey {
  for (;;) {
    const { private: privateKey, public: publicLine } = make(comment)
    if (isReadable(privateKey) && isReadable(publicLine)) {
      const blob = Buffer.from(publicLine.split(' ')[1] ?? '', 'base64')
      return { privateKey, publicLine, fingerprint: fingerprintOf(blob) }
    }
  }
}

function generate(comment: string): { private: string; public: string } {
  return ssh2.utils.generateKeyPairSync('ed25519', { comment })
}

function isReadable(key: string): boolean {
  return !(ssh2.utils.parseKey(key) instanceof Error)
}
