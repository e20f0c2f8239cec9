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
      message: '{name} のために、ソースを {limit} 回より多く読み込むことになります。',
      hint: '各データセットの追加は1回にしてください。同じものを何度もユニオンすると、行が倍々に増えます。',
    },
    de: {
      message: 'Für {name} müssten Quellen mehr als {limit}-mal gelesen werden.',
      hint: 'Hängen Sie jeden Datensatz einmal an: Vereinigungen mit sich selbst vervielfachen die Zeilen.',
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
