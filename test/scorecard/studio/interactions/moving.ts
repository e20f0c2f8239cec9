// Section 2: marking, moving, copying, grouping.
import { promised } from './promise.ts'

export const moving = [
  promised(
    'A drag over nothing marks; Shift adds, Ctrl+A takes all; Esc clears, then closes the panel',
    [
      'interactions/canvas-view',
      'marking takes what a drawn rectangle touches; Shift adds, Ctrl+A takes all',
    ],
    [
      'interactions/canvas-view',
      'marking ends with Esc, which closes the data only for who stands in it',
    ],
  ),
  promised(
    'A click on one of several selected cards selects this one alone; who goes elsewhere leaves what was marked',
    [
      'interactions/several-cards',
      'several cards are left by a click on one of them, unless it drags them or adds to them',
    ],
    ['moving', 'moving leaves a frame that is marked when an arrow goes to a card'],
    ['selection', 'the selection takes a frame that Tab went to by Space'],
    [
      'selection',
      'the selection is deleted, and no card, when a frame is deleted that Tab went to',
    ],
    ['selection', 'the selection stays where it is when a card is deleted that Tab went to'],
  ),
  promised('Space, middle and right button and the wheel move the view', [
    'interactions/canvas-view',
    'the view moves by middle and right button, by Space and by wheel; nothing is marked',
  ]),
  promised('Ctrl and the wheel zoom to the pointer', [
    'interactions/canvas-view',
    'the view grows about the pointer with Ctrl and the wheel, and by 0, 1, + and -',
  ]),
  promised('Drag and move can be swapped for who works with a mouse', [
    'interactions/canvas-view',
    'the view moves by the left button for who has swapped, and still does after a reload',
  ]),
  promised(
    'Cards snap to 8 px and to neighbours, with a line that says so; Alt lets them go anywhere',
    [
      'interactions/canvas-view',
      'a dragged card stays on the grid of 8, or where its neighbour ends; with Alt it goes anywhere',
    ],
    ['interactions/wires', 'a card shows a line where it stands level with a neighbour'],
  ),
  promised('Alt and an arrow move by 8, with Shift by 40', [
    'interactions/wires',
    'a card is moved by keys in steps of 8 and of 40, and saved',
  ]),
  promised(
    'A dragged card stays under the pointer, and what it shows elsewhere waits for the hand',
    [
      'moving',
      'moving goes with the pointer from where it was taken, also when a hand is there in one move',
    ],
    ['moving', 'moving takes along what lies in a frame, also when it is drawn anew on the way'],
    [
      'interactions/hand-first',
      'counts of what changed come when the hand that moves the canvas rests',
    ],
    ['interactions/hand-first', 'rows of a dragged card are asked for when it is let go'],
  ),
  promised('The view goes along at its edge', [
    'interactions/canvas-view',
    'the view goes along when a card is dragged to its edge',
  ]),
  promised(
    'A drag of many is one step of the history',
    ['interactions/steps', 'a step of the history is a drag of several cards'],
    ['moving', 'moving is one step of the history, also for a frame with all that lies in it'],
  ),
  promised(
    'Copy, cut, paste and duplicate; what came in is kept on request; frames and notes too',
    [
      'interactions/canvas-editing',
      'copies stand alone with Ctrl+V, and keep what comes in with Ctrl+Shift+V',
    ],
    [
      'interactions/canvas-editing',
      'copies of a frame bring along what lies in it, and notes go with what is selected',
    ],
  ),
  promised('What is pasted lies at the pointer', [
    'interactions/steps',
    'what is pasted lies at the pointer, its parts as they lay to each other',
  ]),
  promised('Copies are JSON text that another job takes', [
    'interactions/wires',
    'copies are JSON text in the clipboard, and another job takes them with the edges between',
  ]),
  promised(
    'G frames what is selected; a frame has a title, a colour, can be disabled, and takes cards in by hand and by key',
    [
      'frames-and-notes',
      'frames and notes groups, names, disables and deletes a frame; what was in it stays',
    ],
    [
      'frames-and-notes',
      'frames and notes colours a frame and fits it to its nodes in the panel beside, each one step',
    ],
    [
      'frames-and-notes',
      'frames and notes takes a card into a frame by keys alone, and out of it again, each one step',
    ],
  ),
  promised(
    'Notes are written in place, beside the cards',
    ['frames-and-notes', 'frames and notes writes a note and keeps it'],
    ['interactions/canvas-editing', 'notes lie beside a card, never over one'],
  ),
]
