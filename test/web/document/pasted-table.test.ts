// What the clipboard holds is a table or it is not.
import { expect, it } from 'vitest'
import { pastedTable } from '../../../web/document/uploads/pasted-table.ts'

const nameOf = (text: string) => pastedTable(text, 'pasted')?.name

it('takes cells of a spreadsheet, lines of CSV and rows of JSON', () => {
  expect(nameOf('a\tb\n1\t2\n')).toBe('pasted.tsv')
  expect(nameOf('a;b\r\n1;2')).toBe('pasted.csv')
  expect(nameOf('[{"a":1},{"a":2}]')).toBe('pasted.json')
  expect(nameOf('{"a":1}\n{"a":2}')).toBe('pasted.json')
})

it('leaves words and single lines alone', () => {
  expect(nameOf('')).toBeUndefined()
  expect(nameOf('a, b and c')).toBeUndefined()
  expect(nameOf('two lines\nwithout any sign between')).toBeUndefined()
})

it('keeps every byte', async () => {
  const text = ' 007,Ａ \r\n1e5,"x"\r\n'
  expect(await pastedTable(text, 'p')?.text()).toBe(text)
})
