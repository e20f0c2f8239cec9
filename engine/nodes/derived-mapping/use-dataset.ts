// Who connects a dataset to the second input means to look in it.
import type { Schema } from '../../value/schema.ts'
import type { DerivedMappingConfig } from './config.ts'
import { recordsPort } from './ports.ts'

/** Its first GSID field is taken until another is chosen. */
export function useDataset(
  config: DerivedMappingConfig,
  port: string,
  inputs: Readonly<Record<string, Schema>>,
): DerivedMappingConfig {
  if (port !== recordsPort) return config
  const records = inputs[recordsPort] ?? []
  const known = records.some(({ name }) => name === config.gsidField)
  const gsidField = known ? config.gsidField : records.find(({ type }) => type === 'gsid')?.name
  return { ...config, lookIn: 'dataset', gsidField: gsidField ?? '' }
}
