// What is told of a row that an aggregate made of a group.
import type { Messages } from './catalogue.ts'

export const groupReasonMessages: Messages = {
  'explain.aggregate-group': {
    en: {
      message: 'Rows that have {key} in common: {rows}',
      hint: 'Null is a group of its own.',
    },
    ja: {
      message: '{key} が共通する行は {rows}行です。',
      hint: 'null はそれだけで1つのグループになります。',
    },
    de: {
      message: 'Zeilen, die {key} gemeinsam haben: {rows}',
      hint: 'Null ist eine eigene Gruppe.',
    },
  },
  'explain.aggregate-whole': {
    en: {
      message: 'All rows are one group: {rows}',
      hint: 'Group by fields in the node to tell groups apart.',
    },
    ja: {
      message: '{rows}行すべてが1つのグループです。',
      hint: '分けるには、ノードでグループ化する項目を選んでください。',
    },
    de: {
      message: 'Alle Zeilen sind eine Gruppe: {rows}',
      hint: 'Gruppieren Sie im Knoten nach Feldern, um sie zu trennen.',
    },
  },
  'explain.aggregate-measure': {
    en: {
      message: '{target} is the {kind:measure} of {field}: {result}',
      hint: 'Nulls do not count, except as rows.',
    },
    ja: {
      message: '{target} は {field} の{kind:measure}です：{result}',
      hint: 'null は行数のほかには数えません。',
    },
    de: {
      message: '{target} ist: {kind:measure} von {field}, {result}',
      hint: 'Null-Werte zählen nur als Zeilen.',
    },
  },
  'explain.aggregate-rows': {
    en: {
      message: '{target} is the number of rows: {rows}',
      hint: 'Rows count whatever stands in them.',
    },
    ja: {
      message: '{target} は行数です：{rows}',
      hint: '中身に関係なく、すべての行を数えます。',
    },
    de: {
      message: '{target} ist die Anzahl der Zeilen: {rows}',
      hint: 'Zeilen zählen, was auch in ihnen steht.',
    },
  },
}
