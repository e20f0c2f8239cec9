// Phase deliver: hands one staged output to its destination. The same bytes at every attempt; repeats are recognised there.
import { remoteConnector } from '../../../engine/connectors/index.ts'
import { AwaseError } from '../../../engine/error.ts'
import { openKey } from '../../host/files.ts'
import { unwrap } from '../../objects/client.ts'
import { holdsFence } from '../ledger.ts'
import type { DeliverResult, DeliveryState } from '../state.ts'
import type { StepContext } from './context.ts'
import { destinationConfig } from './nodes.ts'
import { recordsDelivery } from './records.ts'

export async function deliver(
  context: StepContext,
  delivery: DeliveryState,
): Promise<DeliverResult> {
  // The relay and the object's store refuse lower fences themselves; this spares them the attempt.
  if (!(await holdsFence(context.db, context.ticket))) throw new AwaseError('run.fence-lost')
  return delivery.kind === 'file'
    ? deliverFile(context, delivery)
    : deliverRecords(context, delivery)
}

async function deliverFile(
  { env, document, host }: StepContext,
  { node, name, key, sizeBytes, sha256 }: DeliveryState,
): Promise<DeliverResult> {
  const config = destinationConfig(document, node)
  const connector = remoteConnector(config.connector)
  if (connector === undefined) {
    throw new AwaseError('connection.connector', { values: { connector: config.connector } })
  }
  const open = () => openKey(env.BYTES, key, name)
  const write = connector.write.parse(config.write)
  await connector.deliver(config.connection, write, { name, sizeBytes, sha256, open }, host)
  return { phase: 'deliver', outcome: null, refused: null }
}

async function deliverRecords(
  context: StepContext,
  delivery: DeliveryState,
): Promise<DeliverResult> {
  const { store, batch, mode } = await recordsDelivery(context, delivery)
  const applied = unwrap(await store.apply(batch, mode))
  const { inserted, updated, unchanged, refused, refusedKey } = applied
  return {
    phase: 'deliver',
    outcome: { inserted, updated, unchanged },
    refused: refusedKey === null ? null : { key: refusedKey, rows: refused },
  }
}
