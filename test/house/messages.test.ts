// One catalogue: every code that the project can utter has a message and a hint in three languages, and none is left over.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../engine/messages/index.ts'
import { languages } from '../../engine/nodes/node-type.ts'
import { sourceFiles } from './sources.ts'

const spoken = sourceFiles().filter(
  ({ path }) =>
    /^(engine|worker|relay|local|web)\//.test(path) &&
    !path.startsWith('engine/messages/') &&
    !path.includes('/texts/'),
)

/** Where a code is one: in an error, a problem, a rejection, or given back as the reason of a refusal. */
const uttered =
  /(?:AwaseError|[a-z]*Error|\.error|\.notice|failed|placed|refuse\w*|code:|return|\?)[(\s]\s*'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:[-.][a-z]+)*)'/g

function utteredCodes(): Map<string, string> {
  const found = new Map<string, string>()
  for (const { path, text } of spoken) {
    for (const match of text.matchAll(uttered)) found.set(match[1]!, path)
  }
  return found
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted()
}

describe('catalogue of messages', () => {
  it('knows every code of an error or a problem', () => {
    const found = utteredCodes()
    expect(found.size).toBeGreaterThan(80)
    const unknown = [...found].filter(([code]) => catalogue[code] === undefined)
    expect(unknown).toEqual([])
  })

  it('keeps no message that nobody utters', () => {
    const all = spoken.map(({ text }) => text).join('\n')
    // `cast.${type}` utters every code of its area.
    const unused = Object.keys(catalogue).filter(
      (code) => !all.includes(code) && !all.includes(`\`${code.split('.')[0]}.\${`),
    )
    expect(unused).toEqual([])
  })

  it('says what happened and what to do, in each language its own', () => {
    for (const [code, message] of Object.entries(catalogue)) {
      for (const language of languages) {
        expect(message[language].message, code).not.toBe('')
        expect(message[language].hint, code).not.toBe('')
      }
      expect(message.ja.message, code).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(message.de.message, code).not.toBe(message.en.message)
    }
  })

  it('fills the same values in each language', () => {
    for (const [code, { en, ja, de }] of Object.entries(catalogue)) {
      const expected = placeholders(en.message + en.hint)
      expect(placeholders(ja.message + ja.hint), code).toEqual(expected)
      expect(placeholders(de.message + de.hint), code).toEqual(expected)
    }
  })
})
