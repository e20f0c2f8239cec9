// Settings of the SFTP connector: a server, what to read from it, what to write to it.
import * as z from 'zod/mini'

export const sftpConnectionSchema = z.lazy(() =>
  z.object({
    host: z.string().check(z.minLength(1)),
    port: z.int().check(z.minimum(1), z.maximum(65535)),
    username: z.string().check(z.minLength(1)),
    /** Pinned: `SHA256:<base64 without padding>` as OpenSSH prints it, or a known_hosts / .pub line. */
    hostKey: z.string().check(z.minLength(1)),
  }),
)
export type SftpConnection = z.infer<typeof sftpConnectionSchema>

/** Names are matched from their first character: the prefix `order_` never takes `subs_order_…`. */
export const sftpReadSchema = z.lazy(() =>
  z.object({
    folder: z.string(),
    prefix: z.string().check(z.minLength(1)),
    /** Only names that end so, e.g. `.csv`; empty for any. */
    suffix: z.string(),
    pick: z.enum(['all', 'newest']),
  }),
)
export type SftpRead = z.infer<typeof sftpReadSchema>

/** `name` may hold date parts in braces, filled with the run's start in the job's zone: `route_report_{yyyyMMddHHmmss}.csv`. */
export const sftpWriteSchema = z.lazy(() =>
  z.object({ folder: z.string(), name: z.string().check(z.minLength(1)) }),
)
export type SftpWriteSettings = z.infer<typeof sftpWriteSchema>
