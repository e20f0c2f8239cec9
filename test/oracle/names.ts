// Names of fields: with everything that has to be quoted somewhere.
import type { Random } from './random.ts'

const names = [
  'id',
  'code',
  'Code',
  'amount',
  '顧客 番号',
  'x,y',
  'say "hi"',
  'ｶﾅ',
  'a b',
  'ünïcode',
  '金額',
  'city',
  'line\nbreak',
  '[x]',
  'c0',
  '#',
  'select',
  "o'clock",
]

export function someNames(random: Random, count: number): string[] {
  return random.some(names, count)
}
