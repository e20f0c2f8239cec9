// The file of rejected rows says of each row where it stood, why it was rejected, and what was in it.
import { expect, it } from 'vitest'
import { rejectedFile } from '../../../web/runs/rejected-file.ts'
import type { Translate } from '../../../web/i18n/language.ts'

const t: Translate = (id) => id.slice(id.lastIndexOf('.') + 1)

const row = {
  source: 's',
  file: 'a.csv',
  line: 7,
  row: 6,
  code: 'cast.integer',
  message: 'No number, "12,5"',
}

it('keeps text as it is, tells null from empty text, and has a column for each field of any row', () => {
  const text = rejectedFile(
    [
      {
        ...row,
        node: 'n',
        field: 'count',
        value: '0012,5',
        record: { code: '007', count: '0012,5' },
      },
      { ...row, line: 8, node: 'gone', value: null, record: { code: '', name: null } },
    ],
    { nodes: [{ id: 'n', name: 'Flüge' }] as never },
    t,
  )
  expect(text).toBe(
    '\uFEFFfile,line,node,field,value,code,reason,code,count,name\r\n' +
      'a.csv,7,Flüge,count,"0012,5",cast.integer,"No number, ""12,5""",007,"0012,5",\r\n' +
      'a.csv,8,gone,,,cast.integer,"No number, ""12,5""","",,\r\n',
  )
})
