// How every node type looks, and nothing of what it does: one line each, in the order of the palette, as rows flow.
import type { NodeFace } from './node-type.ts'
import { aggregateFace } from './aggregate/face.ts'
import { caseFace } from './case/face.ts'
import { dedupeFace } from './dedupe/face.ts'
import { derivedMappingFace } from './derived-mapping/face.ts'
import { destinationFace } from './destination/face.ts'
import { directMappingFace } from './direct-mapping/face.ts'
import { filterFace } from './filter/face.ts'
import { flattenFace } from './flatten/face.ts'
import { formulaFace } from './formula/face.ts'
import { mergeFace } from './merge/face.ts'
import { pivotFace } from './pivot/face.ts'
import { sampleFace } from './sample/face.ts'
import { selectFace } from './select/face.ts'
import { sortFace } from './sort/face.ts'
import { sourceFace } from './source/face.ts'
import { splitFace } from './split/face.ts'
import { unionFace } from './union/face.ts'
import { unpivotFace } from './unpivot/face.ts'

const nodeFaces: readonly NodeFace[] = [
  sourceFace,
  filterFace,
  mergeFace,
  unionFace,
  dedupeFace,
  aggregateFace,
  sortFace,
  sampleFace,
  selectFace,
  splitFace,
  flattenFace,
  pivotFace,
  unpivotFace,
  caseFace,
  formulaFace,
  directMappingFace,
  derivedMappingFace,
  destinationFace,
]

const byType = new Map(nodeFaces.map((face) => [face.type, face]))

/** Undefined when this version of Awase has no node type of that name. */
export function nodeFace(type: string): NodeFace | undefined {
  return byType.get(type)
}

export function allNodeFaces(): readonly NodeFace[] {
  return nodeFaces
}
