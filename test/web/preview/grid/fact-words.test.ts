// The small facts in a column's head: as many as have room, never one that is cut off while another would fit.
import { expect, it } from 'vitest'
import { factsThatFit } from '../../../../web/preview/grid/columns/fact-words.ts'

const facts = ['1 null', '1 empty', '323 distinct']

it('shows all that have room, in their order', () => {
  expect(factsThatFit(facts, 300)).toBe('1 null · 1 empty · 323 distinct')
  expect(factsThatFit(facts, 64)).toBe('1 null')
})

it('passes over what is too long for the rest of the room', () => {
  expect(factsThatFit(['1 null', 'a very long fact', '9 of'], 80)).toBe('1 null · 9 of')
})

it('shows the first of them where not even that has room', () => {
  expect(factsThatFit(['2024-01-01 – 2024-12-31', '1 null'], 20)).toBe('2024-01-01 – 2024-12-31')
  expect(factsThatFit([], 100)).toBe('')
})
