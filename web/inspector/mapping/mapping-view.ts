// How a person looks at a mapping: as lines between two lists, or as a list of settings. The same for all mappings.
import { create } from 'zustand'

export const mappingViews = ['lines', 'list'] as const
export type MappingView = (typeof mappingViews)[number]

export const useMappingView = create<MappingView>(() => 'lines')
