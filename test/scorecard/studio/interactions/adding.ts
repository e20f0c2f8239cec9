// Adding and connecting.
import { open, promised } from './promise.ts'

export const adding = [
  promised(
    'Tab, double click or / opens the search at the pointer; fuzzy, in any language and romaji; ranked by what may follow; Enter connects',
    [
      'canvas',
      'adding offers at the pointer, by romaji, what can follow the selected node, and connects it',
    ],
    ['canvas', 'adding puts a card that is dragged onto an edge into it, in one step'],
    [
      'studio-basics',
      'keys belong to the input method while it composes, and Japanese finds the merge',
    ],
  ),
  promised('A wire let go over nothing asks what shall stand there; Esc leaves nothing', [
    'canvas',
    'adding lets a wire go over nothing and leaves nothing when Esc is pressed',
  ]),
  promised('The + of an edge puts a node into it', [
    'canvas',
    'adding shows rows on an edge that the pointer rests on, and puts a node into it',
  ]),
  promised('A card dragged onto an edge goes into it', [
    'canvas',
    'adding puts a card that is dragged onto an edge into it, in one step',
  ]),
  promised('Delete closes the gap, Shift+Delete does not', [
    'studio-basics',
    'history closes the gap that a deleted node leaves, unless told otherwise',
  ]),
  promised('A wire is checked live, the reason stands at the port, and nothing wrong is taken', [
    'canvas',
    'connecting says why a wire is refused, and takes none',
  ]),
  promised('Ports can be hit within 24 px', [
    'canvas',
    'connecting has hit areas of 24 px at full size',
  ]),
  promised('Two clicks connect', ['canvas-editing', 'wires are drawn by two clicks']),
  promised(
    'The end of an edge can be led elsewhere; over nothing it goes, with undo',
    ['canvas-editing', 'wires lead elsewhere when they are drawn out of the input that they feed'],
    [
      'canvas-editing',
      'wires are taken off by their end; over nothing they go, and can be brought back',
    ],
  ),
  open(
    'Files from the desktop, and pasted rows, become a source with its rows shown',
    'driven by the figure three-minutes (drop), not by a test of its own; paste is not driven',
  ),
]
