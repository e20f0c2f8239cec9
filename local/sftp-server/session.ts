// Serves one SFTP session: requests in, operations, answers out.
import ssh2, { type SFTPWrapper } from 'ssh2'
import { createHandles, type Handles } from './handles.ts'
import { visiblePath } from './jail.ts'
import type { Operations } from './operations.ts'

const { STATUS_CODE } = ssh2.utils.sftp
const listedAtOnce = 100

/** Runs one request; whatever is thrown becomes a status. */
type Answer = (id: number, work: () => Promise<unknown>) => void

export function serveSession(sftp: SFTPWrapper, operations: Operations): void {
  const handles = createHandles()
  const answer: Answer = (id, work) => {
    work().catch((error: unknown) => sftp.status(id, statusOf(error)))
  }
  serveFiles(sftp, operations, handles, answer)
  serveFolders(sftp, operations, handles, answer)
  servePaths(sftp, operations, answer)
  for (const event of ['READLINK', 'SYMLINK', 'EXTENDED'] as const) {
    sftp.on(event as 'READLINK', (id) => sftp.status(id, STATUS_CODE.OP_UNSUPPORTED))
  }
  // OpenSSH's client says that it has ended and waits for the server to close the channel.
  sftp.on('end', () => sftp.end())
  sftp.on('close', () => handles.closeAll())
}

function serveFiles(sftp: SFTPWrapper, run: Operations, handles: Handles, answer: Answer): void {
  sftp.on('OPEN', (id, path, flags) =>
    answer(id, async () => sftp.handle(id, handles.keepFile(await run.open(path, flags)))),
  )
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const data = await run.read(handles.file(handle), offset, length)
      if (data.length === 0) sftp.status(id, STATUS_CODE.EOF)
      else sftp.data(id, data)
    }),
  )
  sftp.on('WRITE', (id, handle, offset, data) =>
    answer(id, async () => {
      await run.write(handles.file(handle), offset, Buffer.from(data))
      sftp.status(id, STATUS_CODE.OK)
    }),
  )
  sftp.on('FSTAT', (id, handle) =>
    answer(id, async () => sftp.attrs(id, await run.fstat(handles.file(handle)))),
  )
  // Clients set times and modes on open files after an upload; the sample needs neither.
  sftp.on('FSETSTAT', (id) => sftp.status(id, STATUS_CODE.OK))
  sftp.on('CLOSE', (id, handle) =>
    answer(id, async () => {
      await handles.close(handle)
      sftp.status(id, STATUS_CODE.OK)
    }),
  )
}

function serveFolders(sftp: SFTPWrapper, run: Operations, handles: Handles, answer: Answer): void {
  sftp.on('OPENDIR', (id, path) =>
    answer(id, async () => sftp.handle(id, handles.keepListing(await run.list(path)))),
  )
  sftp.on('READDIR', (id, handle) =>
    answer(id, async () => {
      const some = handles.listing(handle).splice(0, listedAtOnce)
      if (some.length === 0) sftp.status(id, STATUS_CODE.EOF)
      else sftp.name(id, some)
    }),
  )
}

function servePaths(sftp: SFTPWrapper, run: Operations, answer: Answer): void {
  const change = (id: number, work: () => Promise<void>): void =>
    answer(id, async () => {
      await work()
      sftp.status(id, STATUS_CODE.OK)
    })
  sftp.on('STAT', (id, path) => answer(id, async () => sftp.attrs(id, await run.stat(path))))
  sftp.on('LSTAT', (id, path) => answer(id, async () => sftp.attrs(id, await run.lstat(path))))
  sftp.on('REMOVE', (id, path) => change(id, () => run.remove(path)))
  sftp.on('MKDIR', (id, path) => change(id, () => run.mkdir(path)))
  sftp.on('RMDIR', (id, path) => change(id, () => run.rmdir(path)))
  sftp.on('RENAME', (id, from, to) => change(id, () => run.rename(from, to)))
  sftp.on('SETSTAT', (id, path, attrs) => change(id, () => run.setAttributes(path, attrs)))
  sftp.on('REALPATH', (id, path) => {
    const filename = visiblePath(path)
    const attrs = { mode: 0, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 }
    sftp.name(id, [{ filename, longname: filename, attrs }])
  })
}

function statusOf(error: unknown): number {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return STATUS_CODE.NO_SUCH_FILE
  if (code === 'EACCES' || code === 'EPERM') return STATUS_CODE.PERMISSION_DENIED
  return STATUS_CODE.FAILURE
}
