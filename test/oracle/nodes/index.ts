// Every node type that the oracle can judge: one file and one line each.
import type { AnyOracleNode } from '../oracle-node.ts'
import { aggregate } from './aggregate.ts'
import { caseField } from './case.ts'
import { dedupe } from './dedupe.ts'
import { derivedMapping } from './derived-mapping.ts'
import { destination } from './destination.ts'
import { directMapping } from './direct-mapping.ts'
import { filter } from './filter.ts'
import { flatten } from './flatten.ts'
import { formula } from './formula.ts'
import { merge } from './merge.ts'
import { pivot } from './pivot.ts'
import { sample } from './sample.ts'
import { select } from './select.ts'
import { sort } from './sort.ts'
import { source } from './source.ts'
import { split } from './split.ts'
import { union } from './union.ts'
import { unpivot } from './unpivot.ts'

export const oracleNodes: readonly AnyOracleNode[] = [
  source,
  filter,
  merge,
  union,
  sort,
  sample,
  dedupe,
  aggregate,
  select,
  split,
  flatten,
  pivot,
  unpivot,
  caseField,
  formula,
  directMapping,
  derivedMapping,
  destination,
]
