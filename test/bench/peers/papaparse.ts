// What a JavaScript developer would write: papaparse in chunks, a Map for each merge, strings put together by hand.
import { createReadStream, openSync, writeFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import Papa from 'papaparse'
import { perform, readTask } from '../task.ts'

const task = readTask()
type Row = string[]

interface Cart {
  id: string
  placed: string
  cart: {
    customer: { id: string; email: string }
    lines: { sku: string; qty: string; amount: string | null }[]
  }
}

/** Chunks are decoded by the stream: papaparse itself breaks characters that lie across two chunks. */
function read(path: string, onRows: (rows: Row[]) => void): Promise<Row> {
  return new Promise((resolve, reject) => {
    let header: Row | undefined
    Papa.parse<Row>(createReadStream(path, 'utf8'), {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        if (header === undefined) header = data.shift()!
        onRows(data)
      },
      complete: () => resolve(header!),
      error: reject,
    })
  })
}

function quoted(value: string): string {
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

async function transform(
  header: readonly string[],
  output: (row: Row) => Row | undefined,
): Promise<string> {
  const file = openSync(task.output, 'w')
  writeSync(file, `${header.join(',')}\n`)
  let written = 0
  await read(task.orders, (rows) => {
    let text = ''
    for (const row of rows) {
      const out = output(row)
      if (out === undefined) continue
      text += `${out.map(quoted).join(',')}\n`
      written++
    }
    writeSync(file, text)
  })
  return String(written)
}

async function mapOf<T>(path: string, key: (row: Row) => string, value: (row: Row) => T) {
  const map = new Map<string, T>()
  await read(path, (rows) => {
    for (const row of rows) map.set(key(row), value(row))
  })
  return map
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function labelOf(status: string, amount: string, country: string | undefined): string {
  const number = amount === '' ? NaN : Number(amount)
  if (status === 'active' && number >= 100) return '有効'
  if ((status === 'trialing' || status === 'pending') && country === 'JP') return '有効'
  if (status === 'churned' || status === 'cancelled' || number < 0) return '非アクティブ'
  if (status === 'paused' && (country === 'US' || number < 50)) return '非アクティブ'
  return 'その他'
}

const allFields =
  'id,customer_id,email,status,amount,currency,created_at,updated_at,sku,qty,channel,note'.split(
    ',',
  )

const jobs: Record<string, () => Promise<string>> = {
  async J1() {
    let rows = 0
    let notes = 0
    await read(task.orders, (data) => {
      rows += data.length
      for (const row of data) if (row[11] !== '') notes++
    })
    return `${rows} ${notes}`
  },
  J2: () => transform(allFields, (row) => (row[3] === 'test' ? undefined : row)),
  async J4() {
    const groups = new Map<string, { key: Row; orders: number; cents: number | undefined }>()
    await read(task.orders, (rows) => {
      for (const row of rows) {
        const key = [row[5]!, row[10]!]
        const text = key.join('\0')
        const group = groups.get(text) ?? { key, orders: 0, cents: undefined }
        groups.set(text, group)
        group.orders++
        if (row[4] !== '') group.cents = (group.cents ?? 0) + Math.round(Number(row[4]) * 100)
      }
    })
    const rows = [...groups.values()].map(({ key, orders, cents }) =>
      [...key, orders, cents === undefined ? '' : (cents / 100).toFixed(2)].join(','),
    )
    writeFileSync(task.output, ['currency,channel,orders,total', ...rows, ''].join('\n'))
    return String(rows.length)
  },
  async J5() {
    const all: Row[] = []
    const header = await read(task.orders, (rows) => all.push(...rows))
    all.sort((a, b) => order(a[8]!, b[8]!) || order(a[0]!, b[0]!))
    const file = openSync(task.output, 'w')
    for (let from = 0; from <= all.length; from += 10_000) {
      const rows = from === 0 ? [header, ...all.slice(0, 10_000)] : all.slice(from, from + 10_000)
      writeSync(file, rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''))
    }
    return String(all.length)
  },
  J6() {
    const seen = new Set<string>()
    return transform(allFields, (row) => {
      if (seen.has(row[1]!)) return undefined
      seen.add(row[1]!)
      return row
    })
  },
  async J8() {
    const file = openSync(task.output, 'w')
    writeSync(file, 'id,placed,customer_id,email,sku,qty,amount\n')
    let written = 0
    let text = ''
    for await (const line of createInterface({ input: createReadStream(task.carts, 'utf8') })) {
      const { id, placed, cart } = JSON.parse(line) as Cart
      const { customer, lines } = cart
      for (const { sku, qty, amount } of lines) {
        const row = [id, placed, customer.id, customer.email, sku, qty, amount ?? '']
        text += `${row.map(quoted).join(',')}\n`
        written++
      }
      if (text.length < 1_000_000) continue
      writeSync(file, text)
      text = ''
    }
    writeSync(file, text)
    return String(written)
  },
  async J3() {
    const companies = await mapOf(
      task.companies,
      (row) => `${row[1]}\0${row[2]}`,
      (row) => row[0]!,
    )
    const customers = await mapOf(
      task.customers,
      (row) => row[0]!,
      (row) => [row[1]!, row[2]!, row[3]!] as const,
    )
    const header =
      'id,customer_id,email,status_label,amount,currency,created_at,sku,note,customer_name,country,gsid'
    return transform(header.split(','), (row) => {
      const [id, customer, email, status, amount, currency, created, , sku, , , note] = row as [
        ...Row,
      ] as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      if (status === 'test') return undefined
      const [name, domain, country] = customers.get(customer) ?? ['', '', '']
      const gsid =
        domain === '' || country === '' ? '' : (companies.get(`${domain}\0${country}`) ?? '')
      const label = labelOf(status, amount, country)
      return [id, customer, email, label, amount, currency, created, sku, note, name, country, gsid]
    })
  },
}

await perform(jobs[task.job]!)
