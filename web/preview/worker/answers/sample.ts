// The rows of a port that a sample means.
import type { Batch } from '../../../../engine/batch/batch.ts'
import { OriginIndex } from '../../../../engine/preview/origin-index.ts'
import { arrivingOrigins } from '../../../../engine/preview/arriving.ts'
import { randomRows, rowsOf, type Rows } from '../../../../engine/preview/row-choice.ts'
import type { RejectedRow } from '../../../../engine/run/report.ts'
import type { Sample } from '../../protocol.ts'
import { withHost } from './engine.ts'
import { inParts } from './pause.ts'
import { isShown, type Shown } from './run.ts'
import { groupedRows } from './study.ts'

const unstopped = new AbortController().signal

export async function sampledRows(shown: Shown, port: string, sample: Sample): Promise<Rows> {
  const batch = shown.preview.batch(port)
  const { rowCount } = batch
  switch (sample.kind) {
    case 'all':
      return undefined
    case 'first':
      return Uint32Array.from({ length: Math.min(sample.rows, rowCount) }, (_, row) => row)
    case 'random':
      return randomRows(rowCount, sample.rows, sample.seed)
    case 'rows':
      return Uint32Array.from(sample.these.filter((row) => row < rowCount))
    case 'group':
      return groupedRows(shown.call.node, port, sample.group)
    case 'rejected':
      return stemming(shown, batch, originsOfRejected(shown.preview.rejected))
    case 'reaching': {
      const { document, node } = sample
      const request = { document, snapshot: shown.call.snapshot, node }
      return stemming(
        shown,
        batch,
        await withHost(unstopped, (host) => arrivingOrigins(host, request)),
      )
    }
  }
}

function stemming(shown: Shown, batch: Batch, origins: OriginIndex): Promise<Rows> {
  return inParts(rowsOf(batch, origins), () => isShown(shown))
}

function originsOfRejected(rejected: readonly RejectedRow[]): OriginIndex {
  const index = new OriginIndex()
  rejected.forEach(({ source, file, line, row }, at) => {
    index.add({ node: source, file, line, row }, at)
  })
  return index
}
