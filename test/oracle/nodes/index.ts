// Every node type that the oracle can judge: one file and one line each.
import type { AnyOracleNode } from '../oracle-node.ts'
import { caseField } from './case.ts'
import { dedupe } from './dedupe.ts'
import { derivedMapping } from './derived-mapping.ts'
import { destination } from './destination.ts'
import { directMapping } from './direct-mapping.ts'
import { filter } from './filter.ts'
import { merge } from './merge.ts'
import { sample } from './sample.ts'
import { sort } from './sort.ts'
import { source } from './source.ts'
import { union } from './union.ts'

export const oracleNodes: readonly AnyOracleNode[] = [
  source,
  filter,
  merge,
  union,
  sort,
  sample,
  dedupe,
  caseField,
  directMapping,
  derivedMapping,
  destination,
]
