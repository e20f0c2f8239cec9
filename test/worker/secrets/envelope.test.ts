// A secret opens only whole, in its place, under its key.
import { describe, expect, test } from 'vitest'
import { openSecret, sealSecret } from '../../../worker/secrets/envelope.ts'
import type { SealedSecret } from '../../../worker/secrets/envelope.ts'
import { openKeyring } from '../../../worker/secrets/keyring.ts'
import { Secret } from '../../../worker/secrets/secret.ts'

const newKey = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
const address = { workspace: 'main', connection: 'partner', name: 'password', version: 1, id: 'a' }
const value = 'pässwörd 秘密 🔑'

const damaged = expect.objectContaining({ code: 'secret.damaged' })

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('a sealed secret', () => {
  test('opens to the same text', async () => {
    const keyring = await openKeyring(newKey())
    const sealed = await sealSecret(keyring, address, value)
    expect((await openSecret(keyring, address, sealed)).reveal()).toBe(value)
  })

  test('never looks the same twice', async () => {
    const keyring = await openKeyring(newKey())
    const [one, two] = await Promise.all([1, 2].map(() => sealSecret(keyring, address, value)))
    expect(one?.ciphertext).not.toEqual(two?.ciphertext)
    expect(one?.wrappedKey).not.toEqual(two?.wrappedKey)
  })

  test('does not open with any one bit flipped', async () => {
    const keyring = await openKeyring(newKey())
    const sealed = await sealSecret(keyring, address, value)
    for (const part of ['ciphertext', 'wrappedKey'] as const) {
      for (let at = 0; at < sealed[part].length; at++) {
        const altered: SealedSecret = { ...sealed, [part]: flipped(sealed[part], at) }
        await expect(openSecret(keyring, address, altered)).rejects.toThrow(damaged)
      }
      const cut = { ...sealed, [part]: sealed[part].slice(0, 8) }
      await expect(openSecret(keyring, address, cut)).rejects.toThrow(damaged)
    }
  })

  test.each([
    { workspace: 'other' },
    { connection: 'other' },
    { name: 'passphrase' },
    { version: 2 },
    { id: 'b' },
  ])('does not open elsewhere: %j', async (moved) => {
    const keyring = await openKeyring(newKey())
    const sealed = await sealSecret(keyring, address, value)
    await expect(openSecret(keyring, { ...address, ...moved }, sealed)).rejects.toThrow(damaged)
  })

  test('says that it needs re-entry when the key has changed', async () => {
    const sealed = await sealSecret(await openKeyring(newKey()), address, value)
    await expect(openSecret(await openKeyring(newKey()), address, sealed)).rejects.toThrow(
      expect.objectContaining({
        code: 'secret.key-changed',
        values: { name: 'password' },
        place: { connection: 'partner' },
      }),
    )
  })

  test('is not fooled by a key id that was put in its place', async () => {
    const other = await openKeyring(newKey())
    const sealed = await sealSecret(await openKeyring(newKey()), address, value)
    const renamed = { ...sealed, keyId: other.keyId }
    await expect(openSecret(other, address, renamed)).rejects.toThrow(damaged)
  })
})

test('a secret in memory does not print', () => {
  const secret = new Secret(value)
  const printed = [`${secret}`, JSON.stringify({ secret }), Object.values(secret).join('')]
  expect(printed).toEqual(['[secret]', '{"secret":"[secret]"}', ''])
})
