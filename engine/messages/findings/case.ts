// Messages about case fields.
import type { Messages } from '../catalogue.ts'

export const caseMessages: Messages = {
  'case.no-field-name': {
    en: {
      message: 'The field that the cases fill has no name.',
      hint: 'Name it; an existing name replaces that field.',
    },
    ja: {
      message: 'ケースで決める項目に名前がありません。',
      hint: '名前を付けてください。既存の名前を使うと、その項目を置き換えます。',
    },
    de: {
      message: 'Das Feld, das die Fälle füllen, hat keinen Namen.',
      hint: 'Benennen Sie es; ein vorhandener Name ersetzt dieses Feld.',
    },
  },
  'case.no-case': {
    en: {
      message: 'There is no case yet: every row gets the value of “otherwise”.',
      hint: 'Add a case.',
    },
    ja: {
      message: 'ケースがまだないため、すべての行が「その他」の値になります。',
      hint: 'ケースを加えてください。',
    },
    de: {
      message: 'Es gibt noch keinen Fall: jede Zeile bekommt den Wert von „sonst“.',
      hint: 'Fügen Sie einen Fall hinzu.',
    },
  },
  'case.takes-all': {
    en: {
      message: 'Case {case} has no criterion and takes every row; the cases after it never apply.',
      hint: 'Add a criterion to it, or move it to the end.',
    },
    ja: {
      message:
        'ケース{case}には条件がないため、すべての行が当てはまり、以降のケースは使われません。',
      hint: '条件を加えるか、最後に移してください。',
    },
    de: {
      message: 'Fall {case} hat kein Kriterium und nimmt jede Zeile; die Fälle danach gelten nie.',
      hint: 'Geben Sie ihm ein Kriterium, oder schieben Sie ihn ans Ende.',
    },
  },
  'case.no-result-field': {
    en: {
      message: 'No field is chosen as the result.',
      hint: 'Choose the field that gives the value.',
    },
    ja: { message: '結果にする項目が選ばれていません。', hint: '値を取る項目を選んでください。' },
    de: {
      message: 'Als Ergebnis ist kein Feld gewählt.',
      hint: 'Wählen Sie das Feld, das den Wert gibt.',
    },
  },
  'case.result-type': {
    en: {
      message:
        '“{field}” ({from:type}) is to fill “{target}” ({to:type}); values that do not fit become a problem of the row.',
      hint: 'Choose a field of the same type, or make “{target}” text.',
    },
    ja: {
      message:
        '「{field}」（{from:type}）で「{target}」（{to:type}）を埋めます。型に合わない値は行の問題になります。',
      hint: '同じ型の項目を選ぶか、「{target}」を文字列にしてください。',
    },
    de: {
      message:
        '„{field}“ ({from:type}) soll „{target}“ ({to:type}) füllen; Werte, die nicht passen, werden zum Problem der Zeile.',
      hint: 'Wählen Sie ein Feld desselben Typs, oder machen Sie „{target}“ zu Text.',
    },
  },
}
