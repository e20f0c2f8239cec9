// Texts of the object connector in Japanese.
import type { ConnectorTexts } from '../../connector.ts'

export const ja: ConnectorTexts = {
  name: 'オブジェクト',
  purpose: 'Awase のオブジェクトのレコード',
  help: '項目は名前で対応します。届く項目はすべてオブジェクトに必要です。レコードはキーで識別するので、同じ実行を2回届けても結果は変わりません。',
  fields: {
    'write.object': { label: 'オブジェクト' },
    'write.mode': {
      label: '書き込み方法',
      help: '「追加または更新」は、既存のレコードを更新し、なければ追加します。',
      options: { insert: '追加', update: '更新', upsert: '追加または更新', replace: '置換' },
    },
    'write.key': {
      label: 'キー',
      help: 'レコードを識別する項目（最大3つ）。選ばなければオブジェクト自身のキーを使います。',
    },
    'write.blanks': {
      label: '空白の値',
      help: '既存のレコードに空白（null または空文字）が届いたとき、値を消すか、元の値を残すかを選びます。',
      options: { clear: '空白で上書き', keep: '元の値を残す' },
    },
  },
}
