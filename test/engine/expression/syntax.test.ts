// The parser: what is read, where it stops, and that nothing hostile gets through.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { limits } from '../../../engine/expression/syntax/limits.ts'
import { parseExpression } from '../../../engine/expression/syntax/parse.ts'
import { fieldsIn } from '../../../engine/expression/syntax/write.ts'
import { read } from './shape.ts'

/** `code position length` of what is wrong. */
function refused(text: string): string {
  try {
    parseExpression(text)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    return `${error.code} ${error.values['position']} ${error.values['length']}`
  }
  throw new Error(`${text} was read`)
}

describe('parser', () => {
  it('binds signs as everybody does', () => {
    expect(read('a + b * c - d')).toBe('(([a] + ([b] * [c])) - [d])')
    expect(read('a or b and not c = d')).toBe('([a] or ([b] and (not ([c] = [d]))))')
    expect(read('-a * b')).toBe('((- [a]) * [b])')
    expect(read("a & b + 1 = 'x'")).toBe("(([a] & ([b] + 1)) = 'x')")
    expect(read('(a or b) and c')).toBe('(([a] or [b]) and [c])')
    expect(read('a not in (1, 2) and b is not empty')).toBe(
      '(([a] not in 1,2) and ([b] is not empty))',
    )
    expect(read('a <> b')).toBe('([a] != [b])')
  })

  it('reads names, texts and numbers as they are typed', () => {
    expect(read('[顧客 番号] & 売上')).toBe('([顧客 番号] & [売上])')
    expect(read('\'it\'\'s\' & "say ""hi"""')).toBe(`('it's' & 'say "hi"')`)
    expect(read('[a ]] b]')).toBe('[a ] b]')
    expect(read('IF(TRUE, Null, 00012.50)')).toBe('if<true,null,00012.50>')
    expect(read('left + left(a, 1)')).toBe('([left] + left<[a],1>)')
    expect(read('[null] is null')).toBe('([null] is null)')
  })

  it('takes full-width signs as what they mean', () => {
    expect(read('（ａ＋１）＊ ｉｆ（b＝２，３，４）')).toBe(
      '(([ａ] + 1) * ｉｆ<([b] = 2),3,4>)'.replace('ｉｆ', 'if'),
    )
  })

  it('says where it stops', () => {
    expect(refused('')).toBe('expression.empty 1 1')
    expect(refused('a +')).toBe('expression.unfinished 4 1')
    expect(refused("a & 'b")).toBe('expression.unclosed-text 5 2')
    expect(refused('a + [b')).toBe('expression.unclosed-field 5 2')
    expect(refused('trim(a')).toBe('expression.unclosed-bracket 5 1')
    expect(refused('trim(a b)')).toBe('expression.unexpected 8 1')
    expect(refused('a ~ b')).toBe('expression.unexpected 3 1')
    expect(refused('a + 1e5')).toBe('expression.number 5 3')
    expect(refused('1 < a < 9')).toBe('expression.chained-comparison 7 1')
    expect(refused('a in ()')).toBe('expression.unexpected 7 1')
    expect(refused('a + []')).toBe('expression.unexpected 5 2')
    expect(refused('a 😀')).toBe('expression.unexpected 3 2')
    expect(refused('a b')).toBe('expression.unexpected 3 1')
  })

  it.each([
    ["a == 'x'", 3, 2, '='],
    ['a === 1', 3, 3, '='],
    ['a !== 1', 3, 3, '!='],
    ['a && b', 3, 2, 'and'],
    ['a≧1', 2, 1, '>='],
    ['数量≦数', 3, 1, '<='],
    ['1≠2', 2, 1, '!='],
    ['a × 2', 3, 1, '*'],
    ['（a ÷ 2）', 4, 1, '/'],
    ['trim(a ＝＝ b)', 8, 2, '='],
  ])('names the sign that is meant in %s', (text, position, length, suggestion) => {
    expect(refused(text)).toBe(`expression.foreign-sign ${position} ${length}`)
    const at = position - 1
    const mended = text.slice(0, at) + ` ${suggestion} ` + text.slice(at + length)
    expect(() => parseExpression(mended)).not.toThrow()
  })

  it('asks what two bars mean, and leaves × in names', () => {
    expect(refused('a || b')).toBe('expression.double-bar 3 2')
    expect(read('単価×数量 + 1')).toBe('([単価×数量] + 1)')
  })

  it('gives every part its place', () => {
    const text = "trim(name) & [order no] = 'x'"
    const places = fieldsIn(parseExpression(text)).map(({ start, end }) => text.slice(start, end))
    expect(places).toEqual(['name', '[order no]'])
  })

  it.each([
    ['brackets', '('.repeat(5000) + '1' + ')'.repeat(4999)],
    ['calls', 'trim('.repeat(1900) + 'a' + ')'.repeat(50)],
    ['minus signs', '-'.repeat(9000) + '1'],
    ['not', 'not '.repeat(2400) + 'true'],
    ['a row of signs', `1${' + 1'.repeat(2000)}`],
  ])('refuses %s without end', (_what, text) => {
    expect(refused(text)).toMatch(/^expression\.too-deep /)
  })

  it('refuses a text without end', () => {
    expect(refused(`'${'x'.repeat(limits.length)}'`)).toMatch(/^expression\.too-long /)
    expect(refused('1'.repeat(limits.digits + 1))).toMatch(/^expression\.number /)
  })

  it('never fails otherwise, whatever it is given', () => {
    const bits = fc.constantFrom(
      'a',
      '(',
      ')',
      "'",
      '"',
      '[',
      ']',
      ',',
      '-',
      'not ',
      'in',
      ' is ',
      'null',
      '1',
      '.',
      '=',
      '<',
      '&',
      '😀',
      '＝',
      '__proto__',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (pieces) => {
        try {
          parseExpression(pieces.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(AwaseError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
