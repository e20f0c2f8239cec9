// Cards, edges, inspector and grid.
import { open, promised } from './promise.ts'

export const rows = [
  promised('A card says its state and its rows; a merge its three parts', [
    'build-routes',
    'Routes, built by hand grows from an empty canvas, and every card counts what the sample states',
  ]),
  promised(
    'An edge says its rows, and shows five of them to who points at it',
    ['build-routes', 'Routes, built by hand shows the same counts on its edges, and no problem'],
    ['grid', 'an edge shows five rows to who points at it'],
  ),
  open('An error badge leads to the setting', 'built; no test clicks it'),
  promised(
    'Heads tell range, values and type, and narrow by a bar',
    ['grid', 'heads tell the range of numbers, the distinct values of text, and the key'],
    ['grid', 'heads narrow the view by a bar, and say that only the view is narrowed'],
  ),
  promised(
    'The menu of a head changes, renames, filters',
    ['grid', 'heads make a filter node of it in one step'],
    ['grid', 'heads change a type through a select behind, and rename downstream'],
  ),
  promised(
    'Cells are walked, copied and opened by key',
    ['grid', 'cells are chosen, moved through and copied by keys alone'],
    ['grid', 'cells open their whole text with code points, and close again to where one was'],
  ),
  promised('Why a row is here is told step by step', [
    'merge-explorer',
    'merge explorer tells why a row is here, step by step, and leaves with Esc',
  ]),
  promised(
    'Samples: first, random, rows that reach a node, rows dropped',
    ['grid', 'samples and comparisons show a random part, the same one each time, and all again'],
    ['grid', 'samples and comparisons show only rows that reach a node, and what a node drops'],
  ),
  promised('Columns are found, pinned, dragged and hidden', [
    'grid',
    'columns are found, pinned, dragged, hidden and shown again',
  ]),
  open('The inspector keeps its width', 'built; no test drags it'),
]
