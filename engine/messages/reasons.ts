// What nodes say of one row when it is explained: sentences, no errors.
import type { Messages } from './catalogue.ts'

export const reasonMessages: Messages = {
  'explain.split-null': {
    en: {
      message: '{field} is null: nothing was cut.',
      hint: 'Null gives nulls, and one row.',
    },
    ja: {
      message: '{field} は null のため、分割されませんでした。',
      hint: 'null の結果は null の1行です。',
    },
    de: {
      message: '{field} ist null: Es wurde nichts geteilt.',
      hint: 'Null ergibt Null, und eine Zeile.',
    },
  },
  'explain.split-parts': {
    en: {
      message: 'Parts of {field}, “{value}”: {parts}',
      hint: 'The separator or the widths of the node decide where it is cut.',
    },
    ja: {
      message: '{field} の「{value}」は {parts}個に分かれます。',
      hint: '区切る位置は、ノードの区切り文字または文字数の設定で決まります。',
    },
    de: {
      message: 'Teile von {field}, „{value}“: {parts}',
      hint: 'Wo geteilt wird, bestimmen Trennzeichen oder Breiten des Knotens.',
    },
  },
  'explain.flatten-list': {
    en: {
      message: 'Rows come from the list at {path} of {field}: {value}',
      hint: 'An empty list gives one row or none, as the node is set.',
    },
    ja: {
      message: '{field} の {path} にある一覧から行を作ります：{value}',
      hint: '空の一覧を1行にするか行なしにするかは、ノードの設定で決まります。',
    },
    de: {
      message: 'Zeilen entstehen aus der Liste bei {path} in {field}: {value}',
      hint: 'Ob eine leere Liste eine Zeile ergibt oder keine, bestimmt der Knoten.',
    },
  },
  'explain.flatten-value': {
    en: {
      message: '{target} is what stands at {path} of {field}: {result}',
      hint: 'Nothing at a path gives null or rejects the row, as the node is set.',
    },
    ja: {
      message: '{target} は {field} の {path} の値です：{result}',
      hint: 'パスに値がないときに null とするか除外するかは、ノードの設定で決まります。',
    },
    de: {
      message: '{target} ist, was bei {path} in {field} steht: {result}',
      hint: 'Steht dort nichts, ergibt das null oder weist die Zeile ab, je nach Einstellung.',
    },
  },
  'explain.pivot-cell': {
    en: {
      message: '{keyField} is {key}, so {value} went into {column}.',
      hint: 'The columns of the node say which key goes where.',
    },
    ja: {
      message: '{keyField} が {key} なので、{value} は {column} に入りました。',
      hint: 'どのキーがどの列に入るかは、ノードの列の設定で決まります。',
    },
    de: {
      message: '{keyField} ist {key}, also kam {value} nach {column}.',
      hint: 'Welcher Schlüssel in welches Feld geht, sagen die Spalten des Knotens.',
    },
  },
  'explain.pivot-unknown': {
    en: {
      message: 'No column is declared for {keyField} = {key}: the value went nowhere.',
      hint: 'Add a column for this key to the node to keep it.',
    },
    ja: {
      message: '{keyField} = {key} の列がないため、値はどこにも入りませんでした。',
      hint: '残すには、このキーの列をノードに追加してください。',
    },
    de: {
      message: 'Für {keyField} = {key} gibt es keine Spalte: Der Wert ging nirgendwohin.',
      hint: 'Fügen Sie dem Knoten eine Spalte für diesen Schlüssel hinzu, um ihn zu behalten.',
    },
  },
  'explain.unpivot-field': {
    en: {
      message: 'This row carries the field {field} with the value {value}.',
      hint: 'Each chosen field becomes a row of its own.',
    },
    ja: {
      message: 'この行の項目 {field} の値は {value} です。',
      hint: '選んだ項目ごとに1行になります。',
    },
    de: {
      message: 'Diese Zeile trägt das Feld {field} mit dem Wert {value}.',
      hint: 'Jedes gewählte Feld wird eine eigene Zeile.',
    },
  },
  'explain.unpivot-skipped': {
    en: {
      message: 'All of these fields are null, and nulls are skipped: {fields}',
      hint: 'Keep nulls in the node to get a row for each.',
    },
    ja: {
      message: '次の項目がすべて null で、null は飛ばされます：{fields}',
      hint: '行として残すには、ノードで null を残す設定にしてください。',
    },
    de: {
      message: 'Alle diese Felder sind null, und Null wird übersprungen: {fields}',
      hint: 'Behalten Sie im Knoten Null-Werte, um je eine Zeile zu bekommen.',
    },
  },
  'explain.dedupe-alone': {
    en: {
      message: 'A null in the key ({key}): this row equals no other.',
      hint: 'Choose in the node that null equals null to change this.',
    },
    ja: {
      message: 'キーに null があるため（{key}）、この行はどの行とも同じではありません。',
      hint: '変えるには、null 同士を同じとみなす設定にしてください。',
    },
    de: {
      message: 'Der Schlüssel enthält null ({key}): Diese Zeile gleicht keiner anderen.',
      hint: 'Wählen Sie im Knoten, dass Null gleich Null ist, um das zu ändern.',
    },
  },
  'explain.dedupe-kept': {
    en: {
      message: 'Of the rows with {key}, {keep:keep} stays: this one.',
      hint: 'The node says which of equal rows stays.',
    },
    ja: {
      message: '{key} の行のうち、{keep:keep}の行であるこの行が残りました。',
      hint: '同じ行のうちどれを残すかは、ノードの設定で決まります。',
    },
    de: {
      message: 'Von den Zeilen mit {key} bleibt {keep:keep}: diese.',
      hint: 'Welche von gleichen Zeilen bleibt, bestimmt der Knoten.',
    },
  },
  'explain.dedupe-removed': {
    en: {
      message: 'Of the rows with {key}, {keep:keep} stays: another one.',
      hint: 'Explain the row that stayed to compare the two.',
    },
    ja: {
      message: '{key} の行のうち、{keep:keep}の行である別の行が残りました。',
      hint: '残った行の説明を開くと、2つを比べられます。',
    },
    de: {
      message: 'Von den Zeilen mit {key} bleibt {keep:keep}: eine andere.',
      hint: 'Lassen Sie sich die gebliebene Zeile erklären, um beide zu vergleichen.',
    },
  },
  'explain.sorted': {
    en: {
      message: 'Its place comes from {key}.',
      hint: 'Rows with equal keys keep the order in which they came.',
    },
    ja: {
      message: '並び順は {key} で決まりました。',
      hint: 'キーが同じ行は、元の順序のまま並びます。',
    },
    de: {
      message: 'Ihr Platz ergibt sich aus {key}.',
      hint: 'Zeilen mit gleichem Schlüssel behalten ihre Reihenfolge.',
    },
  },
  'explain.sample-taken': {
    en: {
      message: 'The sample takes {how:sample}: this row is one of them.',
      hint: 'The same seed always takes the same rows.',
    },
    ja: {
      message: 'サンプルは{how:sample}を取り、この行は含まれます。',
      hint: '同じシード値なら、いつも同じ行になります。',
    },
    de: {
      message: 'Die Stichprobe nimmt {how:sample}: Diese Zeile gehört dazu.',
      hint: 'Derselbe Startwert nimmt immer dieselben Zeilen.',
    },
  },
  'explain.sample-left': {
    en: {
      message: 'The sample takes {how:sample}: this row is none of them.',
      hint: 'Take more rows in the node to keep it.',
    },
    ja: {
      message: 'サンプルは{how:sample}を取り、この行は含まれません。',
      hint: '残すには、ノードで取る行を増やしてください。',
    },
    de: {
      message: 'Die Stichprobe nimmt {how:sample}: Diese Zeile gehört nicht dazu.',
      hint: 'Nehmen Sie im Knoten mehr Zeilen, um sie zu behalten.',
    },
  },
}
