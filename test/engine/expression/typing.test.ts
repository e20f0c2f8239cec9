// The type checker: types of expressions, and what it says about those that do not fit.
import { describe, expect, it } from 'vitest'
import { checkFormula } from '../../../engine/expression/formula.ts'
import type { WantedType } from '../../../engine/expression/formula.ts'
import { functionLike } from '../../../engine/expression/functions/index.ts'
import type { Finding } from '../../../engine/expression/typing/findings.ts'
import { similarField } from '../../../engine/expression/typing/similar-field.ts'
import { nearest } from '../../../engine/expression/typing/suggest.ts'
import { languages } from '../../../engine/nodes/node-type.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { messageFor } from '../../../engine/messages/catalogue.ts'
import { schemaOf } from '../rows.ts'

const schema = schemaOf('name count:integer price:decimal ok:boolean day:date at:datetime id:gsid')

function typeOf(text: string, wanted: WantedType = 'inferred') {
  return checkFormula(text, schema, wanted).type
}

/** `code position length` of each finding; notices begin with `~`. */
function found(text: string, wanted: WantedType = 'inferred'): string[] {
  const { type, findings } = checkFormula(text, schema, wanted)
  expect(type === undefined).toBe(findings.some(({ severity }) => severity === 'error'))
  for (const { code, values } of findings) {
    const { message, hint } = messageFor(catalogue, code, 'en', values)
    expect(`${message} ${hint}`, code).not.toMatch(/\{\w+(:\w+)?\}/)
  }
  return findings.map(({ severity, code, values }) => {
    const where = `${code} ${values['position']} ${values['length']}`
    return severity === 'notice' ? `~${where}` : where
  })
}

/** As a reader of that language is told of the first finding. */
function said(text: string, language: Language): string {
  const [{ code, values }] = checkFormula(text, schema, 'inferred').findings as [Finding]
  const { message, hint } = messageFor(catalogue, code, language, values)
  return `${message} ${hint}`
}

describe('types', () => {
  it.each([
    ["'a' & 1", 'string'],
    ['count + 1', 'integer'],
    ['count + price', 'decimal'],
    ['count / 2', 'decimal'],
    ['-price', 'decimal'],
    ['count % 3', 'integer'],
    ['count > price', 'boolean'],
    ["day < '2026-01-01'", 'boolean'],
    ["day in ('2026-01-01', null)", 'boolean'],
    ['if(ok, 1, 2.5)', 'decimal'],
    ['if(ok, null, day)', 'date'],
    ['if(ok, id, name)', 'string'],
    ['coalesce(null, null)', 'string'],
    ['add_days(at, 1)', 'datetime'],
    ['add_months(day, 1)', 'date'],
    ['round(price)', 'integer'],
    ['round(price, 2)', 'decimal'],
    ['greatest(count, 2)', 'integer'],
    ['null', 'string'],
    ['id', 'gsid'],
  ])('%s is %s', (text, type) => {
    expect(typeOf(text)).toBe(type)
  })

  it('fits a wanted type, or says so', () => {
    expect(typeOf('count', 'decimal')).toBe('decimal')
    expect(typeOf('price', 'string')).toBe('string')
    expect(typeOf('name', 'date')).toBe('date')
    expect(typeOf('null', 'date')).toBe('date')
    expect(found('price', 'integer')).toEqual(['expression.result-type 1 5'])
    expect(found('day', 'boolean')).toEqual(['expression.result-type 1 3'])
  })
})

describe('findings', () => {
  it.each([
    ['nam & 1', 'expression.similar-field 1 3'],
    ['frobnicate & 1', 'expression.unknown-field 1 10'],
    ['__proto__', 'expression.unknown-field 1 9'],
    ['uper(name)', 'expression.similar-function 1 4'],
    ['constructor(name)', 'expression.unknown-function 1 11'],
    ['__proto__(name)', 'expression.unknown-function 1 9'],
    ['trim()', 'expression.argument-count 1 6'],
    ['trim(name, 1)', 'expression.argument-count 1 13'],
    ['coalesce()', 'expression.argument-count 1 10'],
    ['trim(count)', 'expression.argument-cast 6 5'],
    ['year(name)', 'expression.argument-cast 6 4'],
    ['year(count)', 'expression.argument-type 6 5'],
    ['left(name, price)', 'expression.argument-cast 12 5'],
    ['name + 1', 'expression.plus-text 1 4'],
    ['name * 2', 'expression.operand-cast 1 4'],
    ['-name', 'expression.operand-cast 2 4'],
    ['day * 2', 'expression.date-arithmetic 1 3'],
    ['ok * 2', 'expression.operand-type 1 2'],
    ['not name', 'expression.no-condition 5 4'],
    ["count = 'x'", 'expression.compare-cast 1 5'],
    ["count = '5'", 'expression.compare-cast 9 3'],
    ['name = count', 'expression.compare-cast 1 4'],
    ['day = at', 'expression.compare-cast 7 2'],
    ['ok = count', 'expression.compare-type 6 5'],
    ["count in (1, 'x')", 'expression.compare-type 14 3'],
    ["count in (1, '2')", 'expression.compare-cast 14 3'],
    ['name in (1)', 'expression.compare-cast 10 1'],
    ["if(ok, 1, 'x')", 'expression.unlike-cast 8 1'],
    ['if(ok, name, 0)', 'expression.unlike-cast 14 1'],
    ['coalesce(null, ok, day)', 'expression.unlike-type 20 3'],
    ['price * 1,19', 'expression.decimal-comma 9 4'],
    ['(1.234,56 + price)', 'expression.decimal-comma 2 8'],
    ['abs(price * 1,19)', 'expression.decimal-comma 13 4'],
    ['if(ok, 1,19, 2)', 'expression.decimal-comma 8 4'],
    ['trim(1, 19)', 'expression.argument-count 1 11'],
    ['trim((1),19)', 'expression.argument-count 1 12'],
    ['wenn(ok, 1, 2)', 'expression.similar-function 1 4'],
    ["day = '2026-02-30'", 'cast.date 7 12'],
    ["at = '2026-02-28'", 'cast.datetime 6 12'],
    ['to_date(name, name)', 'expression.literal-needed 15 4'],
    ["to_date(name, 'dd.QQ')", 'format.date 15 7'],
    ["to_number(name, '1,2')", 'format.number 17 5'],
    ["regex_match(name, '(?=x)')", 'format.regex 19 7'],
    ["regex_match(name, '(')", 'format.regex 19 3'],
    ["regex_match(name, '(a{40,50}){9,40}')", 'format.regex 19 18'],
    ["regex_match(name, '(a)\\1')", 'format.regex 19 7'],
    ['name & trim(', 'expression.unfinished 13 1'],
  ])('%s: %s', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  it('finds all that is wrong, not only the first', () => {
    expect(found('nam & uper(name) & trim(count)')).toHaveLength(3)
  })

  it('notices a comparison with null', () => {
    expect(found('name = null')).toEqual(['~expression.null-comparison 1 11'])
  })

  it.each([
    ['round(price * 1,19)', ['~expression.two-values 15 4']],
    ['round(price / 1.234,5)', ['~expression.two-values 15 7']],
    ['round(price * 1, 19)', []],
    ['round(1,2)', []],
    ['if(ok, count + 1,19)', ['~expression.two-values 16 4']],
  ])('notices a number that may be written with a comma: %s', (text, findings) => {
    expect(found(text)).toEqual(findings)
  })

  it.each([
    ["now() > '2026-01-01T09:00:00'", 1],
    ["now() > '2026-01-01T09:00:00Z'", 0],
    ["now_local() < to_zone(now(), 'Asia/Tokyo')", 1],
    ["from_zone(now_local(), 'Asia/Tokyo') = now()", 0],
    ["to_datetime(name, 'yyyy-MM-dd HH:mm') < now()", 1],
    ["to_datetime(name, 'yyyy-MM-dd HH:mm XXX') < now()", 0],
    ['add_seconds(now_local(), 60) < now()', 1],
    ["now() in ('2026-01-01T09:00:00', '2026-01-01T09:00:00Z')", 1],
    ['to_datetime(name) < now()', 0],
    ["now_local() < '2026-01-01T09:00:00'", 0],
  ])('notices a time without an offset beside one with it: %s', (text, notices) => {
    const codes = found(text).map((finding) => finding.split(' ')[0])
    expect(codes).toEqual(notices === 0 ? [] : ['~expression.offset-differs'])
  })

  it.each([
    ['name + 1', 'to_number(name)'],
    ["count = 'x'", 'to_text(count)'],
    ["count = '5'", "to_number('5')"],
    ['day = at', 'date_of(at)'],
    ["day = at & 'x'", "to_date(at & 'x')"],
    ['name in (1)', 'to_text(1)'],
    ["if(ok, 1, 'x')", 'to_text(1)'],
    ["coalesce(price, '0')", "to_number('0')"],
    ['left(name, price)', 'round(price)'],
  ])('names the cast that helps: %s', (text, mended) => {
    const [{ values }] = checkFormula(text, schema, 'inferred').findings as [Finding]
    expect(`${values['cast']}(${values['part']})`).toBe(mended)
    const start = Number(values['position']) - 1
    const end = start + Number(values['length'])
    const whole = text.slice(0, start) + mended + text.slice(end)
    expect(found(whole)).toEqual([])
  })

  it.each([
    ['1,19', '1.19'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1，19', '1.19'],
  ])('writes %s as %s', (text, suggestion) => {
    const [{ values }] = checkFormula(`price + ${text}`, schema, 'inferred').findings as [Finding]
    expect(values).toMatchObject({ suggestion, position: 9, length: text.length })
  })

  it('says in a sentence what is needed, what is there, and what to do', () => {
    expect(languages.map((language) => said('name * 1.19', language))).toEqual([
      '“*” calculates with numbers; “name” is a text (character 1). Convert it: to_number(name).',
      '「*」は数値の計算に使いますが、「name」は文字列です（1文字目）。 to_number(name) のように数値に変換してください。',
      '„*“ rechnet mit Zahlen; „name“ ist ein Text (Zeichen 1). Wandeln Sie den Wert um: to_number(name).',
    ])
  })

  it('shows of a long part no more than its beginning', () => {
    const [finding] = checkFormula(`-('${'x'.repeat(500)}')`, schema, 'inferred').findings
    expect(finding!.values['part']).toBe(`('${'x'.repeat(58)}…`)
  })
})

describe('did you mean', () => {
  it('finds near names only', () => {
    const known = ['customer_id', 'name', '顧客番号', 'Amount']
    expect(nearest('custmer_id', known)).toBe('customer_id')
    expect(nearest('amount', known)).toBe('Amount')
    expect(nearest('naem', known)).toBe('name')
    expect(nearest('顧客番', known)).toBe('顧客番号')
    expect(nearest('x', known)).toBeUndefined()
    expect(nearest('y'.repeat(1000), known)).toBeUndefined()
  })

  it('finds fields that mean the same', () => {
    const known = ['customer_no', 'order_date', '単価']
    expect(similarField('Kundennummer', known)).toBe('customer_no')
    expect(similarField('顧客番号', known)).toBe('customer_no')
    expect(similarField('Auftragsdatum', known)).toBe('order_date')
    expect(similarField('unit_price', ['quantity'])).toBeUndefined()
    expect(similarField('price', known)).toBe('単価')
  })

  it.each([
    ['WENN', 'if'],
    ['len', 'length'],
    ['SUBSTITUTE', 'replace'],
    ['verketen', 'concat'],
    ['四捨五入', 'round'],
    ['Länge', 'length'],
    ['uper', 'upper'],
    ['frobnicate', undefined],
    ['__proto__', undefined],
  ])('finds functions by the names that they have elsewhere: %s', (name, known) => {
    expect(functionLike(name)).toBe(known)
  })
})
