// Every installed package has a licence that lets anybody use Awase freely.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './sources.ts'

const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'OFL-1.1',
  'CC-BY-4.0',
  'Zlib',
])

/** Used while building or testing only; never part of what is shipped. */
const buildOnly: Record<string, string> = {
  'MPL-2.0': 'axe-core, lightningcss: file-level copyleft, unmodified, not shipped',
  'LGPL-3.0-or-later': 'libvips behind sharp, which wrangler brings: not shipped',
}

interface LockedPackage {
  license?: string
  dev?: boolean
  optional?: boolean
  link?: boolean
}

/** `(MIT OR Apache-2.0)`: one of the alternatives is enough; `A AND B`: all of them are needed. */
function accepts(licence: string, known: (name: string) => boolean): boolean {
  const plain = licence.replace(/[()]/g, '')
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => known(name.trim())))
}

function licenceOf(path: string, locked: LockedPackage): string {
  if (locked.license !== undefined) return locked.license
  try {
    const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
      license?: string
      licenses?: { type: string }[]
    }
    return (
      manifest.license ?? manifest.licenses?.map((entry) => entry.type).join(' OR ') ?? 'unknown'
    )
  } catch {
    return 'unknown'
  }
}

it('uses only packages whose licence allows free use', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(packages.length).toBeGreaterThan(100)
  const wrong = packages
    .map(([path, locked]) => ({ path, licence: licenceOf(path, locked), dev: locked.dev === true }))
    .filter(
      ({ licence, dev }) =>
        !accepts(licence, (name) => allowed.has(name) || (dev && name in buildOnly)),
    )
  expect(wrong).toEqual([])
})

it('pins every direct dependency exactly', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  )
  expect(loose).toEqual([])
})
