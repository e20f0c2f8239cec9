// Imports go one way. `import type` counts too: that is how layers rot.
import { describe, expect, it } from 'vitest'
import { importsOf, roomOf, sourceFiles } from './sources.ts'
import type { Import } from './sources.ts'

/** Rooms that a room may import from, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  engine: [],
  worker: ['engine', 'relay'],
  web: ['engine', 'worker'],
  relay: [],
  local: ['engine', 'worker', 'relay'],
  test: ['engine', 'worker', 'web', 'relay', 'local'],
}

/** Packages that the engine may use. Each is small, pure and runs in a tab, a Worker and Node. */
// fflate: inflates gzip and zip, which no two platforms do alike; loaded only for a compressed file.
const enginePackages = ['zod/mini', 'fflate', 're2js']

const relayProtocol = ['relay/protocol.ts', 'relay/client.ts']

const files = sourceFiles()
const imports = files.flatMap(importsOf)

function describeImport(entry: Import): string {
  return `${entry.from} → ${entry.specifier}`
}

describe('architecture', () => {
  it('finds the rooms and their imports', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })

  it('lets rooms import only from the rooms below them', () => {
    const wrong = imports.filter(({ from, target }) => {
      if (target === undefined) return false
      const room = roomOf(from)
      const allowed = mayImport[room]
      return allowed !== undefined && roomOf(target) !== room && !allowed.includes(roomOf(target))
    })
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('lets the studio import only types from the edge', () => {
    const wrong = imports.filter(
      ({ from, target, typeOnly }) =>
        roomOf(from) === 'web' && target?.startsWith('worker/') === true && !typeOnly,
    )
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('lets the edge import only the protocol and the client of the relay', () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        roomOf(from) === 'worker' &&
        target?.startsWith('relay/') === true &&
        !relayProtocol.includes(target),
    )
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('keeps the engine free of platforms', () => {
    const wrong = imports.filter(
      ({ from, specifier, target }) =>
        roomOf(from) === 'engine' && target === undefined && !enginePackages.includes(specifier),
    )
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('keeps fetch, clock, random, DOM and run-time code out of the engine', () => {
    const forbidden =
      /\b(fetch|setTimeout|setInterval|queueMicrotask)\s*\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bdocument\.(?:create|query)|\bwindow\.|\beval\(|\bnew Function\(|\bIntl\.|\.toLocale/
    const wrong = files
      .filter(({ path }) => path.startsWith('engine/'))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .map((line, index) => ({
            line: line.replace(/\/\/.*|^\s*\*.*/, ''),
            place: `${path}:${index + 1}`,
          }))
          .filter(({ line }) => forbidden.test(line) && !/host\.fetch|fetch\(request/.test(line))
          .map(({ place, line }) => `${place} ${line.trim()}`),
      )
    expect(wrong).toEqual([])
  })

  it('opens every module with a line that says what it is for', () => {
    const wrong = files.filter(
      ({ path, text }) => !path.startsWith('test/golden') && !/^(#!.*\n)?(\/\/|\/\*)/.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('names files in kebab-case and never after nothing in particular', () => {
    const wrong = files.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? ''
      return (
        !/^[a-z0-9][a-z0-9-]*(\.(test|config|d|node|edge|e2e))*\.(ts|tsx|mjs)$/.test(name) ||
        /(^|[-.])(utils?|helpers?|manager|process|handle)([-.]|$)/.test(name)
      )
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})
