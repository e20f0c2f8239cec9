// The sample's Routes job, built from nothing by mouse and typed text, node by node.
import type { Locator, Page } from '@playwright/test'
import {
  card,
  dragCard,
  dragFromDock,
  drawWire,
  drawWireToNewNode,
  selectCard,
  untilRows,
} from './canvas-gestures.ts'
import type { Spot } from './canvas-gestures.ts'
import { choose, inspector, keepOnly, nameNode, pick, press, typeInto } from './inspector-panel.ts'

/** The first node goes to the upper left corner; all others are placed from there. */
export async function addFlights(page: Page): Promise<void> {
  await page.locator('[data-family="source"]').click()
  await nameNode(page, 'Flights')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await dragCard(page, 'Flights', { x: 130, y: 24 })
  await readFiles(page, 'flights-airport')
  await choose(page, 'Type of count', 'whole number')
}

export async function addAirports(page: Page): Promise<void> {
  await dragFromDock(page, 'source', 'Flights', { column: 0, row: 1 })
  await nameNode(page, 'Airports')
  await readFiles(page, 'airports')
  await choose(page, 'Type of latitude', 'decimal number')
  await choose(page, 'Type of longitude', 'decimal number')
}

async function readFiles(page: Page, prefix: string): Promise<void> {
  await typeInto(page, 'Folder', '/in')
  await typeInto(page, 'Name begins with', prefix)
  await press(page, 'Read from file')
}

/** A left merge with the airports, by one end of the route. */
export async function addMerge(page: Page, end: 'origin' | 'destination', left: string, at: Spot) {
  await dragFromDock(page, 'merge', 'Flights', at, 'merge')
  const name = `${end === 'origin' ? 'Origin' : 'Destination'} airport`
  await nameNode(page, name)
  await drawWire(page, left, name, 'left')
  await drawWire(page, 'Airports', name, 'right')
  await pick(page, 'Keep', 'Left')
  await press(page, 'Key')
  await choose(page, 'Left field of key 1', end)
  await choose(page, 'Right field of key 1', 'iata')
  await press(page, 'trim')
  await keepOnly(page, 'Fields of the right side', ['city', 'state'])
  await typeInto(page, 'Put before right names', `${end}_`)
}

export async function addFilter(page: Page): Promise<void> {
  await drawWireToNewNode(page, 'Destination airport', { column: 1, row: 0 }, 'filter')
  await nameNode(page, 'Served routes')
  await addCriterion(page, inspector(page), servedCriterion)
}

export async function addCaseField(page: Page): Promise<void> {
  await dragFromDock(page, 'case', 'Flights', { column: 4, row: 0 })
  await nameNode(page, 'Traffic class')
  await drawWire(page, 'Served routes', 'Traffic class', 'in')
  await typeInto(page, 'New field', 'traffic_class')
  for (const [index, one] of caseFields.entries()) await addCase(page, index, one)
  await choose(page, 'Result of otherwise', 'value')
  await typeInto(page, 'Value for otherwise', 'regional')
}

export interface Criterion {
  letter: string
  field: string
  comparison: string
  value?: string
  otherField?: string
}

export interface Case {
  result: string
  logic: string
  criteria: readonly Criterion[]
}

const far = 'AK, HI, PR, VI'
const count = { field: 'count', comparison: 'at least' }
export const servedCriterion: Criterion = { letter: 'A', ...count, value: '100' }
export const caseFields: readonly Case[] = [
  { result: 'trunk', logic: 'A', criteria: [{ letter: 'A', ...count, value: '5000' }] },
  {
    result: 'shuttle',
    logic: '(A and B) or C',
    criteria: [
      { letter: 'A', field: 'origin_state', comparison: 'is', otherField: 'destination_state' },
      { letter: 'B', ...count, value: '1000' },
      { letter: 'C', ...count, value: '3500' },
    ],
  },
  {
    result: 'overseas',
    logic: 'A or B',
    criteria: [
      { letter: 'A', field: 'origin_state', comparison: 'is one of', value: far },
      { letter: 'B', field: 'destination_state', comparison: 'is one of', value: far },
    ],
  },
]

async function addCase(page: Page, index: number, { result, logic, criteria }: Case) {
  await press(page, 'Case')
  const place = inspector(page).locator('.in-case').nth(index)
  await typeInto(page, `Value for case ${index + 1}`, result)
  for (const criterion of criteria) await addCriterion(page, place, criterion)
  await typeInto(page, 'Logic', logic, place)
}

async function addCriterion(page: Page, place: Locator, criterion: Criterion): Promise<void> {
  const { letter, field, comparison, value, otherField } = criterion
  await press(page, 'Criterion', place)
  await choose(page, `Field of ${letter}`, field, place)
  await choose(page, `Comparison of ${letter}`, comparison, place)
  if (otherField !== undefined) {
    await choose(page, `Compare ${letter} with`, 'field', place)
    await choose(page, `Value of ${letter}`, otherField, place)
  }
  if (value !== undefined) await typeInto(page, `Value of ${letter}`, value, place)
}

/** Finds the airport of one end by its code. */
export async function addLookup(page: Page, end: 'origin' | 'destination', from: string, at: Spot) {
  await drawWireToNewNode(page, from, at, 'derived')
  await nameNode(page, `${end === 'origin' ? 'Origin' : 'Destination'} GSID`)
  await typeInto(page, 'Field to fill', `${end}_airport`)
  await choose(page, 'Object', 'Airport')
  await press(page, 'Field')
  await choose(page, 'Field of match 1', end)
  await choose(page, 'Object field of match 1', 'iata')
  await press(page, 'trim')
}

/** The eight fields of Route; seven find their source by name, one is joined on the board. */
export async function addMapping(page: Page): Promise<void> {
  await dragFromDock(page, 'mapping', 'Flights', { column: 3, row: 2 }, 'direct mapping')
  await nameNode(page, 'Route fields')
  await press(page, 'Take the fields of Route')
  await drawWire(page, 'Destination GSID', 'Route fields', 'in')
  await press(page, 'Accept 7 matches')
  await press(page, 'Take count, then choose a target')
  await inspector(page)
    .getByRole('button', { name: /^Fill flights;/ })
    .click()
}

export async function addObjectDestination(page: Page): Promise<void> {
  await dragFromDock(page, 'destination', 'Flights', { column: 4, row: 1 })
  await nameNode(page, 'Route')
  await drawWire(page, 'Route fields', 'Route', 'in')
  await pick(page, 'Deliver to', 'Object')
  await choose(page, 'Object', 'Route')
  await pick(page, 'Write mode', 'Upsert')
  await keepOnly(page, 'Key', ['origin', 'destination'])
}

export async function addReport(page: Page, fileName: string): Promise<void> {
  await dragFromDock(page, 'destination', 'Flights', { column: 4, row: 2 })
  await nameNode(page, 'Route report')
  await drawWire(page, 'Route fields', 'Route report', 'in')
  await pick(page, 'Deliver to', 'SFTP')
  await typeInto(page, 'Folder', '/out')
  await typeInto(page, 'File name', fileName)
  await choose(page, 'Encoding', 'Shift_JIS (CP932)')
  await pick(page, 'Line ending', 'CRLF')
}

/** Deletes a node by key, brings it back, deletes it again and brings it back again. */
export async function deleteAndUndo(page: Page, name: string, rows: number): Promise<void> {
  await selectCard(page, name)
  await page.keyboard.press('Delete')
  await card(page, name).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: `Undo: delete ${name}` }).click()
  await untilRows(page, name, rows)
  await page.getByRole('button', { name: `Redo: delete ${name}` }).click()
  await card(page, name).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: `Undo: delete ${name}` }).click()
  await untilRows(page, name, rows)
}
