// Keys that the start command and the tests make: never one that cannot be read.
import ssh2 from 'ssh2'
import { describe, expect, it } from 'vitest'
import { newSshKey } from '../../relay/sftp/new-key.ts'

const make = (comment: string) => ssh2.utils.generateKeyPairSync('ed25519', { comment })
const isReadable = (key: string) => !(ssh2.utils.parseKey(key) instanceof Error)

describe('a new SSH key', () => {
  it('is made anew when the library made one that it cannot read itself', () => {
    let malformed = make('')
    while (isReadable(malformed.private)) malformed = make('')
    const good = make('partner')
    const made = [malformed, good].values()
    const key = newSshKey('partner', () => made.next().value!)
    expect(key).toMatchObject({ privateKey: good.private, publicLine: good.public })
  })

  it('carries its comment and its fingerprint', () => {
    const { publicLine, fingerprint } = newSshKey('awase-sample')
    expect(publicLine).toMatch(/^ssh-ed25519 \S+ awase-sample$/)
    expect(fingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
  })
})
