// Keeps paths inside one folder: what a client calls `/in/a.csv` is `<root>/in/a.csv`, and nothing else can be named.
import { realpath } from 'node:fs/promises'
import { join, posix, sep } from 'node:path'

/** Gives the path on this machine; throws an error with code EACCES when a symbolic link leads out. */
export type Jail = (path: string) => Promise<string>

export function createJail(root: string): Jail {
  return async (path) => {
    const base = await realpath(root)
    const wanted = join(base, visiblePath(path))
    const reached = await nearestReal(wanted)
    if (reached === base || reached.startsWith(base + sep)) return wanted
    throw Object.assign(new Error('outside of the served folder'), { code: 'EACCES' })
  }
}

/** The path as the client should see it: absolute, without `.` and `..`. */
export function visiblePath(path: string): string {
  const absolute = posix.normalize(posix.join('/', path))
  return absolute.length > 1 ? absolute.replace(/\/$/, '') : absolute
}

/** Where the path, or its nearest existing ancestor, really is. */
async function nearestReal(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return nearestReal(join(path, '..'))
  }
}
