// What the specification asks beyond its sections of hands and keys: hundreds of fields, other ways of seeing, days and zones.
import { promised } from './promise.ts'

const select = 'a select of 500 fields'
const mapping = 'a direct mapping of 500 fields'
const zone = 'the zone of a schedule'
const meanwhile = 'a schedule that another window sets meanwhile'

export const beyond = [
  promised(
    'Hundreds of fields are drawn as they come into sight, found by name and meaning, and gone through by keys',
    ['interactions/select-fields', `${select} draws the lines in sight, one line each`],
    [
      'interactions/select-fields',
      `${select} is gone through by keys: to the end and back in one column, names typed, ticks taken`,
    ],
    [
      'interactions/select-fields',
      `${select} finds by letters, and keeps or leaves all that were found`,
    ],
    ['interactions/select-fields', `${select} answers a key at once`],
    [
      'interactions/wide-lists',
      'a merge of 500 fields draws the fields in sight, and finds one by what it means',
    ],
    [
      'interactions/wide-lists',
      'a merge of 500 fields is gone through by keys: into what was found, to its end, one tick; then all that was found',
    ],
    [
      'interactions/wide-lists',
      `${mapping} draws the fields in sight, and finds one by what it means`,
    ],
    ['interactions/wide-lists', `${mapping} keeps a field in sight while its name is written`],
  ),
  promised(
    'The lines of a mapping draw those in sight, go on by keys and by hand wherever they were scrolled to, and lead to what is wrong',
    [
      'interactions/wide-lists',
      `${mapping} finds the fields and their lines in the other view, too`,
    ],
    [
      'interactions/wide-lists',
      `${mapping} draws the lines in sight, also those to a field far away`,
    ],
    [
      'interactions/wide-lists',
      `${mapping} says the place of a line, and keeps what the keyboard stands on while others come into sight`,
    ],
    [
      'interactions/wide-lists',
      `${mapping} is joined by a drag where it was scrolled to, and the line follows the pointer`,
    ],
    [
      'interactions/wide-lists',
      `${mapping} leads to a field far away that something is wrong with`,
    ],
  ),
  promised(
    'The fields of a select are ordered by key and by hand, keep their names while left, and ask for a format',
    [
      'interactions/select-fields',
      `${select} keeps the new name of a field that is left, and gives it back`,
    ],
    [
      'interactions/select-fields',
      `${select} moves a field with Alt and the arrows, says where it is, and keeps the focus on it`,
    ],
    [
      'interactions/select-fields',
      `${select} asks for a format where a type is chosen that takes one`,
    ],
    ['interactions/select-fields', `${select} lets a line be dragged by its name`],
    [
      'interactions/select-fields',
      `${select} keeps what goes on when it is said what becomes of later fields`,
    ],
  ),
  promised(
    'Forced colours, 200 % zoom and low windows hide nothing',
    [
      'interactions/ways-of-seeing',
      'forced colours shows what is selected, chosen and pressed, and where buttons and fields end',
    ],
    ['interactions/ways-of-seeing', '200 % zoom leaves every verb of a scheduled job whole'],
    [
      'interactions/landing',
      'what floats over the canvas leaves room for each other in a low window',
    ],
  ),
  promised('Criteria count days from the day of the run, and say which these are', [
    'interactions/relative-days',
    'a criterion on days counts them from the day of the run, says which they are, and keeps their rows',
  ]),
  promised(
    'A schedule that another window sets meanwhile is told of, and overwritten only by who was told',
    [
      'interactions/schedule-meanwhile',
      `${meanwhile} is followed while nothing was filled in here`,
    ],
    [
      'interactions/schedule-meanwhile',
      `${meanwhile} is told of where something was, and can be shown instead`,
    ],
    ['interactions/schedule-meanwhile', `${meanwhile} is replaced by who was told`],
    [
      'interactions/schedule-meanwhile',
      `${meanwhile} stays where nobody was told yet: the edge refuses, and the dialog tells`,
    ],
  ),
  promised(
    'The zone of a schedule is found by what people call it, and the job keeps it',
    ['interactions/schedule-zone', `${zone} is found by a city in Japanese, and taken by Enter`],
    [
      'interactions/schedule-zone',
      `${zone} is found by a country once the names have come, chosen by arrows, taken by Tab`,
    ],
    ['interactions/schedule-zone', `${zone} is kept by the job when its schedule is taken away`],
    [
      'interactions/schedule-zone',
      `${zone} leaves the list by Escape, and the dialog only by the next`,
    ],
    [
      'interactions/schedule-zone',
      `${zone} leaves list and dialog by two Escapes, however fast they follow each other`,
    ],
  ),
]
