// The sample's Routes job, built from nothing by keys alone: the same settings as by hand, reached by Tab, arrows and letters.
import type { Locator, Page } from '@playwright/test'
import { card } from './canvas-gestures.ts'
import { inspector } from './inspector-panel.ts'
import * as keys from './keyboard-hand.ts'
import { caseFields, servedCriterion } from './routes-by-hand.ts'
import type { Case, Criterion } from './routes-by-hand.ts'

/** The beginning of Routes, delivered as it is: flights with the airport they leave from. */
export async function buildDepartures(page: Page, fileName: string): Promise<void> {
  await addSource(page, 'Flights', 'flights-airport', { count: 'whole number' })
  await addSource(page, 'Airports', 'airports', {})
  await addMerge(page, 'origin', 'Flights')
  await addReport(page, fileName, 'Origin airport')
}

/** All nodes and edges; the selection ends on the report. */
export async function buildRoutes(page: Page, fileName: string): Promise<void> {
  await addSource(page, 'Flights', 'flights-airport', { count: 'whole number' })
  await addSource(page, 'Airports', 'airports', {
    latitude: 'decimal number',
    longitude: 'decimal number',
  })
  await addMerge(page, 'origin', 'Flights')
  await addMerge(page, 'destination', 'Origin airport')
  await keys.addByKey(page, 'filter', 'Served routes', 'Destination airport')
  await addCriterion(page, inspector(page), servedCriterion)
  await addCaseField(page)
  await addLookup(page, 'origin', 'Traffic class')
  await addLookup(page, 'destination', 'Origin GSID')
  await addMapping(page)
  await addObjectDestination(page)
  await addReport(page, fileName, 'Route fields')
}

async function addSource(
  page: Page,
  name: string,
  prefix: string,
  types: Readonly<Record<string, string>>,
): Promise<void> {
  await keys.addByKey(page, 'source', name)
  await keys.writeInto(page, 'Folder', '/in')
  await keys.writeInto(page, 'Name begins with', prefix)
  await keys.pressInInspector(page, 'Read from file')
  for (const [field, type] of Object.entries(types)) {
    await keys.chooseByKey(page, `Type of ${field}`, type)
  }
  // Letters belong to a text field: the next key is for the canvas.
  await keys.reach(page, card(page, name))
}

async function addMerge(page: Page, end: 'origin' | 'destination', left: string): Promise<void> {
  const name = `${end === 'origin' ? 'Origin' : 'Destination'} airport`
  await keys.addByKey(page, 'merge', name, left)
  await keys.connectByKey(page, 'Airports', name, 'right')
  await keys.reach(page, card(page, name))
  await page.keyboard.press('Space')
  await keys.pickByKey(page, 'Keep', 'Left')
  await keys.pressInInspector(page, 'Key')
  await keys.chooseByKey(page, 'Left field of key 1', end)
  await keys.chooseByKey(page, 'Right field of key 1', 'iata')
  await keys.pressInInspector(page, 'trim')
  await keys.keepOnlyByKey(page, 'Fields of the right side', ['city', 'state'])
  await keys.writeInto(page, 'Put before right names', `${end}_`)
}

async function addCriterion(page: Page, place: Locator, criterion: Criterion): Promise<void> {
  const { letter, field, comparison, value, otherField } = criterion
  await keys.pressInInspector(page, 'Criterion', place)
  await keys.chooseByKey(page, `Field of ${letter}`, field, place)
  await keys.chooseByKey(page, `Comparison of ${letter}`, comparison, place)
  if (otherField !== undefined) {
    await keys.chooseByKey(page, `Compare ${letter} with`, 'field', place)
    await keys.chooseByKey(page, `Value of ${letter}`, otherField, place)
  }
  if (value !== undefined) await keys.writeInto(page, `Value of ${letter}`, value, place)
}

async function addCaseField(page: Page): Promise<void> {
  await keys.addByKey(page, 'case', 'Traffic class', 'Served routes')
  await keys.writeInto(page, 'New field', 'traffic_class')
  for (const [index, one] of caseFields.entries()) await addCase(page, index, one)
  await keys.chooseByKey(page, 'Result of otherwise', 'value')
  await keys.writeInto(page, 'Value for otherwise', 'regional')
}

async function addCase(page: Page, index: number, { result, logic, criteria }: Case) {
  await keys.pressInInspector(page, 'Case')
  const place = inspector(page).locator('.in-case').nth(index)
  await keys.writeInto(page, `Value for case ${index + 1}`, result)
  for (const criterion of criteria) await addCriterion(page, place, criterion)
  await keys.writeInto(page, 'Logic', logic, place)
}

async function addLookup(page: Page, end: 'origin' | 'destination', after: string): Promise<void> {
  const name = `${end === 'origin' ? 'Origin' : 'Destination'} GSID`
  await keys.addByKey(page, 'derived', name, after)
  await keys.writeInto(page, 'Field to fill', `${end}_airport`)
  await keys.chooseByKey(page, 'Object', 'Airport')
  await keys.pressInInspector(page, 'Field')
  await keys.chooseByKey(page, 'Field of match 1', end)
  await keys.chooseByKey(page, 'Object field of match 1', 'iata')
  await keys.pressInInspector(page, 'trim')
}

async function addMapping(page: Page): Promise<void> {
  await keys.leaveCards(page)
  // Connected to nothing, it begins empty and takes the fields of Route alone.
  await keys.addByKey(page, 'direct mapping', 'Route fields')
  await keys.pressInInspector(page, 'Take the fields of Route')
  await keys.connectByKey(page, 'Destination GSID', 'Route fields')
  await keys.reach(page, card(page, 'Route fields'))
  await page.keyboard.press('Space')
  await keys.pressInInspector(page, 'Accept 7 matches')
  await keys.pickByKey(page, 'View', 'List')
  await keys.chooseByKey(page, 'Source of flights', 'count')
}

async function addObjectDestination(page: Page): Promise<void> {
  await keys.addByKey(page, 'destination', 'Route', 'Route fields')
  await keys.pickByKey(page, 'Deliver to', 'Object')
  await keys.chooseByKey(page, 'Object', 'Route')
  await keys.pickByKey(page, 'Write mode', 'Upsert')
  await keys.keepOnlyByKey(page, 'Key', ['origin', 'destination'])
}

async function addReport(page: Page, fileName: string, after: string): Promise<void> {
  await keys.addByKey(page, 'destination', 'Route report', after)
  await keys.pickByKey(page, 'Deliver to', 'SFTP')
  await keys.writeInto(page, 'Folder', '/out')
  await keys.writeInto(page, 'File name', fileName)
  await keys.chooseByKey(page, 'Encoding', 'Shift_JIS (CP932)')
  await keys.pickByKey(page, 'Line ending', 'CRLF')
}

/** Publishes from the studio's bar. */
export async function publishByKey(page: Page): Promise<void> {
  const button = { name: 'Publish' }
  await keys.pressByKey(page, page.getByRole('banner').getByRole('button', button))
  await keys.pressByKey(page, page.getByRole('dialog').getByRole('button', button))
  await page.locator('[data-published="1"]').waitFor()
}

/** Sets a daily schedule from the studio's bar. */
export async function scheduleByKey(page: Page, hour: number, minute: number, zone: string) {
  await keys.pressByKey(page, page.getByRole('banner').getByRole('button', { name: 'Schedule' }))
  const dialog = page.getByRole('dialog')
  await keys.pickByKey(page, 'Repeat', 'Daily', dialog)
  await keys.writeInto(page, 'Hour', String(hour), dialog)
  await keys.writeInto(page, 'Minute', String(minute), dialog)
  await keys.writeInto(page, 'Time zone', zone, dialog)
  await keys.pressByKey(page, dialog.getByRole('button', { name: 'Save schedule' }))
  await dialog.waitFor({ state: 'detached' })
}

/** Makes an empty job from the page of jobs. */
export async function newJobByKey(page: Page, name: string): Promise<void> {
  await keys.pressByKey(page, page.getByRole('button', { name: 'New job' }))
  await page.getByRole('dialog').waitFor()
  await keys.writeInto(page, 'Name', name, page.getByRole('dialog'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Bring two things together' }).waitFor()
}
