// Files that a document names although their bytes are not here: such a job must not be published, for no run of it could begin.
import { readableConnector } from '../../engine/connectors/index.ts'
import { checkedSettings } from '../../engine/inference/settings.ts'
import { Problems } from '../../engine/inference/problems.ts'
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import { openNode } from '../../engine/nodes/config.ts'
import type { Problem } from '../../engine/nodes/node-type.ts'
import { sourceConfigSchema } from '../../engine/nodes/source/config.ts'
import type { SnapshotFile } from '../../engine/run/snapshot.ts'
import { fileKey } from './files.ts'

const place = { severity: 'error', code: 'upload.missing', formKey: 'read.files' } as const

/** One `upload.missing` per file and node, in the order of the document. */
export async function missingFiles(
  bucket: R2Bucket,
  workspace: string,
  document: JobDocument,
): Promise<Problem[]> {
  const named = document.nodes.flatMap((node) => keptFilesOf(node).map((file) => ({ node, file })))
  const looked = await Promise.all(
    named.map(async ({ node, file: { name, hash } }): Promise<Problem[]> => {
      if ((await bucket.head(fileKey(workspace, hash))) !== null) return []
      return [{ ...place, node: node.id, values: { file: name } }]
    }),
  )
  return looked.flat()
}

/** Files that the node's own settings name; none of what is found elsewhere when it runs. */
function keptFilesOf(node: JobNode): readonly SnapshotFile[] {
  const { opened } = openNode(node)
  if (opened?.nodeType.kind !== 'source' || node.disabled === true) return []
  const { connector, read } = sourceConfigSchema.parse(opened.config)
  const kept = readableConnector(connector)
  if (kept?.kind !== 'stored') return []
  const settings = checkedSettings(kept.read, read, 'read', new Problems(node.id))
  return settings === undefined ? [] : kept.filesOf(settings)
}
