// Files of this computer that belong to the open job: previewed from here at once, kept by the browser until they are uploaded.
import { readableConnector } from '../../../engine/connectors/index.ts'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import type { SnapshotFile } from '../../../engine/run/snapshot.ts'
import { giveFile } from '../../preview/client.ts'
import { forget, remember, remembered } from '../storage/database.ts'

const given = new Map<string, File>()

export function localFile(hash: string): File | undefined {
  return given.get(hash)
}

/** From now on the preview reads it, and it outlives a reload. */
export function keepLocalFile(hash: string, file: File): void {
  given.set(hash, file)
  giveFile(hash, file)
  void remember('files', hash, file)
}

export function forgetLocalFile(hash: string): void {
  void forget('files', hash)
}

/** The uploaded files that a node's settings name, in reading order; none for another kind of node. */
export function storedFilesOf({ config }: JobNode): readonly SnapshotFile[] {
  const connector = readableConnector(String(config['connector']))
  if (connector?.kind !== 'stored') return []
  const read = connector.read.safeParse(config['read'])
  return read.success ? connector.filesOf(read.data) : []
}

export function filesOfJob(document: JobDocument): SnapshotFile[] {
  return document.nodes.flatMap(storedFilesOf)
}

/** Finds again what was dropped before the page was loaded anew, and was not uploaded. */
export async function recallLocalFiles(document: JobDocument): Promise<void> {
  await Promise.all(
    filesOfJob(document).map(async ({ hash }) => {
      const file = given.get(hash) ?? (await remembered('files', hash))
      if (!(file instanceof File)) return
      given.set(hash, file)
      giveFile(hash, file)
    }),
  )
}
