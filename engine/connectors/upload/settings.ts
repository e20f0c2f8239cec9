// Settings of an uploaded file: what the person gave, named by its content.
import * as z from 'zod/mini'

/** A file as a snapshot knows it: the name it came with, its sha-256, its size, and when it was last changed there. */
export const uploadedFileSchema = z.lazy(() =>
  z.object({
    name: z.string().check(z.minLength(1), z.maxLength(255)),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    sizeBytes: z.int().check(z.minimum(0)),
    modifiedAt: z.iso.datetime(),
  }),
)

/** In reading order; empty while none was chosen. */
export const uploadReadSchema = z.lazy(() =>
  z.object({ files: z.array(uploadedFileSchema).check(z.maxLength(100)) }),
)
export type UploadRead = z.infer<typeof uploadReadSchema>
