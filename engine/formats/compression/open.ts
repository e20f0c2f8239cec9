// Opens a file as the bytes that are packed in it. What unpacks is loaded only for a packed file.
import type { ByteSource } from '../../host.ts'
import { defaultLimits } from './format.ts'
import type { Compression, UnpackLimits } from './format.ts'

export interface OpenOptions {
  /** Opens the file at its start; a zip is opened for its list and for each file in it. */
  open(): Promise<ByteSource>
  compression: Compression
  /** Named in errors. */
  file: string
  limits?: UnpackLimits
}

/** One file to read, unpacked. */
export interface PackedFile {
  /** Named in errors and origins: where all files of a zip are read, `archive.zip/name`. */
  file: string
  open(): Promise<ByteSource>
}

/** What a file packs, at least one. Errors: `archive.…`. */
export async function packedFiles(options: OpenOptions): Promise<readonly PackedFile[]> {
  const { open, compression, file, limits = defaultLimits } = options
  if (compression.kind === 'none') return [{ file, open }]
  const { Gunzip, Inflate: inflate } = await import('fflate')
  if (compression.kind === 'gzip') {
    const { GunzipSource } = await import('./gunzip.ts')
    return [{ file, open: async () => new GunzipSource(await open(), file, limits, Gunzip) }]
  }
  const { placeOf, ZipMemberSource } = await import('./zip.ts')
  return (await listedMembers(options)).map((member) => {
    const name = placeOf(member, compression.members, file)
    return {
      file: name,
      open: async () =>
        new ZipMemberSource({ source: await open(), member, file: name, limits, inflate }),
    }
  })
}

/** The only file, or the first of several. Errors, here or while reading: `archive.…`. */
export async function openUnpacked(options: OpenOptions): Promise<ByteSource> {
  const [first] = await packedFiles(options)
  return first!.open()
}

async function listedMembers({ open, compression, file }: OpenOptions) {
  const { readZipDirectory } = await import('./zip-directory.ts')
  const { chooseMembers } = await import('./zip.ts')
  const source = await open()
  try {
    return chooseMembers(await readZipDirectory(source, file), compression, file)
  } finally {
    await source.close()
  }
}
