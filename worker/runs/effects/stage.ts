// Phase stage: everything is there and whole, and new records have their GSIDs, before the first delivery begins.
import { AwaseError } from '../../../engine/error.ts'
import { checkRejects } from '../../../engine/run/reject-limit.ts'
import { unwrap } from '../../objects/client.ts'
import type { DeliveryState, StageResult } from '../state.ts'
import type { StepContext } from './context.ts'
import { recordsDelivery } from './records.ts'

export async function stage(context: StepContext, delivery: DeliveryState): Promise<StageResult> {
  const { name: file, key, sizeBytes } = delivery
  checkRejects(context.document, delivery.node, context.row.state.nodes)
  const staged = await context.env.BYTES.head(key)
  if (staged?.size !== sizeBytes) {
    throw new AwaseError('file.not-found', { place: { file }, retry: 'now' })
  }
  if (delivery.kind === 'records') {
    const { store, batch, mode } = await recordsDelivery(context, delivery)
    if (mode !== 'update') unwrap(await store.reserve(batch))
  }
  return { phase: 'stage' }
}
