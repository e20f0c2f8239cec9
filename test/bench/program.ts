// The engine's program of the bench, built as the command line is.
import { join } from 'node:path'
import { buildProgram as build } from '../../local/program/recipe.ts'

/** Builds `peers/awase.ts`; answers the file. */
export async function buildProgram(): Promise<string> {
  const root = join(import.meta.dirname, '../..')
  const entry = 'test/bench/peers/awase.ts'
  return (await build({ root, entry, folder: '.awase/bench-program' })).file
}
