// Two files as they come from two systems: many orders to a customer, and keys that were typed by people.
import { newEncoder } from '../../../engine/formats/encoding/encoder.ts'

const customerCount = 40
export const orderCount = 240
/** Orders of customers who are in no list. */
export const strangers = 12
const cities = ['仙台', '髙松', '札幌', '福岡', '京都']

const codeOf = (number: number) => `C-${String(number).padStart(3, '0')}`

/** Shift_JIS, as a Japanese Excel saves it. */
export function customerFile(): Uint8Array {
  const lines = Array.from(
    { length: customerCount },
    (_, index) => `${codeOf(index + 1)},株式会社${index + 1}号,${cities[index % cities.length]}`,
  )
  return inShiftJis(['顧客コード,会社名,都市', ...lines, ''].join('\r\n'))
}

/** UTF-8. Some codes end in a space, some are in full-width letters; the last customers are unknown. */
export function orderFile(): string {
  const lines = Array.from({ length: orderCount }, (_, index) => {
    const unknown = index >= orderCount - strangers
    const code = codeOf(unknown ? 900 + index : 1 + ((index * 7) % customerCount))
    return `${1001 + index},${misspelled(code, index)},${(index * 37) % 1000}`
  })
  return ['order,customer,amount', ...lines, ''].join('\n')
}

function misspelled(code: string, index: number): string {
  if (index % 20 === 3) return `${code} `
  if (index % 40 === 9) return code.replace('C', 'Ｃ')
  return code
}

function inShiftJis(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const target = new Uint8Array(bytes.length)
  const end = newEncoder('shift_jis')!.encode(bytes, 0, bytes.length, target, 0)
  if (end < 0) throw new Error('A character that Shift_JIS lacks')
  return target.subarray(0, end)
}
