// All node types: one folder and one line each.
import type { AnyNodeType } from './node-type.ts'
import { aggregate } from './aggregate/index.ts'
import { caseField } from './case/index.ts'
import { dedupe } from './dedupe/index.ts'
import { derivedMapping } from './derived-mapping/index.ts'
import { destination } from './destination/index.ts'
import { directMapping } from './direct-mapping/index.ts'
import { filter } from './filter/index.ts'
import { formula } from './formula/index.ts'
import { merge } from './merge/index.ts'
import { sample } from './sample/index.ts'
import { select } from './select/index.ts'
import { sort } from './sort/index.ts'
import { source } from './source/index.ts'
import { union } from './union/index.ts'
import { flatten } from './flatten/index.ts'
import { pivot } from './pivot/index.ts'
import { split } from './split/index.ts'
import { unpivot } from './unpivot/index.ts'

/** In the order of the palette: as rows flow. */
const nodeTypes: readonly AnyNodeType[] = [
  source,
  filter,
  merge,
  union,
  dedupe,
  aggregate,
  sort,
  sample,
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

const byType = new Map(nodeTypes.map((known) => [known.type, known]))

/** Undefined when this version of Awase has no node type of that name. */
export function nodeType(type: string): AnyNodeType | undefined {
  return byType.get(type)
}

export function allNodeTypes(): readonly AnyNodeType[] {
  return nodeTypes
}
