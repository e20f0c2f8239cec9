// Section 3: keys; and what section 7 asks for who has no pointer.
import { promised } from './promise.ts'

const alone = 'by keyboard alone'

export const keys = [
  promised('The palette finds everything, in any language', [
    'canvas',
    'menus, palette, sheet finds everything in the palette, in any language',
  ]),
  promised('? lists every key, each once', [
    'canvas',
    'menus, palette, sheet lists every key once',
  ]),
  promised('Menus of the right button do what the keys do', [
    'canvas',
    'menus, palette, sheet does from the menu of the right button what the key does',
  ]),
  promised('Undo and redo by Ctrl+Z, Shift+Ctrl+Z and Ctrl+Y say what they will do', [
    'studio-basics',
    'history names what undo and redo will do, by mouse and by key',
  ]),
  promised('Ctrl+S keeps a version under a name', [
    'interactions/keys',
    'versions and runs Ctrl+S asks for a name, also while one types, and keeps the draft under it',
  ]),
  promised('Ctrl+Enter shows the rows up to a node', [
    'interactions/keys',
    'looking closer Ctrl+Enter reads the sources again and shows the rows up to the node',
  ]),
  promised('Shift+Ctrl+Enter runs the job', [
    'interactions/keys',
    'versions and runs Ctrl+Shift+Enter runs and shows the run; before there is a version, it publishes and runs in one',
  ]),
  promised(
    'Enter, F2, Space, C and / work where the keyboard stands',
    ['keyboard-only', `${alone} a job is built, and its cards count what the sample states`],
    ['canvas', 'the outline adds, connects, renames, disables and deletes without a pointer'],
  ),
  promised('Arrows walk, Shift takes in what lies before or behind, Alt nudges', [
    'moving',
    'moving walks by arrows, takes in what lies behind or before, and nudges with Alt',
  ]),
  promised('D disables', [
    'canvas',
    'menus, palette, sheet does from the menu of the right button what the key does',
  ]),
  promised(
    'P pins the rows of a node beside those of others',
    [
      'interactions/keys',
      'pinning keeps the rows of a node beside those of others, and true while one edits',
    ],
    [
      'interactions/keys',
      'pinning has its own facts, chips and cells, and is let go of where it lies or by P',
    ],
  ),
  promised('1, 0, + and - fit and zoom', [
    'interactions/canvas-view',
    'the view grows about the pointer with Ctrl and the wheel, and by 0, 1, + and -',
  ]),
  promised('Shift+1 shows all, Shift+2 the selection', [
    'interactions/keys',
    'looking closer Shift+2 brings the selection near, Shift+1 shows all',
  ]),
  promised('Shift+L tidies, in one step', [
    'interactions/keys',
    'tidying lays everything out by Shift+L, and is one step',
  ]),
  promised('M shows the minimap', [
    'interactions/canvas-view',
    'the view is seen as a whole in the minimap, and moved there',
  ]),
  promised('E and F8 go from problem to problem', [
    'interactions/keys',
    'problems are gone through by E and F8, each in its setting with its words beside',
  ]),
  promised(
    'No key acts while somebody types or composes',
    ['studio-basics', 'keys belong to the text while somebody types'],
    ['interactions/ime', 'a word under composition keeps its keys in the quick search'],
    ['interactions/ime', 'a word under composition keeps its keys in the name of a node'],
    ['interactions/ime', 'a word under composition keeps its keys in a formula'],
    ['interactions/ime', 'a word under composition keeps its keys in a note'],
  ),
  promised(
    'A word under composition is written, also when a press elsewhere ends it',
    [
      'interactions/ime',
      'a word that is left in the middle is kept in the name of a node: a press elsewhere ends it',
    ],
    [
      'interactions/ime',
      'a word that is left in the middle is kept in a note: a press elsewhere ends it',
    ],
    [
      'interactions/ime',
      'a word that is left in the middle stays with the node that it was written for, when another is pressed',
    ],
  ),
  promised('The outline is an editor of its own', [
    'canvas',
    'the outline adds, connects, renames, disables and deletes without a pointer',
  ]),
  promised('Delete works on the edge that the keyboard stands on', [
    'interactions/canvas-editing',
    'wires go with Delete on an edge that the keyboard stands on; the card before it has the keyboard',
  ]),
  promised(
    'Who walks by keyboard sees the tools of a card; a skip link leads to the canvas',
    [
      'keyboard-only',
      `${alone} shows the tools of a card where the keyboard stands, and Tab comes to them`,
    ],
    ['keyboard-only', `${alone} a skip link leads past the rail, to the canvas in the studio`],
  ),
  promised('Nothing moves for who wants no motion', [
    'interactions/canvas-view',
    'who wants no motion sees none: the view is there at once and nothing moves by itself',
  ]),
]
