// The contract of a connector: the code for one outside system. One folder `connectors/<name>/`, one line in the index.
import type * as z from 'zod/mini'
import type { ByteSource, ConnectorHost } from '../host.ts'
import type { FormField } from '../nodes/form.ts'
import type { Checked, FieldTexts, InLanguages, Language, Problem } from '../nodes/node-type.ts'
import type { Catalog } from '../nodes/catalog.ts'
import type { SnapshotFile } from '../run/snapshot.ts'
import type { Schema } from '../value/schema.ts'

/** Texts in one language. `fields` by form key, prefixed `connection.`, `read.` or `write.`; secrets under `secrets.<name>`. */
export interface ConnectorTexts {
  name: string
  purpose: string
  help: string
  fields: Readonly<Record<string, FieldTexts>>
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

/** What a destination node asks its connector while inferring. `input` is absent while nothing arrives. */
export interface WriteContext {
  nodeId: string
  input: Schema | undefined
  /** As in `InferContext`. */
  catalog: Catalog | null
}

interface Described {
  /** Kebab-case; also the folder's name. */
  name: string
  /** Name of a lucide icon, kebab-case. */
  icon: string
  texts: InLanguages<ConnectorTexts>
}

/** What a source can read from. */
interface Readable<Read> extends Described {
  read: z.ZodMiniType<Read>
  /** Keys are paths into the read settings (`folder`), without `read.`. The same holds for the other forms. */
  readForm: readonly FormField[]
  initialRead: Read
  /** What the source reads, for its card. `connection` is the slug, empty for a connector without connections. */
  readSentence(read: Read, connection: string, language: Language): string
}

/** What a destination can deliver to. */
interface Writable<Write> extends Described {
  write: z.ZodMiniType<Write>
  writeForm: readonly FormField[]
  /** Write settings to start with. */
  initialWrite(context: { input: Schema | undefined; catalog: Catalog }): Write
  /** Static findings on the write settings; `formKey` starts with `write.`. */
  inferWrite(write: Write, context: WriteContext): Problem[]
  /** What the destination does, for its card. `connection` is the slug, empty for a built-in connector. */
  writeSentence(write: Write, connection: string, language: Language): string
  recognition: Recognition
  /** Fields by which it knows a record again. Absent: it knows none. */
  identifies?(write: Write, catalog: Catalog): readonly string[]
  /** What is delivered: a CSV file as the format says, or records (NDJSON, one object of field names to text or null a line). */
  accepts: 'file' | 'records'
}

/** A system of Awase itself: the edge's own store delivers (`object`). Needs no connection. */
export interface BuiltInConnector<Write> extends Writable<Write> {
  kind: 'built-in'
}

/** Files that Awase keeps itself, named by their content in the settings. Needs no connection and finds nothing: a run reads what stands there. */
export interface StoredConnector<Read> extends Readable<Read> {
  kind: 'stored'
  /** In reading order. */
  filesOf(read: Read): readonly SnapshotFile[]
  /** Static findings on the read settings; `formKey` starts with `read.`. */
  inferRead(read: Read, nodeId: string): Problem[]
}

/** A system outside, reached through the host under a saved connection. */
export interface RemoteConnector<Connection, Read, Write> extends Readable<Read>, Writable<Write> {
  kind: 'remote'
  /** Saved settings of a connection. Never holds a secret: those are listed in `secrets` and kept encrypted. */
  connection: z.ZodMiniType<Connection>
  /** Names of the secrets a connection needs, e.g. `password`. */
  secrets: readonly string[]
  connectionForm: readonly FormField[]
  check(
    connection: { slug: string; settings: Connection },
    host: ConnectorHost,
  ): Promise<CheckResult>
  /** The files that match, in reading order; at least one, else the error is `source.no-file`. */
  find(connection: string, read: Read, host: ConnectorHost): Promise<FoundFile[]>
  /** Idempotent for the same name and sha-256. */
  deliver(
    connection: string,
    write: Write,
    delivery: Delivery,
    host: ConnectorHost,
  ): Promise<{ outcome: 'written' | 'present' }>
}

export type AnyRemoteConnector = RemoteConnector<Checked, Checked, Checked>
export type AnyBuiltInConnector = BuiltInConnector<Checked>
export type AnyStoredConnector = StoredConnector<Checked>

/** A connector as the registry shows it: settings go in only after a `parse` of its own schemas. */
export type AnyConnector = AnyReadableConnector | AnyWritableConnector
export type AnyReadableConnector = AnyRemoteConnector | AnyStoredConnector
export type AnyWritableConnector = AnyRemoteConnector | AnyBuiltInConnector

type Settings = Record<string, unknown>

/** Keeps the types of settings inside the folder. Sound because `Checked` comes only from the connector's own schemas. */
export function defineConnector<C extends Settings, R extends Settings, W extends Settings>(
  connector: RemoteConnector<C, R, W>,
): AnyRemoteConnector {
  return connector as unknown as AnyRemoteConnector
}

export function defineBuiltInConnector<W extends Settings>(
  connector: BuiltInConnector<W>,
): AnyBuiltInConnector {
  return connector as unknown as AnyBuiltInConnector
}

export function defineStoredConnector<R extends Settings>(
  connector: StoredConnector<R>,
): AnyStoredConnector {
  return connector as unknown as AnyStoredConnector
}
