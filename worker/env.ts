// What the edge is given: bindings (wrangler.toml), variables and secrets; checked once, with an error that names the bad one.
import { z } from 'zod'
import type { FeedCalls } from './feed/contract.ts'
import type { ObjectCalls } from './objects/contract.ts'
import type { RunTicket } from './runs/ticket.ts'

/** As wrangler.toml declares it. Variables are text or absent; read them through `settingsOf`. */
export interface Env {
  ASSETS?: Fetcher
  DB: D1Database
  BYTES: R2Bucket
  OBJECTS: DurableObjectNamespace<ObjectCalls>
  FEEDS: DurableObjectNamespace<FeedCalls>
  RUNS: Workflow<RunTicket>
  SECRETS_KEY?: string
  BOOTSTRAP_TOKEN?: string
  PUBLIC_URL?: string
  RELAY_URL?: string
  RELAY_SEAL_KEY?: string
  RELAY_KEY_ID?: string
  RELAY_SIGNING_KEY?: string
  HEARTBEAT_MS?: string
  STALE_MS?: string
  RETRY_ATTEMPTS?: string
  RETRY_NOW_MS?: string
  RETRY_LATER_MS?: string
  STEP_TIMEOUT_MS?: string
  MEMORY_BYTES?: string
  HOLD_AT?: string
  SIGN_IN_LINK_MS?: string
  SESSION_MS?: string
  PREVIEW_FILE_BYTES?: string
}

const base64 = (what: string) => z.base64({ error: `must be base64: ${what}` })
const milliseconds = (fallback: number) => z.coerce.number().int().positive().default(fallback)

const settingsSchema = z.object({
  /** Key of the secrets' keys: 32 random bytes. */
  SECRETS_KEY: base64('32 random bytes').refine((text) => atob(text).length === 32, {
    error: 'must be exactly 32 bytes in base64',
  }),
  /** Whoever knows it may make sign-in links. */
  BOOTSTRAP_TOKEN: z.string().min(24, { error: 'must have at least 24 characters' }),
  /** Where people reach the studio, e.g. `https://awase.example.com`; no path. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  RELAY_URL: z.url({ protocol: /^https?$/ }),
  /** The relay's X25519 public key: credentials are sealed to it. */
  RELAY_SEAL_KEY: base64('the X25519 public key of the relay'),
  /** Under which name the relay knows the signing key. */
  RELAY_KEY_ID: z.string().min(1).default('edge'),
  /** Ed25519 private key (PKCS#8) that signs requests to the relay. */
  RELAY_SIGNING_KEY: base64('an Ed25519 private key, PKCS#8'),
  /** How often a running run says that it lives. */
  HEARTBEAT_MS: milliseconds(10_000),
  /** Silence after which the sweeper takes a run over. */
  STALE_MS: milliseconds(45_000),
  /** How often a step of a run is tried in all. */
  RETRY_ATTEMPTS: z.coerce.number().int().min(1).max(20).default(4),
  /** First pause after a failure that may pass at once, or soon; each further one is twice as long. */
  RETRY_NOW_MS: milliseconds(1_000),
  RETRY_LATER_MS: milliseconds(10_000),
  /** After this long the platform gives a step of a run up. */
  STEP_TIMEOUT_MS: milliseconds(60 * 60_000),
  /** Linear memory of an execution, half of it for one beside another: the isolate's 128 MB are shared by both, their JavaScript heap, their buffers and the API. */
  MEMORY_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(32 * 1024 * 1024),
  /** For fault tests: the step before or after which runs stand still (`execute::before`, `deliver:report:after`). */
  HOLD_AT: z.string().optional(),
  SIGN_IN_LINK_MS: milliseconds(10 * 60_000),
  SESSION_MS: milliseconds(30 * 24 * 3_600_000),
  /** Largest source file that a preview copies; the tab reads only the first part of a large one. */
  PREVIEW_FILE_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(2 * 1024 * 1024 * 1024),
})

/** The checked variables; `PUBLIC_URL` is an origin. */
export type Settings = z.infer<typeof settingsSchema>

/** A variable is missing or malformed. Its message names the variables, never their values. */
export class SettingsError extends Error {
  readonly variables: readonly string[]

  constructor(issues: readonly { variable: string; message: string }[]) {
    super(`Check these variables: ${issues.map((i) => `${i.variable} (${i.message})`).join('; ')}`)
    this.name = 'SettingsError'
    this.variables = issues.map((issue) => issue.variable)
  }
}

const known = new WeakMap<Env, Settings>()

/** The variables of this Worker, checked at the first request of each isolate. Throws `SettingsError`. */
export function settingsOf(env: Env): Settings {
  const before = known.get(env)
  if (before !== undefined) return before
  const result = settingsSchema.safeParse(env)
  if (!result.success) {
    throw new SettingsError(
      result.error.issues.map(({ path, message }) => ({ variable: path.join('.'), message })),
    )
  }
  known.set(env, result.data)
  return result.data
}
