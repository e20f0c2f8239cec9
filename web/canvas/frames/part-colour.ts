// Colours of frames and notes are those of node families: they have a shade in each theme, and text on them can be read.
import type { PartColour } from '../../../engine/job/document.ts'
import type { Family } from '../../../engine/nodes/node-type.ts'

const families: Readonly<Record<PartColour, Family | undefined>> = {
  plain: undefined,
  teal: 'source',
  blue: 'merge',
  amber: 'case',
  violet: 'mapping',
  rose: 'destination',
}

/** For `data-f`; undefined leaves a frame grey and a note warm. */
export function familyOf(colour: PartColour = 'plain'): Family | undefined {
  return families[colour]
}
