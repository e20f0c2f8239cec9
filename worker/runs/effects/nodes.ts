// The nodes of a published document as the effects need them: opened, with settings that their schemas checked.
import { AwaseError } from '../../../engine/error.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { openNode } from '../../../engine/nodes/config.ts'
import type { OpenedNode } from '../../../engine/nodes/config.ts'
import { destinationConfigSchema } from '../../../engine/nodes/destination/config.ts'
import type { DestinationConfig } from '../../../engine/nodes/destination/config.ts'
import { sourceConfigSchema } from '../../../engine/nodes/source/config.ts'
import type { SourceConfig } from '../../../engine/nodes/source/config.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'

/** A problem that keeps a run from starting, as the error that stops it. */
export function problemError({ node, code, field, values }: Problem): AwaseError {
  const place = field === undefined ? { node } : { node, field }
  return new AwaseError(code, { place, ...(values === undefined ? {} : { values }) })
}

export function openedNode(document: JobDocument, id: string): OpenedNode {
  const node = document.nodes.find((candidate) => candidate.id === id)
  if (node === undefined) throw new AwaseError('run.unknown-node', { values: { node: id } })
  const { opened, problems } = openNode(node)
  if (opened === undefined) throw problemError(problems[0]!)
  return opened
}

export function sourceConfig(document: JobDocument, id: string): SourceConfig {
  return sourceConfigSchema.parse(openedNode(document, id).config)
}

export function destinationConfig(document: JobDocument, id: string): DestinationConfig {
  return destinationConfigSchema.parse(openedNode(document, id).config)
}
