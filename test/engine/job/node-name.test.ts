// Names of new nodes.
import { expect, it } from 'vitest'
import { freeName } from '../../../engine/job/node-name.ts'

const among = (...names: string[]) => new Set(names)

it.each([
  ['Merge', among(), 'Merge'],
  ['Merge', among('Merge'), 'Merge 2'],
  ['Merge', among('Merge', 'Merge 2'), 'Merge 3'],
  ['Merge 2', among('Merge', 'Merge 2'), 'Merge 3'],
  ['Merge 2', among('Merge 2', 'Merge 3'), 'Merge 4'],
  ['売上 2', among('売上 2', '売上'), '売上 3'],
  ['Sales 2026', among('Sales 2026'), 'Sales 2026 2'],
  ['2', among('2'), '2 2'],
])('makes of %s a name that is free', (name, taken, expected) => {
  expect(freeName(name, taken)).toBe(expected)
})

it('stays as long as a document allows', () => {
  const long = 'x'.repeat(200)
  expect(freeName(long, among(long))).toBe(`${'x'.repeat(190)} 2`)
})
