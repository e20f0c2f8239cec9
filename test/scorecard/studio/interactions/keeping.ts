// Section 4: undo, drafts and versions.
import { promised } from './promise.ts'

export const keeping = [
  promised(
    'One entry of the history per gesture: a drag, a word typed, a paste, a deletion, tidying',
    ['moving', 'moving is one step of the history, also for a frame with all that lies in it'],
    ['studio-basics', 'history names what undo and redo will do, by mouse and by key'],
    [
      'interactions/canvas-editing',
      'copies stand alone with Ctrl+V, and keep what comes in with Ctrl+Shift+V',
    ],
    ['interactions/keys', 'tidying lays everything out by Shift+L, and is one step'],
    [
      'interactions/steps',
      'a step of the history is a word that is typed without a rest, in each field its own',
    ],
  ),
  promised('What is selected, the view and a run are no entries of the history', [
    'interactions/steps',
    'a step of the history is not what one looks at: what is selected, the view, rows, a run',
  ]),
  promised('Moves by key enter the history and are saved', [
    'interactions/wires',
    'a card is moved by keys in steps of 8 and of 40, and saved',
  ]),
  promised('The draft saves itself', [
    'studio-basics',
    'saving happens by itself, and a reload shows the draft',
  ]),
  promised('Undo and redo survive saving and a reload', [
    'interactions/history',
    'undo survives saving and a reload, and so does redo',
  ]),
  promised(
    'Edits have names, are a list, and a click goes there',
    ['interactions/history', 'undo is a list of named edits, and a click goes there and back'],
    [
      'interactions/steps',
      'a step of the history is a line of the list of edits, also where one setting was changed twice',
    ],
  ),
  promised('Versions are compared side by side and in words, and restored', [
    'interactions/history',
    'versions are compared side by side, in pictures and in words, and restored',
  ]),
  promised('Publishing is a step of its own that shows what changes; the draft can be discarded', [
    'interactions/history',
    'versions tell the draft from what is published, and the draft can be discarded',
  ]),
  promised('A session sees which card another one has selected', [
    'interactions/two-sessions',
    'another session is seen on the card that it has selected, and follows its selection',
  ]),
  promised(
    'What comes late stays with the job that it was begun in; a copy of a job begins with all of its rows',
    ['interactions/left-meanwhile', 'a template whose files come late takes no other job away'],
    [
      'interactions/left-meanwhile',
      'a file that takes long to be read comes into no other job, and that is said',
    ],
    [
      'interactions/left-meanwhile',
      'a copy of a job that is still being saved has what was changed last',
    ],
    [
      'interactions/left-meanwhile',
      'a copy of a job does not show the part of the rows that the first one was narrowed to',
    ],
  ),
  promised(
    'While Awase is out of reach, what waits for it says so and comes by itself',
    [
      'interactions/away',
      'a version that does not come says so in the comparison, and comes with the line',
    ],
    ['interactions/away', 'a browser that is offline says so where a page has nothing yet'],
    [
      'interactions/away',
      'what was pressed offline is refused at once, not done when nobody expects it',
    ],
  ),
  promised('News are in the language of the page', [
    'interactions/news',
    'follow the language that is chosen',
  ]),
  promised(
    'A sample of rows is of the job as it is now',
    ['interactions/samples-of-now', 'follows the node that the rows reach'],
    [
      'interactions/samples-of-now',
      'says which node on the way cannot run, and follows again when it can',
    ],
    ['interactions/samples-of-now', 'shows all rows where the node is gone'],
  ),
  promised(
    'A lookup says that it still looks, and which counts are of other settings',
    ['interactions/lookup-of-now', 'says that it still looks until the first counts are there'],
    [
      'interactions/lookup-of-now',
      'says that counts are of other settings, and shows none of their rows',
    ],
  ),
  promised(
    'A job that another window deletes says so, and is had back where it is open',
    [
      'interactions/deleted-meanwhile',
      'is told without a touch, and saves what was done since when it is restored here',
    ],
    ['interactions/deleted-meanwhile', 'goes on by itself when another window restores it'],
  ),
  promised('Two tabs on one job lose nothing', [
    'studio-basics',
    'saving brings edits of two tabs together, and asks where both changed the same',
  ]),
]
