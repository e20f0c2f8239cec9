// Where a row's partner stands in another port: the row it stems from, or the first that stems from it.
import { OriginIndex } from '../../../../engine/preview/origin-index.ts'
import type { PartnerCall } from '../../protocol.ts'
import { shownRun, type Shown } from './run.ts'

const indexes = new WeakMap<Shown, Map<string, OriginIndex>>()

export async function answerPartner({ from, row, to }: PartnerCall): Promise<number> {
  const shown = shownRun(from)
  return originsOf(shown, to).first(shown.preview.batch(from).origin.describe(row))
}

function originsOf(shown: Shown, port: string): OriginIndex {
  let ofRun = indexes.get(shown)
  if (ofRun === undefined) indexes.set(shown, (ofRun = new Map()))
  let index = ofRun.get(port)
  if (index === undefined) {
    const { origin, rowCount } = shown.preview.batch(port)
    index = OriginIndex.of(origin, rowCount)
    ofRun.set(port, index)
  }
  return index
}
