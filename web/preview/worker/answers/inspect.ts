// Looks at a file of this computer: its hash, what it most likely is, the names of its fields. Every value stays text.
import { AwaseError } from '../../../../engine/error.ts'
import { guessFormat } from '../../../../engine/formats/guess-format.ts'
import { readFieldNames } from '../../../../engine/formats/read-file.ts'
import type { ByteSource } from '../../../../engine/host.ts'
import { sha256Digest } from '../digest.ts'
import { failureOf } from '../failure.ts'
import type { InspectCall, Inspected } from '../../protocol.ts'

/** Errors: `upload.empty`, `upload.unreadable`, those of unpacking it. */
export async function answerInspect({ file }: InspectCall): Promise<Inspected> {
  const open = async () => fileSource(file)
  const { format, compression } = await guessFormat(open, file.name)
  const first = { open, format, compression, file: file.name, node: '', batchBytes: 64 * 1024 }
  const fields = await fieldsOf(first)
  const modifiedAt = new Date(file.lastModified).toISOString()
  const described = { name: file.name, hash: await hashOf(file), sizeBytes: file.size, modifiedAt }
  return { file: described, format, compression, ...fields }
}

/** A table that is no table by the guessed format may be one by another: that is for somebody to choose. */
async function fieldsOf(
  first: Parameters<typeof readFieldNames>[0],
): Promise<Pick<Inspected, 'names' | 'failure'>> {
  try {
    return { names: [...(await readFieldNames(first))] }
  } catch (error) {
    if (!(error instanceof AwaseError) || !error.code.startsWith('csv.')) throw error
    return { names: [], failure: failureOf(error) }
  }
}

async function hashOf(file: File): Promise<string> {
  const digest = sha256Digest()
  const reader = file.stream().getReader()
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    digest.update(chunk.value)
  }
  return digest.hex()
}

function fileSource(file: File): ByteSource {
  let at = 0
  return {
    async read(into) {
      const bytes = new Uint8Array(await file.slice(at, at + into.length).arrayBuffer())
      into.set(bytes)
      at += bytes.length
      return bytes.length
    },
    close: async () => undefined,
  }
}
