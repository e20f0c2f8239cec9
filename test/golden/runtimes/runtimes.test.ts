// Every golden job gives the same bytes in real workerd and in real Chromium as in Node, with both kinds of kernels, also when all that
// is held is put aside: in R2 there, in the browser's private files here.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWorker, EdgeProcess } from '../../bench/workerd/running-edge.ts'
import { differencesTo, expectedFiles, goldenCases } from '../golden-case.ts'
import { carryCase } from './carry-case.ts'
import { holdBytesOf } from './carried.ts'
import type { Kernels, Left } from './carried.ts'
import { openTab } from './in-tab.ts'
import type { Tab } from './in-tab.ts'
import { runAtEdge } from './in-workerd.ts'

const kinds = Object.keys(holdBytesOf) as Kernels[]
const names = goldenCases()

function bytesOf({ files }: Left): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([file, bytes]) => [file, Uint8Array.from(bytes)]))
}

describe('in workerd', () => {
  const folder = mkdtempSync(join(tmpdir(), 'awase-golden-'))
  let edge: EdgeProcess | undefined
  let spilledFiles = 0

  beforeAll(async () => {
    buildWorker()
    edge = await EdgeProcess.start(folder)
  }, 120_000)

  afterAll(async () => {
    await edge?.close()
    rmSync(folder, { recursive: true })
  })

  it.each(names)(
    '%s',
    async (name) => {
      for (const kernels of kinds) {
        const left = await runAtEdge(edge!, carryCase(name), kernels, expectedFiles(name))
        expect(differencesTo(name, bytesOf(left))).toEqual([])
        spilledFiles += left.spilledFiles
      }
    },
    60_000,
  )

  it('put rows aside in R2', () => expect(spilledFiles).toBeGreaterThan(20))
})

describe('in Chromium', () => {
  let tab: Tab | undefined
  let spilledFiles = 0

  beforeAll(async () => {
    tab = await openTab()
  }, 120_000)

  afterAll(() => tab?.close())

  it.each(names)(
    '%s',
    async (name) => {
      for (const kernels of kinds) {
        const left = await tab!.run(carryCase(name), kernels)
        expect(differencesTo(name, bytesOf(left))).toEqual([])
        spilledFiles += left.spilledFiles
      }
    },
    60_000,
  )

  it("put rows aside in the browser's private files", () =>
    expect(spilledFiles).toBeGreaterThan(20))
})
