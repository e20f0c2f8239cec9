// Keys, history, who works without a pointer.
import { open, promised } from './promise.ts'

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
  promised('Arrows walk, Shift takes in what lies before or behind, Alt nudges', [
    'canvas',
    'moving walks by arrows, takes in what lies behind, and nudges with Alt',
  ]),
  promised('Enter, F2, Space, C and / work where the keyboard stands', [
    'keyboard-only',
    `${alone} Routes is built, and every card counts what the sample states`,
  ]),
  promised('D disables', [
    'canvas',
    'menus, palette, sheet does from the menu of the right button what the key does',
  ]),
  promised('1, 0, + and - fit and zoom', [
    'canvas-view',
    'the view grows about the pointer with Ctrl and the wheel, and by 0, 1, + and -',
  ]),
  promised('M shows the minimap', [
    'canvas-view',
    'the view is seen as a whole in the minimap, and moved there',
  ]),
  open('P pins rows', 'not built; it is not in the sheet'),
  open('E goes to the next error', 'built; no test presses it'),
  open('Shift+L tidies', 'built; no test presses it'),
  open(
    'Ctrl+S names a version, Ctrl+Enter runs to here, Shift+Ctrl+Enter runs the job',
    'built; no test presses them',
  ),
  promised(
    'No key acts while somebody types or composes',
    ['studio-basics', 'keys belong to the text while somebody types'],
    ['ime', 'a word under composition keeps its keys in the quick search'],
    ['ime', 'a word under composition keeps its keys in the name of a node'],
    ['ime', 'a word under composition keeps its keys in a note'],
  ),
  promised(
    'One entry of the history per gesture; it survives saving',
    ['canvas', 'moving is one step of the history, also for a frame with all that lies in it'],
    ['studio-basics', 'saving happens by itself, and a reload shows the draft'],
  ),
  open('Undo survives a reload', 'built; no test reloads and undoes'),
  promised('Publishing is a step of its own', [
    'keyboard-only',
    `${alone} it foretells the bytes that the sample delivers, and is published`,
  ]),
  promised('The outline is an editor of its own', [
    'canvas',
    'the outline adds, connects, renames, disables and deletes without a pointer',
  ]),
  promised('Delete works on the edge that the keyboard stands on', [
    'canvas-editing',
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
    'canvas-view',
    'who wants no motion sees none: the view is there at once and nothing moves by itself',
  ]),
]
