// The folder for outputs: made where it is missing.
import { accessSync, constants, mkdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AwaseError } from '../../engine/error.ts'

/** `folder` is absolute; `given` as it was typed. Error `call.folder`. */
export function makeFolder(folder: string, given: string): void {
  try {
    makeBelow(folder)
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new AwaseError('call.folder', { values: { folder: given }, cause })
  }
}

/** One level after the other: `recursive` never ends where a folder exists that takes none (`/proc/x`). */
function makeBelow(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return
  const parent = dirname(folder)
  if (found === undefined && parent !== folder) makeBelow(parent)
  mkdirSync(folder)
}

/** Error `call.out-is-input` when an output would take the place of a file that the run reads. */
export function checkNotInput(output: string, inputs: Iterable<string>): void {
  const real = realPath(output)
  for (const input of inputs) {
    if (realPath(input) === real)
      throw new AwaseError('call.out-is-input', { values: { file: output } })
  }
}

/** Also of a file that is not there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return join(realpathSync(dirname(path)), basename(path))
  }
}
