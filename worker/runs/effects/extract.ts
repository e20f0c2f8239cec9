// Phase extract: what the run reads becomes part of its snapshot, under content addresses that never change.
import { recordFile, copySourceFiles } from '../../host/source-files.ts'
import { objectStore } from '../../objects/client.ts'
import type { ExtractResult } from '../state.ts'
import type { StepContext } from './context.ts'
import { sourceConfig } from './nodes.ts'

/** All files of a source, each copied to R2. */
export async function extractSource(context: StepContext, node: string): Promise<ExtractResult> {
  const { env, db, ticket, document, host } = context
  const reading = { db, bucket: env.BYTES, workspace: ticket.workspace, host, reuse: false }
  return { phase: 'extract', files: await copySourceFiles(reading, sourceConfig(document, node)) }
}

/** The version of an object as it is now, with the fields that the job uses. */
export async function extractObject(context: StepContext, object: string): Promise<ExtractResult> {
  const { env, db, ticket, row, now } = context
  const { workspace } = ticket
  const fields = row.state.plan?.objects.find((read) => read.object === object)?.fields ?? []
  const version = await objectStore(env, workspace, object).export({ workspace, object, fields })
  const { hash, sizeBytes } = version.file
  await recordFile(db, workspace, { hash, sizeBytes }, now())
  return { phase: 'extract', version }
}
