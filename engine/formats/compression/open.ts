// Opens a file as the bytes that are packed in it. What unpacks is loaded only for a packed file.
import type { ByteSource } from '../../host.ts'
import { defaultLimits } from './format.ts'
import type { Compression, UnpackLimits } from './format.ts'

export interface OpenOptions {
  /** Opens the file at its start; a zip is opened twice. */
  open(): Promise<ByteSource>
  compression: Compression
  /** Named in errors. */
  file: string
  limits?: UnpackLimits
}

/** Errors, here or while reading: `archive.…`. */
export async function openUnpacked(options: OpenOptions): Promise<ByteSource> {
  const { open, compression, file, limits = defaultLimits } = options
  if (compression.kind === 'none') return open()
  const { Gunzip, Inflate } = await import('fflate')
  if (compression.kind === 'gzip') {
    const { GunzipSource } = await import('./gunzip.ts')
    return new GunzipSource(await open(), file, limits, Gunzip)
  }
  const { readZipDirectory } = await import('./zip-directory.ts')
  const { chooseMember, ZipMemberSource } = await import('./zip.ts')
  const listed = await open()
  try {
    const members = await readZipDirectory(listed, file)
    const member = chooseMember(members, compression.member, file)
    const source = await open()
    return new ZipMemberSource({ source, member, file, limits, inflate: Inflate })
  } finally {
    await listed.close()
  }
}
