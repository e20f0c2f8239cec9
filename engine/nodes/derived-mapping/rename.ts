// Rewrites references when a field that arrives is renamed: of the rows themselves, or of the dataset that is looked in.
import type { DerivedMappingConfig } from './config.ts'
import { recordsPort } from './ports.ts'

export function renameField(
  config: DerivedMappingConfig,
  port: string,
  from: string,
  to: string,
): DerivedMappingConfig {
  const renamed = (name: string): string => (name === from ? to : name)
  if (port !== recordsPort) {
    const matches = config.matches.map((match) => ({ ...match, field: renamed(match.field) }))
    return { ...config, target: renamed(config.target), matches }
  }
  if (config.lookIn !== 'dataset') return config
  const matches = config.matches.map((match) => {
    return { ...match, objectField: renamed(match.objectField) }
  })
  return { ...config, gsidField: renamed(config.gsidField), matches }
}
