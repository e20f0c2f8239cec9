// One more field to merge by: its partner is the field of the same name on the other side, or one that still waits for a partner.
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { asIs } from '../../value/key.ts'
import type { MergeConfig } from './config.ts'

/** At most six keys: one more leaves the config as it is. */
const mostKeys = 6

export function addKey(
  config: MergeConfig,
  port: string,
  field: string,
  inputs: Readonly<Record<string, Schema>>,
): MergeConfig {
  const [own, other] = port === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const { keys } = config
  if (keys.some((key) => key[own] === field)) return config
  const waiting = keys.findIndex((key) => key[own] === '')
  if (waiting >= 0) {
    return { ...config, keys: keys.with(waiting, { ...keys[waiting]!, [own]: field }) }
  }
  if (keys.length >= mostKeys) return config
  const partner = fieldIndex(inputs[other] ?? [], field) >= 0 ? field : ''
  const key = { left: partner, right: partner, normalise: asIs, [own]: field }
  return { ...config, keys: [...keys, key] }
}
