// Proofs of the engine's meaning: what is equal, complete and never lost.
import type { Figure } from '../figure.ts'
import { chunkSizes } from './proofs/chunk-sizes.ts'
import { explainNodes } from './proofs/explain-nodes.ts'
import { hostileInputs } from './proofs/hostile-inputs.ts'
import { oracleJobs } from './proofs/oracle-jobs.ts'
import { sjisRoundtrip } from './proofs/sjis-roundtrip.ts'

export const proofFigures: readonly Figure[] = [
  oracleJobs,
  chunkSizes,
  hostileInputs,
  explainNodes,
  sjisRoundtrip,
]
