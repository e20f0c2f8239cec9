// Section 1: adding and connecting.
import { promised } from './promise.ts'

export const adding = [
  promised(
    'Tab, double click or / opens the search at the pointer; fuzzy, in any language and romaji; ranked by what may follow; Enter connects',
    [
      'canvas',
      'adding offers at the pointer, by romaji, what can follow the selected node, and connects it',
    ],
    ['canvas', 'adding puts a card that is dragged onto an edge into it, in one step'],
    ['interactions/keys', 'looking closer Tab in the canvas opens the search where the pointer is'],
    ['interactions/adding', 'the quick search opens where one clicks twice'],
    ['interactions/adding', 'the quick search finds by letters left out'],
    ['interactions/adding', 'the quick search finds by a spreadsheet’s word'],
    ['interactions/adding', 'the quick search finds by German'],
    ['interactions/adding', 'the quick search finds by Japanese'],
    ['interactions/adding', 'the quick search finds by kana of half width'],
    ['interactions/adding', 'the quick search finds by romaji'],
    [
      'interactions/adding',
      'the quick search says so when nothing is called like that, and Esc leaves nothing',
    ],
    [
      'interactions/adding',
      'the quick search puts what Enter takes right of what is selected, on its level, and connects it',
    ],
    [
      'studio-basics',
      'keys belong to the input method while it composes, and Japanese finds the merge',
    ],
  ),
  promised(
    'A wire let go over nothing asks what shall stand there and connects it; Esc leaves nothing',
    ['canvas', 'adding lets a wire go over nothing and leaves nothing when Esc is pressed'],
    [
      'interactions/wires',
      'a wire let go over nothing offers what can take its rows, and connects what is chosen',
    ],
    ['interactions/wires', 'a wire offers no node that takes nothing in'],
  ),
  promised('The + of an edge puts a node into it', [
    'canvas',
    'adding shows rows on an edge that the pointer rests on, and puts a node into it',
  ]),
  promised('The + of an edge leaves the ports at its ends free', [
    'interactions/cards',
    'edges leave their neighbours’ ports free: the + lies beside a port, never on it',
  ]),
  promised(
    'A card dragged onto an edge goes into it; the edge shows that it would take it',
    ['canvas', 'adding puts a card that is dragged onto an edge into it, in one step'],
    ['interactions/wires', 'an edge shows that it would take the card that is dragged over it'],
  ),
  promised('Delete closes the gap, Shift+Delete does not', [
    'studio-basics',
    'history closes the gap that a deleted node leaves, unless told otherwise',
  ]),
  promised(
    'A wire is checked live: the port turns green or red, the reason stands at it, and nothing wrong is taken',
    ['canvas', 'connecting says why a wire is refused, and takes none'],
    [
      'interactions/wires',
      'a port shows whether it would take the wire in hand, before it is let go',
    ],
  ),
  promised('Ports can be hit within 24 px', [
    'canvas',
    'connecting has hit areas of 24 px at full size',
  ]),
  promised('A wire let go near a port reaches it', [
    'interactions/wires',
    'a wire let go near a port reaches it',
  ]),
  promised('Two clicks connect', ['interactions/canvas-editing', 'wires are drawn by two clicks']),
  promised(
    'The end of an edge can be led elsewhere; over nothing it goes, and the news of it brings it back',
    [
      'interactions/canvas-editing',
      'wires lead elsewhere when they are drawn out of the input that they feed',
    ],
    [
      'interactions/canvas-editing',
      'wires are taken off by their end; over nothing they go, and can be brought back',
    ],
  ),
  promised(
    'Files from the desktop become sources with their rows, at once and after a reload',
    ['interactions/files', 'files dropped on the canvas are sources with their rows, in one step'],
    [
      'interactions/files',
      'files keep zeros in front, are sent with the draft, and are there after a reload',
    ],
    ['interactions/files', 'files that are no tables are told by name, and leave nothing'],
    ['interactions/files', 'files are chosen from the empty canvas'],
  ),
  promised(
    'Pasted rows become a source; text that is neither rows nor nodes says so',
    ['interactions/files', 'rows from a spreadsheet become a source where the pointer is'],
    [
      'interactions/files',
      'rows from a spreadsheet are no nodes: text that is neither says what can be pasted',
    ],
  ),
  promised(
    'A job that was exported comes in as its nodes, pasted or dropped',
    [
      'interactions/files',
      'a job as JSON comes in as its nodes and edges when it is pasted, in one step',
    ],
    [
      'interactions/files',
      'a job as JSON comes in so when its file is dropped, beside files that are rows',
    ],
  ),
  promised('A source offers what its file looks like', [
    'interactions/files',
    'what a file looks like is offered where the settings say otherwise, and taken by one click',
  ]),
  promised(
    'What is new lies where it is seen, over nothing and on the grid; where there is no room, the canvas follows',
    [
      'interactions/landing',
      'what is new by two clicks at the lower right is seen once the drawer has opened',
    ],
    ['interactions/landing', 'what is new by the dock, Source 2, lies beside the last'],
    ['interactions/landing', 'what is new by the dock, Source 3, lies beside the last'],
    ['interactions/landing', 'what is new by the dock, Source 4, lies beside the last'],
    ['interactions/landing', 'what is new let go at the edge of the canvas lies inside of it'],
    [
      'interactions/landing',
      'what is new after the last of a row brings the canvas along, its edge too',
    ],
    ['interactions/landing', 'what is new pasted and copied lies over nothing and is seen'],
  ),
  promised(
    'A graph that appears is seen as a whole, never enlarged',
    ['interactions/landing', 'a graph that appears from the template routes is seen as a whole'],
    ['interactions/landing', 'a graph that appears from the template customers is seen as a whole'],
    [
      'interactions/landing',
      'a graph that appears when a job is opened is seen as a whole, and no larger than it is',
    ],
  ),
  promised(
    'What is selected is brought together by the node that is added',
    ['interactions/several-cards', 'several cards are brought together by a Merge, in one step'],
    ['interactions/several-cards', 'several cards are brought together by a Union, in one step'],
    ['interactions/several-cards', 'several cards are joined from the dock as well'],
    [
      'interactions/several-cards',
      'several cards are two that the panel merges at a click, and J as well',
    ],
    ['interactions/several-cards', 'several cards are offered first what takes several'],
  ),
]
