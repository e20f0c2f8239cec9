// Builds the program of a command into a folder of its own and notes what it was made of: `node build.ts ROOT ENTRY`.
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { noteOf, stateFolder } from './built.ts'
import type { Note } from './built.ts'
import { buildProgram } from './recipe.ts'

const prefix = 'program-'
const dayMs = 86_400_000

const [root = '', entry = ''] = process.argv.slice(2)
const startedAt = Date.now()
const folder = `${stateFolder}/${prefix}${startedAt.toString(36)}-${process.pid}`
const { file, sources } = await buildProgram({ root, entry, folder })
const note: Note = {
  file: relative(root, file),
  sources: [...sources, ...recipe()].map((path) => {
    const { size, mtimeMs } = statSync(path)
    // Changed while it was read: whether before or after is not known, and no file is from before all time.
    return [relative(root, path), size, mtimeMs < startedAt ? mtimeMs : -1]
  }),
}
// Who looks meanwhile finds the old note or the new one, never half of it.
writeFileSync(join(root, `${folder}/note.json`), JSON.stringify(note))
renameSync(join(root, `${folder}/note.json`), noteOf(root))
removeOld()

/** How it is built counts as well. */
function recipe(): string[] {
  return ['build.ts', 'recipe.ts'].map((name) => join(import.meta.dirname, name))
}

/** A run that goes on loads parts of its program late: what was built within a day stays. */
function removeOld(): void {
  const state = join(root, stateFolder)
  for (const name of readdirSync(state).filter((each) => each.startsWith(prefix))) {
    const path = join(state, name)
    if (statSync(path).mtimeMs < startedAt - dayMs) rmSync(path, { recursive: true })
  }
}
