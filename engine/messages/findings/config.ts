// Messages about settings of nodes that are unfinished or wrong: what each would take.
import type { Messages } from '../catalogue.ts'

export const configMessages: Messages = {
  'config.empty': {
    en: { message: 'This setting is still empty.', hint: 'Fill it in.' },
    ja: { message: 'この設定はまだ空です。', hint: '入力してください。' },
    de: { message: 'Diese Einstellung ist noch leer.', hint: 'Füllen Sie sie aus.' },
  },
  'config.invalid': {
    en: {
      message: 'This setting is not valid ({setting}).',
      hint: 'Choose or enter another value.',
    },
    ja: {
      message: 'この設定は正しくありません（{setting}）。',
      hint: '別の値を選ぶか、入力し直してください。',
    },
    de: {
      message: 'Diese Einstellung ist ungültig ({setting}).',
      hint: 'Wählen Sie einen anderen Wert, oder geben Sie ihn neu ein.',
    },
  },
  'config.missing': {
    en: {
      message: 'The setting “{setting}” is missing.',
      hint: 'Add it; it takes {expected:kind}.',
    },
    ja: {
      message: '設定「{setting}」がありません。',
      hint: '追加してください。値の種類は {expected:kind} です。',
    },
    de: {
      message: 'Die Einstellung „{setting}“ fehlt.',
      hint: 'Ergänzen Sie sie; erwartet wird dort {expected:kind}.',
    },
  },
  'config.other-kind': {
    en: {
      message: 'The setting “{setting}” takes {expected:kind}, not {found:kind}.',
      hint: 'Choose or enter another value.',
    },
    ja: {
      message:
        '設定「{setting}」の値の種類が違います（必要なもの：{expected:kind}、実際：{found:kind}）。',
      hint: '別の値を選ぶか、入力し直してください。',
    },
    de: {
      message:
        'Die Einstellung „{setting}“ ist von falscher Art (erwartet: {expected:kind}; vorhanden: {found:kind}).',
      hint: 'Wählen Sie einen anderen Wert, oder geben Sie ihn neu ein.',
    },
  },
  'config.choice-missing': {
    en: { message: 'The setting “{setting}” is missing.', hint: 'Choose one of: {allowed}.' },
    ja: {
      message: '設定「{setting}」がありません。',
      hint: '次から選んでください：{allowed}。',
    },
    de: {
      message: 'Die Einstellung „{setting}“ fehlt.',
      hint: 'Wählen Sie eines von: {allowed}.',
    },
  },
  'config.not-one-of': {
    en: {
      message: 'The setting “{setting}” cannot be {value}.',
      hint: 'Choose one of: {allowed}.',
    },
    ja: {
      message: '設定「{setting}」に {value} は使えません。',
      hint: '次から選んでください：{allowed}。',
    },
    de: {
      message: 'Die Einstellung „{setting}“ kann nicht {value} sein.',
      hint: 'Wählen Sie eines von: {allowed}.',
    },
  },
  'config.too-small': {
    en: {
      message: 'The number in “{setting}” is too small.',
      hint: 'Enter {least} or more.',
    },
    ja: {
      message: '「{setting}」の数が小さすぎます。',
      hint: '{least} 以上にしてください。',
    },
    de: {
      message: 'Die Zahl in „{setting}“ ist zu klein.',
      hint: 'Geben Sie mindestens {least} ein.',
    },
  },
  'config.too-large': {
    en: {
      message: 'The number in “{setting}” is too large.',
      hint: 'Enter {most} or less.',
    },
    ja: {
      message: '「{setting}」の数が大きすぎます。',
      hint: '{most} 以下にしてください。',
    },
    de: {
      message: 'Die Zahl in „{setting}“ ist zu groß.',
      hint: 'Geben Sie höchstens {most} ein.',
    },
  },
  'config.too-long': {
    en: {
      message: 'The text in “{setting}” is too long.',
      hint: 'Shorten it to {most} characters.',
    },
    ja: {
      message: '「{setting}」の文字列が長すぎます。',
      hint: '{most}文字以内にしてください。',
    },
    de: {
      message: 'Der Text in „{setting}“ ist zu lang.',
      hint: 'Kürzen Sie ihn auf {most} Zeichen.',
    },
  },
  'config.too-many': {
    en: {
      message: 'There are too many entries in “{setting}”.',
      hint: 'Keep {most} of them at most.',
    },
    ja: {
      message: '「{setting}」の項目が多すぎます。',
      hint: '{most}個以内にしてください。',
    },
    de: {
      message: '„{setting}“ hat zu viele Einträge.',
      hint: 'Behalten Sie höchstens {most}.',
    },
  },
  'config.unknown-key': {
    en: {
      message: 'There is no setting “{setting}”; it changes nothing.',
      hint: 'Remove it, or correct its name. Here there are: {known}.',
    },
    ja: {
      message: '設定「{setting}」はありません。書いても効果はありません。',
      hint: '削除するか、名前を直してください。ここで使えるもの：{known}。',
    },
    de: {
      message: 'Eine Einstellung „{setting}“ gibt es nicht; sie bewirkt nichts.',
      hint: 'Entfernen Sie sie, oder berichtigen Sie den Namen. Hier gibt es: {known}.',
    },
  },
  'config.similar-key': {
    en: {
      message: 'There is no setting “{setting}”; it changes nothing.',
      hint: 'Did you mean “{similar}”?',
    },
    ja: {
      message: '設定「{setting}」はありません。書いても効果はありません。',
      hint: '「{similar}」ではありませんか。',
    },
    de: {
      message: 'Eine Einstellung „{setting}“ gibt es nicht; sie bewirkt nichts.',
      hint: 'Meinten Sie „{similar}“?',
    },
  },
}
