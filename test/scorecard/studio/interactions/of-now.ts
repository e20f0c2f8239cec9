// What stands on the screen is of the state that is there: nothing of another job, another version or before an edit.
import { promised } from './promise.ts'

export const ofNow = [
  promised(
    'Counts are of the settings beside them, also when those cannot run',
    [
      'interactions/counts-of-now',
      'a criterion that comes into the place of another is not told to hold for the rows of that one',
    ],
    [
      'interactions/counts-of-now',
      'a node that cannot run neither rejects rows nor delivers a file',
    ],
    [
      'interactions/counts-of-now',
      'a lookup by a field that its object lacks finds nothing, and says no more than that',
    ],
    ['interactions/counts-of-now', 'a node that is undone leaves nothing wrong behind'],
    ['interactions/counts-of-now', 'a merge that cannot run draws no bars of when it could'],
    [
      'interactions/late',
      'a type that is changed from number to date leaves the rows on the screen: bars go until the new ones are known',
    ],
  ),
  promised(
    'Rows that are shown alone, or beside those of a version, are told in the language and of the version of now',
    [
      'interactions/counts-of-now',
      'rows that are shown alone are named in the language that is chosen later',
    ],
    [
      'interactions/counts-of-now',
      'rows are compared with the version that is published, not with the one before',
    ],
  ),
  promised(
    'The way of a row is of the job as it was asked: changes are said, another job begins without it',
    [
      'interactions/explained-then',
      'says that the job has changed since, shows all rows again, and can be asked anew',
    ],
    ['interactions/explained-then', 'is not there in another job'],
  ),
  promised(
    'Files that come late, or while Awase is out of reach, are read when they are there',
    [
      'interactions/late',
      'a file that is dropped while Awase is out of reach is read as soon as it answers',
    ],
    [
      'interactions/late',
      'a file that is dropped in another tab, and is long on its way, is read here when it is there',
    ],
    [
      'interactions/late',
      'a file in the place of another is waited for: nothing is said of the one from before',
    ],
    [
      'interactions/late',
      'fields that could not be read are told of until the source reads something else',
    ],
    [
      'interactions/late',
      'fields that could not be read are those of what is typed while a file is on its way',
    ],
    ['interactions/late', 'what is found out about a node is asked again when nobody answered'],
  ),
  promised(
    'Publishing and the schedule are of the job that they were asked for, and known to every tab',
    ['interactions/meanwhile', 'publishes no other job than the one that it was asked for'],
    ['interactions/meanwhile', 'publishes nothing in the place of what could not be saved'],
    ['interactions/meanwhile', 'says which version runs, also when another tab published it'],
    [
      'interactions/meanwhile',
      'says when the job runs next, also when another tab set or removed its schedule',
    ],
  ),
  promised(
    "The order of rows in a view is the view's alone, until it becomes a sort of the job",
    [
      'interactions/view-order',
      'the order of rows follows a column, says that only the view does, and is turned by S',
    ],
    [
      'interactions/view-order',
      'the order of rows becomes a sort of the job, whose rows are in the order that was seen',
    ],
  ),
  promised(
    'What is done before a part of the studio has come waits for it, and nothing is lost; out of reach, it comes with the line',
    [
      'interactions/before-the-engine',
      'before the engine has come shows the job, takes moves, words and new nodes, and forgets none of them',
    ],
    [
      'interactions/before-the-engine',
      'before a dialog has come keeps the letters that follow Ctrl+S as the name of the version',
    ],
    [
      'interactions/before-the-engine',
      'before a dialog has come does what was typed and entered before the palette was there',
    ],
    [
      'interactions/before-the-engine',
      'before the words of other languages have come finds a node by its Japanese name as soon as they are there, without another letter',
    ],
    [
      'interactions/before-the-engine',
      'out of reach before a part has come keeps the job on the canvas, and brings the part when Awase can be reached again',
    ],
    [
      'interactions/before-the-engine',
      'out of reach before a part has come keeps the frame when somebody goes to a page whose script cannot come, says so, and shows it when it can',
    ],
    [
      'interactions/before-the-engine',
      'out of reach before a part has come asks again by itself for a list that got no answer',
    ],
  ),
  promised('What moves under a hand at rest opens nothing', [
    'interactions/view-order',
    'an edge that comes under a pointer which rests shows nothing until the hand moves',
  ]),
]
