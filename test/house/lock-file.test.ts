// The lock file holds what `npm ci` of npm 11 asks for: an entry for each optional package, for every platform, also where the
// registry that wrote the lock did not have it. Otherwise a fresh clone cannot be installed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './sources.ts'

type Packages = Record<string, { version?: string; optionalDependencies?: Record<string, string> }>

/** Where Node would look for `name` from the package at `path`, nearest first. */
function places(path: string, name: string): string[] {
  const folders = path.split('/node_modules/').map((_, index, parts) => {
    return parts.slice(0, parts.length - index).join('/node_modules/')
  })
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

it('has an entry for every optional package', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Packages
  }
  const wanted = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  )
  expect(wanted.length).toBeGreaterThan(20)
  const missing = wanted.filter(
    ({ path, name }) => !places(path, name).some((place) => lock.packages[place] !== undefined),
  )
  expect(missing).toEqual([])
})
