// Section 5: cards and edges.
import { promised } from './promise.ts'

export const cards = [
  promised(
    'A card says its state and its rows; a merge its three parts',
    [
      'build-routes',
      'Routes, built by hand grows from an empty canvas, and every card counts what the sample states',
    ],
    [
      'interactions/cards',
      'cards of a merge show what met, what stood alone at the left and at the right',
    ],
  ),
  promised('A card says its kind by icon, colour and word, and in a sentence what it does', [
    'interactions/cards',
    'cards say in words what they do, what kind they are, and what was lost; a sign says how they are',
  ]),
  promised('A card of a destination says how long ago a run last came there', [
    'interactions/inspector',
    'the runs of a node are told by the card of a destination: how long ago the last one was',
  ]),
  promised(
    'A card says less from afar',
    ['interactions/cards', 'cards say less from afar and all from near'],
    [
      'interactions/cards',
      'cards change what they say when the hand that zooms rests, not on its way',
    ],
  ),
  promised('An edge is found by a pointer beside its line', [
    'interactions/cards',
    'edges are found by a pointer a few pixels beside them, though nothing is drawn there',
  ]),
  promised('The sides of a merge are swapped by one click', [
    'merge-explorer',
    'the sides of a merge are swapped by one click: the same rows meet and stay',
  ]),
  promised('A merge tells of keys that nearly meet, also where nobody has opened it', [
    'merge-explorer',
    'merge explorer tells of near misses in a merge that nobody has opened',
  ]),
  promised(
    'An edge says its rows, and shows five of them to who points at it',
    ['build-routes', 'Routes, built by hand shows the same counts on its edges, and no problem'],
    ['grid', 'an edge shows five rows to who points at it'],
  ),
  promised('An edge is as thick as its rows are many, and red when none pass', [
    'interactions/cards',
    'edges are as thick as their rows are many, and red when none pass',
  ]),
  promised('Who cannot run says why on the card; what does not need it is counted all the same', [
    'interactions/cards',
    'an error of a file that is misread stands on the card of its source; what does not need it is counted',
  ]),
  promised('What is stale is dashed and says so', [
    'interactions/cards',
    'an error leaves the counts behind it stale: edges are dashed until it is mended',
  ]),
  promised(
    'An error badge, and the list of problems, lead into the setting with the words beside it',
    [
      'interactions/cards',
      'an error shows on the card; its badge leads into the setting, with the words beside',
    ],
    ['interactions/cards', 'an error stands in the list of problems, and leads there too'],
  ),
]
