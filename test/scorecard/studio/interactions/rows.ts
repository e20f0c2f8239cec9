// Section 6: inspector and grid.
import { promised } from './promise.ts'

export const rows = [
  promised('The inspector keeps the width that it was dragged to', [
    'interactions/inspector',
    'the inspector is as wide as it was dragged, also after a reload, whatever is in it',
  ]),
  promised('Nothing but the card moves while it is dragged; the panels follow when it is let go', [
    'interactions/inspector',
    'the inspector shows a card that is dragged when the hand lets go of it, and not before',
  ]),
  promised(
    'Its tabs show settings, what comes in and goes out, the last runs and a note',
    ['interactions/inspector', 'the inspector lists what comes in and goes out, and keeps a note'],
    [
      'interactions/inspector',
      'the runs of a node stand beside its settings, with its rows in each, and lead to their pages',
    ],
  ),
  promised(
    'The join board joins fields by a drag, and by two clicks',
    [
      'interactions/inspector',
      'the join board joins a source field to a target by a drag, and shows its line and value',
    ],
    [
      'interactions/inspector',
      'the join board joins by two clicks as well, and a drag to nowhere joins nothing',
    ],
  ),
  promised('A criterion shows what the first row that arrives has in the fields that it compares', [
    'interactions/inspector',
    'a criterion shows what the first row that arrives has in the fields that it compares, also before the node can run',
  ]),
  promised('A lookup is tried on real rows', [
    'interactions/inspector',
    'a lookup is tried on real rows: how many meet none, one, several, and which record',
  ]),
  promised('Input and output lie side by side, and rows that belong together are shown together', [
    'grid',
    'cells show the row that they stem from on the other side',
  ]),
  promised(
    'Heads tell range, values and type, and narrow by a bar',
    ['grid', 'heads tell the range of numbers, the distinct values of text, and the key'],
    ['grid', 'heads narrow the view by a bar, and say that only the view is narrowed'],
    [
      'interactions/rows',
      'a grid narrows by a frequent value in its head, and by another press no more',
    ],
    ['interactions/rows', 'a grid finds rows by a text in a column, also of numbers'],
    [
      'interactions/rows',
      'a grid counts what is null in a strip of its own, and says the type of every field',
    ],
  ),
  promised('Only rows and columns in sight are drawn; heads and row numbers stay in sight', [
    'interactions/rows',
    'a grid draws only what is in sight, and keeps heads and row numbers there',
  ]),
  promised(
    'The status line says which rows, whether all, of which state, by which engine, with which hash',
    [
      'interactions/rows',
      'the status line says which rows, of how many, whether these are all, of which state, by which engine, with which hash',
    ],
    ['interactions/rows', 'the status line follows what is in sight'],
    [
      'interactions/status-line',
      'the status line says that nothing would be delivered, shows no hash, and leads to the limit',
    ],
  ),
  promised(
    'The menu of a head changes type, renames, normalises, splits, makes a key, maps, filters, copies',
    ['grid', 'heads make a filter node of it in one step'],
    ['grid', 'heads change a type through a select behind, and rename downstream'],
    ['interactions/columns', 'the menu of a head normalises through a formula behind'],
    ['interactions/columns', 'the menu of a head splits into fields'],
    ['interactions/columns', 'the menu of a head takes a field as key of the merge behind it'],
    [
      'interactions/columns',
      'the menu of a head maps a field to a target of the mapping behind it',
    ],
    ['interactions/columns', 'the menu of a head copies a whole column'],
  ),
  promised('Null, empty text and what cannot be seen have three looks', [
    'interactions/columns',
    'nothing has three looks: null, empty text, and spaces that can be seen',
  ]),
  promised(
    'Cells are walked, copied as rows of a spreadsheet, opened by key, and narrow the view',
    ['grid', 'cells are chosen, moved through and copied by keys alone'],
    ['grid', 'cells open their whole text with code points, and close again to where one was'],
    ['grid', 'cells narrow the view to their value, and copy their row'],
  ),
  promised(
    'Why a row is here is told step by step, also of one that was rejected',
    ['merge-explorer', 'merge explorer tells why a row is here, step by step, and leaves with Esc'],
    ['merge-explorer', 'rejected rows show their way, to where each was refused'],
  ),
  promised(
    'Samples: first, random, rows that reach a node, rejected ones; the status line says which',
    ['grid', 'samples and comparisons show a random part, the same one each time, and all again'],
    ['grid', 'samples and comparisons show only rows that reach a node, and what a node drops'],
    [
      'interactions/columns',
      'views show the first rows, only the rejected ones, and why they were',
    ],
    [
      'interactions/columns',
      'views show the rejected rows of the card that was selected just before, not of the one whose rows are still drawn',
    ],
  ),
  promised('A large source shows its beginning, says so, and is read to its end on request', [
    'interactions/files',
    'a file of more than 64 MB shows its beginning, says so, and is read to its end on request',
  ]),
  promised('A node that is not finished shows the rows that arrive, and what is missing', [
    'interactions/rows',
    'a node that is not finished shows the rows that arrive, and what is missing',
  ]),
  promised('Columns are found, pinned, dragged and hidden', [
    'grid',
    'columns are found, pinned, dragged, hidden and shown again',
  ]),
  promised(
    'Before and after are compared: of a node, and of the draft and the published version; only what changed, if wanted',
    ['grid', 'samples and comparisons show only rows that reach a node, and what a node drops'],
    [
      'interactions/history',
      'versions are compared row by row: what the draft makes of the same sources',
    ],
    [
      'interactions/history',
      'versions are compared by kind: only what changed, only what is gone, and all again',
    ],
  ),
]
