// DuckDB on the same files: every column text, one or two threads, no limit of memory.
import { DuckDBInstance } from '@duckdb/node-api'
import { perform, readTask } from '../task.ts'

const task = readTask()
const header = `header = true, all_varchar = true, delim = ',', quote = '"', escape = '"'`

function read(path: string): string {
  return `read_csv('${path}', ${header})`
}

const write = `TO '${task.output}' (FORMAT csv, HEADER true)`

const label = `CASE
  WHEN o.status = 'active' AND o.amount::DECIMAL(18, 2) >= 100 THEN '有効'
  WHEN (o.status = 'trialing' OR o.status = 'pending') AND c.country = 'JP' THEN '有効'
  WHEN o.status = 'churned' OR o.status = 'cancelled' OR o.amount::DECIMAL(18, 2) < 0 THEN '非アクティブ'
  WHEN o.status = 'paused' AND (c.country = 'US' OR o.amount::DECIMAL(18, 2) < 50) THEN '非アクティブ'
  ELSE 'その他' END`

const cart =
  'STRUCT(customer STRUCT(id VARCHAR, email VARCHAR), lines STRUCT(sku VARCHAR, qty VARCHAR, amount VARCHAR)[])'

const statements: Record<string, string> = {
  J1: `SELECT count(*) || ' ' || count(note) FROM ${read(task.orders)}`,
  J2: `COPY (SELECT * FROM ${read(task.orders)} WHERE status IS DISTINCT FROM 'test') ${write}`,
  J4: `COPY (SELECT currency, channel, count(*) AS orders, sum(amount::DECIMAL(18, 2)) AS total
    FROM ${read(task.orders)} GROUP BY currency, channel) ${write}`,
  J5: `COPY (SELECT * FROM ${read(task.orders)} ORDER BY sku, id) ${write}`,
  J6: `COPY (SELECT DISTINCT ON (customer_id) * FROM ${read(task.orders)} ORDER BY id) ${write}`,
  J8: `COPY (
    SELECT id, placed, cart.customer.id AS customer_id, cart.customer.email AS email, line.sku AS sku, line.qty AS qty, line.amount AS amount
    FROM (
      SELECT id, placed, cart, unnest(cart.lines) AS line
      FROM read_json('${task.carts}', format = 'newline_delimited', columns = {id: 'VARCHAR', placed: 'VARCHAR', cart: '${cart}'})
    )) ${write}`,
  J3: `COPY (
    SELECT o.id, o.customer_id, o.email, ${label} AS status_label, o.amount, o.currency, o.created_at, o.sku, o.note,
      c.customer_name, c.country, g.GSID AS gsid
    FROM ${read(task.orders)} o
    LEFT JOIN ${read(task.customers)} c ON o.customer_id = c.customer_id
    LEFT JOIN ${read(task.companies)} g ON c.company_domain = g.domain AND c.country = g.country
    WHERE o.status IS DISTINCT FROM 'test') ${write}`,
}

await perform(async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: task.variant })
  const connection = await instance.connect()
  const result = await connection.runAndReadAll(statements[task.job]!)
  return String(result.getRows()[0]![0])
})
