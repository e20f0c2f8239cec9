// Every function keeps the promise of its example, and the documentation tells of all of them.
import { describe, expect, it } from 'vitest'
import { functionDocumentation } from '../../../engine/expression/functions/documentation.ts'
import { functionNamed, functionNames } from '../../../engine/expression/functions/index.ts'
import { functionPage } from '../../../engine/expression/functions/page.ts'
import { languages } from '../../../engine/nodes/node-type.ts'
import { valueOf } from './evaluating.ts'

const documented = functionDocumentation()

describe('function table', () => {
  it.each(documented.map(({ example, exampleResult }) => [example, exampleResult]))(
    '%s',
    async (example, result) => {
      expect(await valueOf(example!)).toBe(result)
    },
  )

  it('has every name once, in lower case', () => {
    expect(documented.map(({ name }) => name)).toEqual(functionNames())
    expect(new Set(functionNames()).size).toBe(documented.length)
    for (const name of functionNames()) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
  })

  it('has other names in lower case, each of one function and of none itself', () => {
    const others = documented.flatMap(({ alsoCalled }) => alsoCalled)
    expect(others.length).toBeGreaterThan(100)
    expect(new Set([...others, ...functionNames()]).size).toBe(others.length + documented.length)
    for (const other of others) expect(other).toBe(other.toLowerCase())
  })

  it('uses each function in its own example', () => {
    for (const { name, example } of documented) expect(example).toContain(`${name}(`)
  })

  it('describes each in one line of every language', () => {
    for (const { name, says } of documented) {
      for (const language of languages) {
        expect(says[language], name).toMatch(/^[^\n]{5,160}[.。]$|^[^\n]{5,160}[^\n]$/)
      }
      expect(says.ja, name).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(says.de, name).not.toBe(says.en)
    }
  })

  it('lets only the last parameter repeat, and optional ones come last', () => {
    for (const { name, parameters } of documented) {
      const kinds = parameters.map(({ optional, repeats }) =>
        repeats ? 'r' : optional ? 'o' : 'n',
      )
      expect(kinds.join(''), name).toMatch(/^n*(o*|r)$/)
    }
  })

  it('knows no name of an object’s prototype', () => {
    for (const name of ['__proto__', 'constructor', 'tostring', 'hasownproperty']) {
      expect(functionNamed(name)).toBeUndefined()
    }
  })

  it.each(languages)('makes a page of all functions in %s', (language) => {
    const page = functionPage(language)
    const entries = page.flatMap(({ functions }) => functions)
    expect(entries.map(({ name }) => name)).toEqual(functionNames())
    for (const { name, takes, gives } of entries) {
      expect(takes.map(({ type }) => type === undefined).includes(true), name).toBe(false)
      expect(gives, name).not.toBe('')
    }
    expect(new Set(page.map(({ title }) => title)).size).toBe(page.length)
  })

  it('writes signatures', () => {
    const signatures = documented.map(({ signature }) => signature)
    expect(signatures).toContain('pad_start(text, length, [filler])')
    expect(signatures).toContain('coalesce(value, …)')
  })
})
