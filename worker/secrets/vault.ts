// The secrets of connections: stored by name, opened only for the call that needs them.
import { and, eq } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { secrets } from '../db/schema/index.ts'
import type { Settings } from '../env.ts'
import { openSecret, sealSecret } from './envelope.ts'
import { openKeyring } from './keyring.ts'
import type { Keyring } from './keyring.ts'
import type { Secret } from './secret.ts'

const keyrings = new WeakMap<Settings, Promise<Keyring>>()

/** Opened once per isolate, with a test that what it seals it also opens. */
export function keyringOf(settings: Settings): Promise<Keyring> {
  const known = keyrings.get(settings)
  if (known !== undefined) return known
  const opening = openKeyring(settings.SECRETS_KEY).then(checked)
  keyrings.set(settings, opening)
  return opening
}

async function checked(keyring: Keyring): Promise<Keyring> {
  const address = { workspace: '', connection: '', name: 'self-check', version: 1, id: '' }
  const value = crypto.randomUUID()
  const sealed = await sealSecret(keyring, address, value)
  const opened = await openSecret(keyring, address, sealed)
  if (opened.reveal() !== value) throw new Error('The self-check of the secrets failed')
  return keyring
}

export interface SecretOwner {
  workspace: string
  connection: string
}

/** Stores a new version; answers its number. The connection must exist. */
export async function storeSecret(
  db: Database,
  keyring: Keyring,
  owner: SecretOwner & { name: string },
  value: string,
  by: { user: string; now: number },
): Promise<number> {
  const same = and(
    eq(secrets.workspace, owner.workspace),
    eq(secrets.connection, owner.connection),
    eq(secrets.name, owner.name),
  )
  const before = await db.select({ version: secrets.version }).from(secrets).where(same).get()
  const address = { ...owner, version: (before?.version ?? 0) + 1, id: crypto.randomUUID() }
  const { ciphertext, wrappedKey, keyId } = await sealSecret(keyring, address, value)
  const row = {
    version: address.version,
    id: address.id,
    ciphertext: Buffer.from(ciphertext),
    wrappedKey: Buffer.from(wrappedKey),
    keyId,
    updatedAt: by.now,
    updatedBy: by.user,
  }
  await db
    .insert(secrets)
    .values({ ...owner, ...row })
    .onConflictDoUpdate({
      target: [secrets.workspace, secrets.connection, secrets.name],
      set: row,
    })
  return address.version
}

/** All secrets of a connection, by name. Throws `secret.key-changed` or `secret.damaged`. */
export async function openSecrets(
  db: Database,
  keyring: Keyring,
  owner: SecretOwner,
): Promise<Map<string, Secret>> {
  const rows = await db
    .select()
    .from(secrets)
    .where(and(eq(secrets.workspace, owner.workspace), eq(secrets.connection, owner.connection)))
  const opened = await Promise.all(
    rows.map(async (row) => [row.name, await openSecret(keyring, row, row)] as const),
  )
  return new Map(opened)
}
