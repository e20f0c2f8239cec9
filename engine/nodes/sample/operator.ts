// Runs a sample: decides about each row by its number alone, so that the same rows are chosen every time.
import { selectRows } from '../../batch/batch.ts'
import type { CreateOperator } from '../operator.ts'
import type { SampleConfig } from './config.ts'

export const createOperator: CreateOperator<SampleConfig> = (config, context) => {
  const isKept = compileSample(config)
  let passed = 0
  return {
    accept(_port, batch) {
      const kept = new Uint32Array(batch.rowCount)
      let count = 0
      for (let row = 0; row < batch.rowCount; row++) if (isKept(passed + row)) kept[count++] = row
      passed += batch.rowCount
      context.count('in', batch.rowCount)
      context.count('kept', count)
      context.count('removed', batch.rowCount - count)
      if (count > 0) return context.emit(selectRows(batch, kept.slice(0, count)))
    },
    finish() {
      passed = 0
    },
  }
}

/** Rows count from 0. */
function compileSample({ how, rows, skip, step, percent, seed }: SampleConfig) {
  if (how === 'first') return (row: number): boolean => row >= skip && row - skip < rows
  if (how === 'every') return (row: number): boolean => row % step === 0
  const limit = Math.round((percent / 100) * 2 ** 32)
  return (row: number): boolean => hashOf(row, seed) < limit
}

/** A number below 2^32 that looks random: the final mix of MurmurHash3, over both halves of the row number and the seed. */
function hashOf(row: number, seed: number): number {
  let hash = mix((row % 2 ** 32) ^ mix(seed + 0x9e3779b9))
  if (row >= 2 ** 32) hash = mix(hash ^ Math.floor(row / 2 ** 32))
  return hash
}

function mix(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
