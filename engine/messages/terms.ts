// Values that are words of Awase itself: messages say them in the reader's language (`{leftType:type}`, `{port:port}`).
import type { InLanguages } from '../nodes/node-type.ts'
import { typeNames } from '../value/type-names.ts'

type Names = InLanguages<Readonly<Record<string, string>>>

const ports: Names = {
  en: { in: 'input', out: 'output', left: 'left', right: 'right' },
  ja: { in: '入力', out: '出力', left: '左', right: '右' },
  de: { in: 'Eingang', out: 'Ausgang', left: 'links', right: 'rechts' },
}

/** As standards write them. */
const encodingNames = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'windows-1252': 'Windows-1252',
}
const encodings: Names = { en: encodingNames, ja: encodingNames, de: encodingNames }

/** By the word after the colon. */
export const terms: Readonly<Record<string, Names>> = {
  type: typeNames,
  port: ports,
  encoding: encodings,
}
