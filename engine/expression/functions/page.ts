// The documentation of all functions as a page in one language: made from the table, to be shown as it is.
import type { InLanguages, Language } from '../../nodes/node-type.ts'
import { expressionTypeNames } from '../typing/type-names.ts'
import { functionDocumentation } from './documentation.ts'
import { functionAreas } from './index.ts'
import type { FunctionArea } from './index.ts'

export interface FunctionPageEntry {
  name: string
  /** `pad_start(text, length, [filler])`. */
  signature: string
  /** Types of the parameters in words, as they follow each other. */
  takes: readonly { name: string; type: string; optional: boolean; repeats: boolean }[]
  gives: string
  says: string
  example: string
  /** Null for null. */
  exampleResult: string | null
}

export interface FunctionPageSection {
  area: FunctionArea
  title: string
  functions: readonly FunctionPageEntry[]
}

export const areaTitles: InLanguages<Readonly<Record<FunctionArea, string>>> = {
  en: {
    text: 'Text',
    number: 'Numbers',
    convert: 'Conversion',
    date: 'Dates and times',
    logic: 'Choices',
    null: 'Missing values',
  },
  ja: {
    text: '文字列',
    number: '数値',
    convert: '型の変換',
    date: '日付と時刻',
    logic: '条件分岐',
    null: '値がないとき',
  },
  de: {
    text: 'Text',
    number: 'Zahlen',
    convert: 'Umwandlung',
    date: 'Datum und Zeit',
    logic: 'Auswahl',
    null: 'Fehlende Werte',
  },
}

const byArguments: InLanguages<string> = {
  en: 'As its values',
  ja: '値による',
  de: 'Je nach Werten',
}

export function functionPage(language: Language): FunctionPageSection[] {
  const names: Readonly<Record<string, string>> = expressionTypeNames[language]
  const documented = functionDocumentation()
  return functionAreas.map((area) => ({
    area,
    title: areaTitles[language][area],
    functions: documented
      .filter((entry) => entry.area === area)
      .map(({ name, signature, parameters, result, says, example, exampleResult }) => ({
        name,
        signature,
        takes: parameters.map((parameter) => ({ ...parameter, type: names[parameter.type]! })),
        gives: names[result] ?? byArguments[language],
        says: says[language],
        example,
        exampleResult,
      })),
  }))
}
