// What a port is called.
import type { Translate } from '../../i18n/language.ts'

const known = [
  'in',
  'out',
  'left',
  'right',
  'records',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const

/** A port that has no word of ours (a newer node type) keeps its name. */
export function portWords(port: string, t: Translate): string {
  const name = known.find((one) => one === port)
  return name === undefined ? port : t(`port-name.${name}`)
}
