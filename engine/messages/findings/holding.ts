// Messages about nodes that need many rows at once: sort, dedupe, aggregate, union, sample.
import type { Messages } from '../catalogue.ts'

export const holdingMessages: Messages = {
  'memory.no-spill': {
    en: {
      message:
        'The rows to be held do not fit into memory, and there is no room to put them aside.',
      hint: 'Run the job at the edge, or hold fewer rows: filter before this node, drop fields that are not needed.',
    },
    ja: {
      message: '保持する行がメモリーに入りきらず、退避する場所もありません。',
      hint: 'エッジで実行するか、このノードの前で行を絞り込み、不要な項目を外してください。',
    },
    de: {
      message:
        'Die zu haltenden Zeilen passen nicht in den Speicher, und es gibt keinen Platz zum Auslagern.',
      hint: 'Führen Sie den Job am Edge aus, oder halten Sie weniger Zeilen: vor diesem Knoten filtern, unnötige Felder weglassen.',
    },
  },
  'run.too-many-scans': {
    en: {
      message: 'For {name} sources would have to be read more than {limit} times.',
      hint: 'Append each dataset once: unions that lead to themselves again and again multiply their rows.',
    },
    ja: {
      message: '{name} のために、ソースを {limit}回より多く読み込むことになります。',
      hint: '各データセットの追加は1回にしてください。同じものを何度もユニオンすると、行が倍々に増えます。',
    },
    de: {
      message: 'Für {name} müssten Quellen mehr als {limit}-mal gelesen werden.',
      hint: 'Hängen Sie jede Datenmenge nur einmal an: Vereinigungen mit sich selbst vervielfachen die Zeilen.',
    },
  },
  'aggregate.empty': {
    en: {
      message: 'Nothing is chosen to group by, and nothing to tell.',
      hint: 'Add a field that groups are made by, or a value to be told.',
    },
    ja: {
      message: 'まとめる項目も、求める値も選ばれていません。',
      hint: 'まとめる項目か、求める値を追加してください。',
    },
    de: {
      message: 'Es ist weder ein Gruppenfeld noch ein Ergebnis gewählt.',
      hint: 'Fügen Sie ein Gruppenfeld oder ein Ergebnis hinzu.',
    },
  },
  'aggregate.not-a-number': {
    en: {
      message: '“{field}” is {type:type}; sums and averages need a number.',
      hint: 'Give the field a number type further up, or choose another field.',
    },
    ja: {
      message: '「{field}」は{type:type}です。合計と平均には数値が必要です。',
      hint: '上流で数値の型にするか、別の項目を選んでください。',
    },
    de: {
      message: '„{field}“ ist {type:type}; Summe und Durchschnitt brauchen eine Zahl.',
      hint: 'Geben Sie dem Feld weiter oben einen Zahlentyp, oder wählen Sie ein anderes.',
    },
  },
  'aggregate.name-taken': {
    en: {
      message: 'Two fields that leave this node are called “{field}”.',
      hint: 'Give one of them another name.',
    },
    ja: {
      message: 'このノードから出る2つの項目が、どちらも「{field}」という名前です。',
      hint: '一方の名前を変えてください。',
    },
    de: {
      message: 'Zwei Felder, die diesen Knoten verlassen, heißen „{field}“.',
      hint: 'Geben Sie einem davon einen anderen Namen.',
    },
  },
  'dedupe.no-field': {
    en: {
      message: 'No field is chosen in which rows must agree.',
      hint: 'Choose at least one field.',
    },
    ja: {
      message: '一致を調べる項目が選ばれていません。',
      hint: '項目を1つ以上選んでください。',
    },
    de: {
      message: 'Es ist kein Feld gewählt, in dem Zeilen übereinstimmen müssen.',
      hint: 'Wählen Sie mindestens ein Feld.',
    },
  },
  'sample.nothing': {
    en: { message: 'No row is kept.', hint: 'Enter a number above 0.' },
    ja: { message: '1行も残りません。', hint: '0より大きい数を入力してください。' },
    de: { message: 'Es bleibt keine Zeile.', hint: 'Geben Sie eine Zahl über 0 ein.' },
  },
  'union.types': {
    en: {
      message:
        '“{field}” is {firstType:type} in one dataset ({firstPort:port}) and {secondType:type} in another ({secondPort:port}).',
      hint: 'Give both the same type, or rename one of them.',
    },
    ja: {
      message:
        '「{field}」は{firstPort:port}のデータセットでは{firstType:type}、{secondPort:port}では{secondType:type}です。',
      hint: '両方を同じ型にするか、一方の名前を変えてください。',
    },
    de: {
      message:
        '„{field}“ ist in einer Datenmenge {firstType:type} ({firstPort:port}), in einer anderen {secondType:type} ({secondPort:port}).',
      hint: 'Geben Sie beiden denselben Typ, oder benennen Sie eines um.',
    },
  },
  'union.similar-names': {
    en: {
      message:
        '“{field}” looks like “{first}”, but they are two fields: they differ in spaces, case or width.',
      hint: 'If they mean the same, rename one of them before the union.',
    },
    ja: {
      message:
        '「{field}」は「{first}」とよく似ていますが、別の項目になります（空白、大文字と小文字、全角と半角の違い）。',
      hint: '同じ項目なら、ユニオンの前で一方の名前を変えてください。',
    },
    de: {
      message:
        '„{field}“ sieht aus wie „{first}“, bleibt aber ein eigenes Feld: Sie unterscheiden sich in Leerzeichen, Groß- und Kleinschreibung oder Breite.',
      hint: 'Meinen sie dasselbe, benennen Sie eines vor der Vereinigung um.',
    },
  },
  'union.field-missing': {
    en: {
      message: '“{field}” is null in all rows of one dataset ({missing:port}), which lacks it.',
      hint: 'Rename the field that belongs to it, or leave it so.',
    },
    ja: {
      message: '「{field}」は{missing:port}のデータセットにないため、その行では null になります。',
      hint: '対応する項目の名前を揃えるか、このままにしてください。',
    },
    de: {
      message: '„{field}“ fehlt einer Datenmenge ({missing:port}) und ist in seinen Zeilen null.',
      hint: 'Benennen Sie das Feld um, das dazu gehört, oder lassen Sie es so.',
    },
  },
  'union.field-lacking': {
    en: {
      message: 'One dataset ({missing:port}) lacks “{field}”.',
      hint: 'Rename the field that belongs to it, or say what it shall be where it is missing.',
    },
    ja: {
      message: '「{field}」が{missing:port}のデータセットにありません。',
      hint: '対応する項目の名前を揃えるか、ないときの値を決めてください。',
    },
    de: {
      message: '„{field}“ fehlt einer Datenmenge ({missing:port}).',
      hint: 'Benennen Sie das Feld um, das dazu gehört, oder legen Sie fest, was es dort sein soll.',
    },
  },
  'sort.no-key': {
    en: {
      message: 'No field is chosen to sort by, so the rows keep their order.',
      hint: 'Add a key, or delete the node.',
    },
    ja: {
      message: '並べ替えのキーがないため、行の順序は変わりません。',
      hint: 'キーを追加するか、ノードを削除してください。',
    },
    de: {
      message: 'Es ist kein Feld zum Sortieren gewählt; die Reihenfolge bleibt.',
      hint: 'Fügen Sie einen Schlüssel hinzu, oder löschen Sie den Knoten.',
    },
  },
}
