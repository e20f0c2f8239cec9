// How the files of a source are packed, and how much may come out of one.
import * as z from 'zod/mini'

export const compressions = ['none', 'gzip', 'zip'] as const

export const zipMembers = ['one', 'all'] as const

export const compressionSchema = z.lazy(() =>
  z.object({
    kind: z.enum(compressions),
    /** Of a zip: name of the file in it, with at most one `*`; empty: any. */
    member: z._default(z.string(), ''),
    /** Of a zip: `one` must fit, or `all` that fit are read, in the order of the zip's list. */
    members: z._default(z.enum(zipMembers), 'one'),
  }),
)
export type Compression = z.infer<typeof compressionSchema>

export const noCompression: Compression = { kind: 'none', member: '', members: 'one' }

export interface UnpackLimits {
  /** Most bytes that may come out of one file. */
  maxBytes: number
  /** Most bytes out for each byte in, looked at beyond `freeBytes`. */
  maxRatio: number
  freeBytes: number
}

export const defaultLimits: UnpackLimits = {
  maxBytes: 16 * 2 ** 30,
  maxRatio: 250,
  freeBytes: 16 * 2 ** 20,
}
