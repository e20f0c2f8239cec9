// What travels between the edge and the relay: verbs, shapes, signed headers, errors. Plain types, no code of either side.

/** An SFTP server as the relay needs it. */
export interface Endpoint {
  host: string
  port: number
  username: string
  /** Pinned: `SHA256:<base64 without padding>`, a known_hosts line or a .pub line. */
  hostKey: string
}

/** At least one of password and privateKey. Travels sealed only. */
export interface Credentials {
  password?: string
  /** OpenSSH, PEM or PKCS#8 text. */
  privateKey?: string
  passphrase?: string
}

/** Credentials sealed to the relay's X25519 key (see `seal.ts`); every part is base64. */
export interface SealedCredentials {
  ephemeral: string
  iv: string
  data: string
}

interface Connecting {
  endpoint: Endpoint
  credentials: SealedCredentials
}

export type CheckRequest = Connecting
export interface CheckAnswer {
  /** Fingerprint of the key that the server showed, `SHA256:…`. */
  hostKey: string
  /** Where a relative path starts on the server. */
  folder: string
}

export interface ListRequest extends Connecting {
  folder: string
}
/** Times are ISO 8601 in UTC. Plain files only, sorted by name in UTF-8 byte order. */
export interface ListedFile {
  name: string
  sizeBytes: number
  modifiedAt: string
}
export interface ListAnswer {
  files: ListedFile[]
}

/** The answer is the file's bytes; `sizeHeader` says how many to expect. */
export interface ReadRequest extends Connecting {
  path: string
}

/** Travels in `requestHeader` (base64 of the JSON), because the body is the file itself. */
export interface WriteRequest extends Connecting {
  path: string
  sizeBytes: number
  /** Lower-case hex; the same digest as the signed Content-Digest. */
  sha256: string
}
export interface WriteAnswer {
  /** `present`: the same bytes already stood under this name. */
  outcome: 'written' | 'present'
  path: string
  sizeBytes: number
  sha256: string
}

export interface HealthAnswer {
  ok: true
  version: string
}

export const relayVersion = '1'

export const paths = {
  check: '/v1/check',
  list: '/v1/list',
  read: '/v1/read',
  write: '/v1/write',
  health: '/v1/health',
} as const

export const runIdHeader = 'x-run-id'
export const fenceHeader = 'x-fence'
export const requestHeader = 'x-relay-request'
export const sizeHeader = 'x-size-bytes'

/** Run id of a request that belongs to no run (a check, a preview). */
export const noRun = '-'

/** What every signature covers, in this order (RFC 9421); `requestHeader` is `-` when the body is JSON. */
export const signedComponents = [
  '@method',
  '@target-uri',
  'content-digest',
  runIdHeader,
  fenceHeader,
  requestHeader,
] as const

/** Longest allowed span between `created` and `expires` of a signature. */
export const signatureLifetimeSeconds = 60

export type RelayErrorCode =
  | 'sftp.auth-failed'
  | 'sftp.bad-key'
  | 'sftp.host-key-changed'
  | 'sftp.unreachable'
  | 'sftp.timeout'
  | 'sftp.interrupted'
  | 'sftp.no-such-folder'
  | 'sftp.no-such-file'
  | 'sftp.exists'
  | 'sftp.permission'
  | 'sftp.disk-full'
  | 'sftp.read-failed'
  | 'sftp.write-failed'
  | 'sftp.verify-failed'
  | 'sftp.too-many-files'
  | 'relay.signature'
  | 'relay.clock'
  | 'relay.replay'
  | 'relay.fence'
  | 'relay.bad-request'
  | 'relay.busy'
  | 'relay.failed'
  | 'relay.unreachable'

export type Retry = 'now' | 'later' | 'never'
export type ErrorValues = Record<string, string | number>

/** The body of every answer that is not 200. */
export interface ErrorAnswer {
  error: { code: RelayErrorCode; place: { file?: string }; values: ErrorValues; retry: Retry }
}

/** What goes wrong at the relay or behind it: the code is a key of the engine's catalogue, the fields are those of its error. */
export class RelayError extends Error {
  readonly code: RelayErrorCode
  readonly place: { file?: string }
  readonly values: ErrorValues
  readonly retry: Retry

  constructor(
    code: RelayErrorCode,
    options: { file?: string; values?: ErrorValues; retry?: Retry; cause?: unknown } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'RelayError'
    this.code = code
    this.place = options.file === undefined ? {} : { file: options.file }
    this.values = options.values ?? {}
    this.retry = options.retry ?? 'never'
  }
}
