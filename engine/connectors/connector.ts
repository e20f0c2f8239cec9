// The contract of a connector: the code for one outside system. One folder `connectors/<name>/`, one line in the index.
import type * as z from 'zod'
import type { ConnectorHost, ByteSource } from '../host.ts'
import type { FormField } from '../nodes/form.ts'
import type { InLanguages } from '../nodes/node-type.ts'

export interface ConnectorTexts {
  name: string
  purpose: string
  help: string
  fields: Readonly<
    Record<string, { label: string; help?: string; options?: Readonly<Record<string, string>> }>
  >
}

/** A file found at a source; reading it gives the bytes for the snapshot. */
export interface FoundFile {
  name: string
  sizeBytes: number
  modifiedAt: string
  open(): Promise<ByteSource>
}

export interface CheckResult {
  ok: boolean
  /** Catalogue code when not ok. */
  code?: string
  values?: Record<string, string | number>
}

/** How a repeated delivery is recognised (design: delivery). */
export type Recognition = 'name-and-hash' | 'key' | 'vendor-id' | 'none'

export interface Delivery {
  name: string
  sizeBytes: number
  sha256: string
  open(): Promise<ByteSource>
}

export interface Connector<Connection, Read, Write> {
  name: string
  icon: string
  /** Saved settings of a connection. Never holds a secret: those are listed in `secrets` and kept encrypted. */
  connection: z.ZodType<Connection>
  /** Names of the secrets a connection needs, e.g. `password`. */
  secrets: readonly string[]
  read: z.ZodType<Read>
  write: z.ZodType<Write>
  connectionForm: readonly FormField[]
  readForm: readonly FormField[]
  writeForm: readonly FormField[]
  texts: InLanguages<ConnectorTexts>
  recognition: Recognition
  /** What `deliver` takes: a CSV file as the format says, or records (NDJSON, one object of field names to text or null a line). */
  accepts: 'file' | 'records'
  check(
    connection: { slug: string; settings: Connection },
    host: ConnectorHost,
  ): Promise<CheckResult>
  /** The files that match, in reading order. None is an error of the caller's choice. */
  find(connection: string, read: Read, host: ConnectorHost): Promise<FoundFile[]>
  /** Idempotent for the same name and sha-256. */
  deliver(
    connection: string,
    write: Write,
    delivery: Delivery,
    host: ConnectorHost,
  ): Promise<{ outcome: 'written' | 'present' }>
}

export function defineConnector<C, R, W>(connector: Connector<C, R, W>): Connector<C, R, W> {
  return connector
}
