// One catalogue: every code that the project can utter has a message and a hint in three languages, and none is left over.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../engine/messages/index.ts'
import { languages } from '../../engine/nodes/node-type.ts'
import { root, sourceFiles } from './sources.ts'

const spoken = sourceFiles().filter(
  ({ path }) =>
    /^(engine|worker|relay|local|web)\/.*\.tsx?$/.test(path) &&
    !path.startsWith('engine/messages/') &&
    !path.includes('/texts/'),
)

const code = '([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:[-.][a-z]+)*)'

/** Where a code is one: in an error, a problem, a rejection, or given back as the reason of a refusal. */
const uttered = new RegExp(
  `(?:Error|\\.error|\\.notice|failed|placed|refuse\\w*|code:|return)[(\\s]\\s*'${code}'`,
  'g',
)

/** The studio has texts of its own; of the catalogue it utters only what it throws. */
const utteredInStudio = new RegExp(`AwaseError\\(\\s*'${code}'`, 'g')

function utteredCodes(): Map<string, string> {
  const found = new Map<string, string>()
  for (const { path, text } of spoken) {
    const pattern = path.startsWith('web/') ? utteredInStudio : uttered
    for (const match of text.matchAll(pattern)) found.set(match[1]!, path)
  }
  return found
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{[\w:]+\}/g))].toSorted()
}

describe('catalogue of messages', () => {
  it('knows every code of an error or a problem', () => {
    const found = utteredCodes()
    expect(found.size).toBeGreaterThan(80)
    const unknown = [...found].filter(([said]) => catalogue[said] === undefined)
    expect(unknown).toEqual([])
  })

  it('keeps no message that nobody utters', () => {
    const all = spoken.map(({ text }) => text).join('\n')
    // `cast.${type}` utters every code of its area.
    const unused = Object.keys(catalogue).filter(
      (known) => !all.includes(known) && !all.includes(`\`${known.split('.')[0]}.\${`),
    )
    expect(unused).toEqual([])
  })

  it('has every area in its index, and no code twice', async () => {
    const folder = join(root, 'engine/messages')
    const infrastructure = ['catalogue.ts', 'index.ts', 'terms.ts']
    const codes: string[] = []
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const name of files.filter((file) => file.endsWith('.ts'))) {
      if (infrastructure.includes(name)) continue
      const area: Record<string, object> = await import(join(folder, name))
      codes.push(...Object.values(area).flatMap((messages) => Object.keys(messages)))
    }
    expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted())
  })

  it('says what happened and what to do, in each language its own', () => {
    for (const [known, message] of Object.entries(catalogue)) {
      for (const language of languages) {
        expect(message[language].message, known).not.toBe('')
        expect(message[language].hint, known).not.toBe('')
      }
      expect(message.ja.message, known).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(message.de.message, known).not.toBe(message.en.message)
    }
  })

  it('fills the same values in each language', () => {
    for (const [known, { en, ja, de }] of Object.entries(catalogue)) {
      const expected = placeholders(en.message + en.hint)
      expect(placeholders(ja.message + ja.hint), known).toEqual(expected)
      expect(placeholders(de.message + de.hint), known).toEqual(expected)
    }
  })
})
