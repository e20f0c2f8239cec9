// A delivery of records as the object's store takes it.
import { objectWriteSchema } from '../../../engine/connectors/object/settings.ts'
import type { ObjectWrite } from '../../../engine/connectors/object/settings.ts'
import { AwaseError } from '../../../engine/error.ts'
import { objectDefinition, objectStore } from '../../objects/client.ts'
import type { RecordBatch } from '../../objects/contract.ts'
import type { DeliveryState } from '../state.ts'
import type { StepContext } from './context.ts'
import { destinationConfig } from './nodes.ts'

/** Throws `object.not-found`, and `object.key-differs` when the destination names another key than the object's own. */
export async function recordsDelivery(context: StepContext, delivery: DeliveryState) {
  const { env, db, document, ticket } = context
  const { workspace, runId: run, fence } = ticket
  const { node, key, rows } = delivery
  const write = objectWriteSchema.parse(destinationConfig(document, node).write)
  const { object, mode } = write
  // Only a record that stays can keep a value.
  const blanks = mode === 'update' || mode === 'upsert' ? write.blanks : 'clear'
  const { fields, key: keyFields } = await objectDefinition(db, workspace, object)
  checkKey(write, keyFields)
  const place = { workspace, object, run, node, fence }
  const batch: RecordBatch = { ...place, key, rows, fields, keyFields, blanks }
  return { store: objectStore(env, workspace, object), batch, mode }
}

function checkKey({ object, key }: ObjectWrite, own: readonly string[]): void {
  if (key.length === 0) return
  if (key.length === own.length && key.every((name) => own.includes(name))) return
  throw new AwaseError('object.key-differs', { values: { object, key: own.join(' + ') } })
}
