// The syntax of patterns, judged before the library is there: it never refuses what the library takes.
import * as fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import { isPatternSyntax } from '../../../engine/expression/compile/pattern-syntax.ts'

function compiles(pattern: string): boolean {
  try {
    RE2JS.compile(pattern)
    return true
  } catch {
    return false
  }
}

const parts =
  'a b ( ) [ ] [^ | * + ? ^ $ . - : { } 0 é {2} {0} {01} {1,3} {,2} {2,} {3,2} {30,40} {1000} {1001} (?: (?i) (?i: (?P<n> (?<m> [:alpha:] \\d \\b \\] \\pL \\p{Greek} \\x{2000} \\Q \\E \\'.split(
    ' ',
  )

const holds = (pattern: string): boolean => isPatternSyntax(pattern) || !compiles(pattern)

describe('the syntax of a pattern', () => {
  it.each([
    '(',
    ')',
    'a)(',
    '[a',
    '[]',
    '*a',
    'a|*',
    '(+)',
    'a**',
    'a{2}{3}',
    'a{1001}',
    'a{3,2}',
    'a\\',
    '(a{40}){40}',
    '((a{1,100}){1,100}){1,100}',
    '(?:a|(b{500}c)){3}',
  ])('refuses %s, as the library does', (pattern) => {
    expect([isPatternSyntax(pattern), compiles(pattern)]).toEqual([false, false])
  })

  it.each([
    '^[0-9]{3}-[0-9]{4}$',
    '[]a]',
    '[^]]',
    '[[:alpha:]]+',
    '[0-[:alpha:]',
    'a*?b+?c??',
    'a{2}?',
    '{',
    'a{,2}',
    '\\(',
    '\\Q(*\\E',
    '(?i)a',
    '(a{30}){30}',
    '\\x{2000}',
    '|',
    '()',
    '(?P<year>\\d{4})',
    '顧客|客',
  ])('takes %s, as the library does', (pattern) => {
    expect([isPatternSyntax(pattern), compiles(pattern)]).toEqual([true, true])
  })

  it('never refuses what the library takes', () => {
    const patterns = fc
      .array(fc.constantFrom(...parts), { maxLength: 8 })
      .map((all) => all.join(''))
    fc.assert(fc.property(patterns, holds), { numRuns: 5000 })
  })
})
