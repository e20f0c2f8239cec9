// Data of the bench, made deterministically: orders, a fifth as many customers, a tenth as many companies as CSV files, carts as JSON lines.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newEncoder } from '../../engine/formats/encoding/encoder.ts'
import { benchJobs } from './jobs.ts'

export interface BenchData {
  folder: string
  orders: string
  customers: string
  companies: string
  /** Nested JSON lines, half as many as orders. */
  carts: string
  /** Orders and customers in Shift_JIS. */
  shiftJis: { orders: string; customers: string }
}

/** Where the data lie; the same in every checkout, so one may use what another made. */
const dataFolder =
  process.env['AWASE_BENCH_DATA'] ?? join(import.meta.dirname, '../../.awase/bench')
/** Raised when the generator changes, so that files of an older one are not taken for its own. */
const generation = 1
const seed = 20260411

const statuses = ['active', 'trialing', 'pending', 'churned', 'cancelled', 'paused', 'test', '']
const countries = ['JP', 'US', 'DE', 'GB', 'FR', 'CN', 'KR', 'TW', 'BR', 'IN', 'AU', '']
const currencies = ['JPY', 'USD', 'EUR', 'GBP']
const channels = ['JP-web', 'US-web', 'DE-web', 'JP-store', 'US-store', 'partner', '']
const plainNotes = ['gift wrap', 'call before delivery', 'repeat customer', 'invoice by post', '']
const japaneseNotes = [
  '午前中に配達希望',
  '領収書をお願いします',
  'のし紙あり（内のし）',
  '置き配可',
]
const quotedNotes = ['"size L, blue"', '"he said ""soon"""', '"first line\nsecond line"']
const prefectures = ['東京都', '大阪府', '北海道', '福岡県', 'Bayern', 'Texas', 'Ontario']

/** A linear congruential generator (Numerical Recipes' constants) with the high bits mixed down. */
function newRandom(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0
    return Math.floor((mixed / 4294967296) * below)
  }
}

type Random = ReturnType<typeof newRandom>

function pick(values: readonly string[], random: Random): string {
  return values[random(values.length)]!
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

function timestamp(random: Random): string {
  const day = `2025-${pad(1 + random(12), 2)}-${pad(1 + random(28), 2)}`
  return `${day}T${pad(random(24), 2)}:${pad(random(60), 2)}:${pad(random(60), 2)}Z`
}

function amount(random: Random): string {
  const kind = random(100)
  if (kind < 2) return ''
  if (kind < 5) return `-${1 + random(200)}.${pad(random(100), 2)}`
  return `${random(kind < 50 ? 120 : 90_000)}.${pad(random(100), 2)}`
}

function note(random: Random): string {
  const kind = random(100)
  if (kind < 3) return pick(quotedNotes, random)
  return pick(kind < 13 ? japaneseNotes : plainNotes, random)
}

const customerId = (number: number): string => `C${pad(number, 8)}`
const domain = (number: number): string => `company-${number.toString(36)}.example.com`

function orderRow(row: number, customers: number, random: Random): string {
  // One order in twenty names a customer that is not there, one in fifty none.
  const known = random(100)
  const customer = known < 2 ? '' : customerId(random(customers) + (known < 7 ? customers : 0))
  const status = random(100) < 10 ? 'test' : pick(statuses, random)
  const placed = timestamp(random)
  const user = `user${random(900_000)}@mail${random(40)}.example.com`
  const sku = `SKU-${pad(random(50_000), 6)}-${pick(['S', 'M', 'L', 'XL'], random)}`
  return [
    `ORD-2025-${pad(row, 9)}`,
    customer,
    user,
    status,
    amount(random),
    pick(currencies, random),
    placed,
    timestamp(random),
    sku,
    1 + random(9),
    pick(channels, random),
    note(random),
  ].join(',')
}

function customerRow(row: number, companies: number, random: Random): string {
  const home = random(companies)
  return [
    customerId(row),
    random(10) === 0 ? `株式会社${pad(row, 5)}` : `Customer ${row.toString(36)} Ltd`,
    random(20) === 0 ? '' : domain(home),
    // Seven in eight say what the company says, so that most lookups by domain and country find one.
    random(8) === 0 ? pick(countries, random) : countries[home % countries.length],
    `contact${row}@customer.example.com`,
    `+81-3-${pad(random(10_000), 4)}-${pad(random(10_000), 4)}`,
    pick(prefectures, random),
    `${1 + random(900)}-${1 + random(40)}`,
    timestamp(random),
    pick(['gold', 'silver', 'bronze', ''], random),
  ].join(',')
}

function companyRow(row: number, random: Random): string {
  return [
    row.toString(36).toUpperCase().padStart(36, '0'),
    domain(row),
    countries[row % countries.length],
    `Company ${row.toString(36)} Inc`,
    pick(['retail', 'software', 'food', 'machines'], random),
    1 + random(5000),
    pick(prefectures, random),
  ].join(',')
}

function cartRow(row: number, random: Random): string {
  const lines = Array.from({ length: 1 + random(3) }, () => ({
    sku: `SKU-${pad(random(50_000), 6)}-${pick(['S', 'M', 'L', 'XL'], random)}`,
    qty: String(1 + random(9)),
    amount: amount(random) || null,
    note: pick(japaneseNotes, random),
  }))
  const customer = { id: customerId(random(200_000)), email: `user${random(900_000)}@example.com` }
  const cart = { customer, currency: pick(currencies, random), lines }
  return JSON.stringify({ id: `CART-${pad(row, 9)}`, placed: timestamp(random), cart })
}

async function write(path: string, header: string, rows: number, row: (n: number) => string) {
  const file = await open(`${path}.part`, 'w')
  let lines = header === '' ? [] : [header]
  for (let n = 0; n < rows; n++) {
    lines.push(row(n))
    if (lines.length < 20_000) continue
    await file.write(`${lines.join('\n')}\n`)
    lines = []
  }
  if (lines.length > 0) await file.write(`${lines.join('\n')}\n`)
  await file.close()
  renameSync(`${path}.part`, path)
}

const headers = {
  orders: 'id,customer_id,email,status,amount,currency,created_at,updated_at,sku,qty,channel,note',
  customers:
    'customer_id,customer_name,company_domain,country,contact,phone,region,street,since,tier',
  companies: 'GSID,domain,country,name,industry,employees,region',
  carts: '',
}

/** Files for `rows` orders, those that the jobs read made unless they are there. */
export async function benchData(rows: number, jobs: readonly string[]): Promise<BenchData> {
  const folder = join(dataFolder, `data-${generation}-${rows}`)
  const read = jobs.flatMap((id) => [...benchJobs[id]!.sources, ...benchJobs[id]!.objects])
  mkdirSync(folder, { recursive: true })
  const customers = Math.max(1, Math.floor(rows / 5))
  const companies = Math.max(1, Math.floor(rows / 10))
  const path = (name: string): string =>
    join(folder, name === 'carts' ? 'carts.ndjson' : `${name}.csv`)
  const make = async (name: keyof typeof headers, count: number, row: RowMaker): Promise<void> => {
    if (!read.includes(name) || existsSync(path(name))) return
    const random = newRandom(seed + name.length)
    await write(path(name), headers[name], count, (n) => row(n, random))
  }
  await make('orders', rows, (n, random) => orderRow(n, customers, random))
  await make('customers', customers, (n, random) => customerRow(n, companies, random))
  await make('companies', companies, (n, random) => companyRow(n, random))
  await make('carts', Math.max(1, rows >> 1), cartRow)
  const files = { orders: path('orders'), customers: path('customers') }
  const shiftJis = { orders: inShiftJis(files.orders), customers: inShiftJis(files.customers) }
  if (jobs.some((id) => benchJobs[id]!.encoding === 'shift_jis')) {
    await encode(files.orders, shiftJis.orders)
    await encode(files.customers, shiftJis.customers)
  }
  return { folder, ...files, companies: path('companies'), carts: path('carts'), shiftJis }
}

const inShiftJis = (path: string): string => path.replace('.csv', '-shift-jis.csv')

/** Writes a copy in Shift_JIS unless it is there. */
async function encode(path: string, copy: string): Promise<void> {
  if (existsSync(copy)) return
  const bytes = readFileSync(path)
  const target = new Uint8Array(bytes.length)
  const end = newEncoder('shift_jis')!.encode(bytes, 0, bytes.length, target, 0)
  if (end < 0) throw new Error(`${path} has characters that Shift_JIS lacks`)
  await writeFile(`${copy}.part`, target.subarray(0, end))
  renameSync(`${copy}.part`, copy)
}

type RowMaker = (row: number, random: Random) => string
