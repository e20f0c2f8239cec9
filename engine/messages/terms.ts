// Values that are words of Awase itself: messages say them in the reader's language (`{leftType:type}`, `{port:port}`).
import type { InLanguages } from '../nodes/node-type.ts'
import { expressionTypeNames } from '../expression/typing/type-names.ts'

type Names = InLanguages<Readonly<Record<string, string>>>

const ports: Names = {
  en: {
    in: 'input',
    out: 'output',
    left: 'left',
    right: 'right',
    first: 'first',
    second: 'second',
  },
  ja: { in: '入力', out: '出力', left: '左', right: '右', first: '1つ目', second: '2つ目' },
  de: {
    in: 'Eingang',
    out: 'Ausgang',
    left: 'links',
    right: 'rechts',
    first: 'erster',
    second: 'zweiter',
  },
}

/** By the word after the colon. */
export const terms: Readonly<Record<string, Names>> = { type: expressionTypeNames, port: ports }
