// Marking, moving, copying, grouping.
import { promised } from './promise.ts'

export const moving = [
  promised(
    'A drag over nothing marks; Shift adds, Ctrl+A takes all; Esc clears, then closes the panel',
    ['canvas-view', 'marking takes what a drawn rectangle touches; Shift adds, Ctrl+A takes all'],
    ['canvas-view', 'marking ends with Esc, and a second Esc closes the data'],
  ),
  promised('Space, middle and right button and the wheel move the view', [
    'canvas-view',
    'the view moves by middle and right button, by Space and by wheel; nothing is marked',
  ]),
  promised('Ctrl and the wheel zoom to the pointer', [
    'canvas-view',
    'the view grows about the pointer with Ctrl and the wheel, and by 0, 1, + and -',
  ]),
  promised('Drag and move can be swapped for who works with a mouse', [
    'canvas-view',
    'the view moves by the left button for who has swapped, and still does after a reload',
  ]),
  promised('Cards snap to 8 px and to neighbours; Alt lets them go anywhere', [
    'canvas-view',
    'a dragged card stays on the grid of 8, or where its neighbour ends; with Alt it goes anywhere',
  ]),
  promised('The view goes along at its edge', [
    'canvas-view',
    'the view goes along when a card is dragged to its edge',
  ]),
  promised('A drag of many is one step of the history', [
    'canvas',
    'moving is one step of the history, also for a frame with all that lies in it',
  ]),
  promised(
    'Copy, cut, paste and duplicate; what came in is kept on request; frames and notes too',
    ['canvas-editing', 'copies stand alone with Ctrl+V, and keep what comes in with Ctrl+Shift+V'],
    [
      'canvas-editing',
      'copies of a frame bring along what lies in it, and notes go with what is selected',
    ],
  ),
  promised('G frames what is selected; a frame has a title and can be disabled', [
    'canvas',
    'frames and notes groups, names, disables and deletes a frame; what was in it stays',
  ]),
  promised(
    'Notes are written in place, beside the cards',
    ['canvas', 'frames and notes writes a note and keeps it'],
    ['canvas-editing', 'notes lie beside a card, never over one'],
  ),
]
