// Finding, checking and delivering files over SFTP.
import { AwaseError } from '../../error.ts'
import type { ConnectorHost, RemoteFile } from '../../host.ts'
import { compareUtf8 } from '../../value/text-order.ts'
import type { CheckResult, Delivery, FoundFile } from '../connector.ts'
import { joinPath, safeFolder, safeName } from './path.ts'
import type { SftpConnection, SftpRead, SftpWriteSettings } from './settings.ts'

/**
 * The files whose names begin with the prefix and end with the suffix, by name in UTF-8 byte order; or the newest of them.
 * Errors: `source.no-file` when there is none, `file.name-hostile` when the server offers a name that could leave the folder.
 */
export async function findFiles(
  connection: string,
  read: SftpRead,
  host: ConnectorHost,
): Promise<FoundFile[]> {
  const folder = safeFolder(read.folder)
  const files = await host.sftp.list(connection, folder)
  const matching = files.filter(({ name }) => matches(name, read))
  matching.forEach(({ name }) => safeName(name))
  if (matching.length === 0) throw noFile(connection, read)
  const picked = read.pick === 'newest' ? [newestOf(matching)] : matching.toSorted(byName)
  return picked.map(({ name, sizeBytes, modifiedAt }) => ({
    name,
    sizeBytes,
    modifiedAt,
    open: () => host.sftp.read(connection, joinPath(folder, name)),
  }))
}

/** Writes the file; the same name with the same bytes is the same delivery, with others the error is `sftp.exists`. */
export async function deliverFile(
  connection: string,
  write: SftpWriteSettings,
  { name, sizeBytes, sha256, open }: Delivery,
  host: ConnectorHost,
): Promise<{ outcome: 'written' | 'present' }> {
  const path = joinPath(safeFolder(write.folder), safeName(name))
  const { outcome } = await host.sftp.write({ connection, path, sizeBytes, sha256, open })
  return { outcome }
}

/** A connection works when its first folder can be listed: that takes the address, the host key, the user and the password. */
export async function checkFolder(
  { slug }: { slug: string; settings: SftpConnection },
  host: ConnectorHost,
): Promise<CheckResult> {
  try {
    await host.sftp.list(slug, '/')
    return { ok: true }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    return { ok: false, code: error.code, values: error.values }
  }
}

/** Prefix and suffix may not share characters: `a.csv` is not both `a.cs…` and `….csv`. */
function matches(name: string, { prefix, suffix }: SftpRead): boolean {
  const long = name.length >= prefix.length + suffix.length
  return long && name.startsWith(prefix) && name.endsWith(suffix)
}

function byName(a: RemoteFile, b: RemoteFile): number {
  return compareUtf8(a.name, b.name)
}

/** Of two files of the same moment the later name wins, so that every run picks the same one. */
function newestOf(files: readonly RemoteFile[]): RemoteFile {
  return files.reduce((best, file) => (byAge(file, best) > 0 ? file : best))
}

function byAge(a: RemoteFile, b: RemoteFile): number {
  return Date.parse(a.modifiedAt) - Date.parse(b.modifiedAt) || byName(a, b)
}

function noFile(connection: string, { folder, prefix, suffix }: SftpRead): AwaseError {
  const values = { folder: folder === '' ? '/' : folder, pattern: `${prefix}*${suffix}` }
  return new AwaseError('source.no-file', { values, place: { connection }, retry: 'later' })
}
