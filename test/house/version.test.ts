// One version: what package.json says is what runs and previews say of themselves.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { version } from '../../engine/version.ts'

it('is the same in package.json and in the engine', () => {
  const { version: stated } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  expect(version).toBe(stated)
})
