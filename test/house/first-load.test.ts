// The canvas must be usable before a browser has fetched much script: what comes first is built and weighed.
import { expect, it } from 'vitest'
import {
  builtChunks,
  firstChunks,
  firstLoadLimitKb,
  gzippedKb,
} from '../scorecard/studio/first-load.ts'

it('needs little script before the canvas, and none of what checks settings and infers', async () => {
  const first = firstChunks(await builtChunks())
  const modules = first.flatMap((chunk) => Object.keys(chunk.modules))
  expect(modules.filter((id) => id.endsWith('web/canvas/canvas.tsx'))).toHaveLength(1)
  const late = /node_modules\/zod\/|engine\/(?:kernels|batch|nodes\/[^/]+\/(?:config|infer))/
  expect(modules.filter((id) => late.test(id))).toEqual([])
  expect(gzippedKb(first)).toBeLessThanOrEqual(firstLoadLimitKb)
}, 120_000)
