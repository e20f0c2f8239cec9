// Puts the sample's files into the folder that the SFTP server serves: two from the installed data package, two of the partner.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partnerAirports } from './partner-airports.ts'
import { partnerRoutes } from './partner-routes.ts'

/** Real data: 3,376 airports and 5,366 routes (vega-datasets, BSD-3). */
export const packagedFiles = ['airports.csv', 'flights-airport.csv'] as const

/** Creates `<root>/in` with the four source files and an empty `<root>/out`. Files that are there already stay as they are. */
export function placeSampleFiles(root: string): void {
  mkdirSync(join(root, 'in'), { recursive: true })
  mkdirSync(join(root, 'out'), { recursive: true })
  for (const name of packagedFiles) {
    const target = join(root, 'in', name)
    if (!existsSync(target)) copyFileSync(join(packagedFolder(), name), target)
  }
  placeText(join(root, 'in', 'airports-partner.csv'), partnerAirports())
  placeText(join(root, 'in', 'flights-airport-partner.csv'), partnerRoutes())
}

/** The package exports no paths, so its folder is named from here. */
export function packagedFolder(): string {
  return fileURLToPath(new URL('../../node_modules/vega-datasets/data', import.meta.url))
}

function placeText(path: string, text: string): void {
  if (!existsSync(path)) writeFileSync(path, text)
}
