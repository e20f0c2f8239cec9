// The scorecard's list of promises names tests that are there, and a promise for every long drive.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { promises } from '../scorecard/studio/interactions/figure.ts'
import { root } from './sources.ts'

const drives = join(root, 'test/e2e')

/** Texts in quotes; in those of `it.each`, anything may stand for a value. */
function textsOf(file: string): RegExp[] {
  const source = readFileSync(join(drives, `${file}.test.ts`), 'utf8')
  return [...source.matchAll(/'([^'\n]+)'|`([^`\n]+)`/g)].map(([, plain, template]) => {
    const parts = (plain ?? template ?? '').split(/%s|\$\w+/)
    return new RegExp(`^${parts.map(literally).join('.+')}$`)
  })
}

function literally(text: string): string {
  return text.replaceAll(/[\^$.*+?()[\]{}|\\/]/g, '\\$&')
}

/** Whether describe and test, or a test alone, are called so. */
function isTest(name: string, texts: readonly RegExp[]): boolean {
  const is = (part: string) => texts.some((text) => text.test(part))
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  return is(name) || spaces.some((at) => is(name.slice(0, at)) && is(name.slice(at + 1)))
}

it('every test that keeps a promise is there under that name', () => {
  const named = promises.flatMap(({ tests }) => tests)
  expect(named.filter(([file, test]) => !isTest(test, textsOf(file)))).toEqual([])
})

it('every long drive keeps a promise', () => {
  const files = readdirSync(join(drives, 'interactions')).map(
    (name) => `interactions/${name.replace('.test.ts', '')}`,
  )
  const named = new Set(promises.flatMap(({ tests }) => tests.map(([file]) => file)))
  expect(files.filter((file) => !named.has(file))).toEqual([])
})
