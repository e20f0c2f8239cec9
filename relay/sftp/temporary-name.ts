// Names under which a file is written before it is whole.
import { createHash } from 'node:crypto'
import { posix } from 'node:path'

const nameBytes = 255

/**
 * `.<name>.<run>-<fence>.part` in the same folder. The fence keeps two attempts of one run apart: otherwise the older one
 * could rename what the newer one has half written.
 */
export function temporaryPath(path: string, runId: string, fence: number): string {
  const name = posix.basename(path)
  const tag = `${runId}-${fence}`
  const plain = `.${name}.${tag}.part`
  const short = `.${createHash('sha256').update(`${name}\n${tag}`).digest('hex')}.part`
  return posix.join(posix.dirname(path), Buffer.byteLength(plain) <= nameBytes ? plain : short)
}

/** What this run may have left behind: this attempt and the few before it. */
export function stalePaths(path: string, runId: string, fence: number): string[] {
  const fences = [fence, fence - 1, fence - 2, fence - 3].filter((each) => each >= 0)
  return fences.map((each) => temporaryPath(path, runId, each))
}
