// Messages about signing in and about requests from elsewhere.
import type { Messages } from './catalogue.ts'

export const authMessages: Messages = {
  'auth.required': {
    en: {
      message: 'You are signed out.',
      hint: 'Open a sign-in link. The one who runs this Awase can make a new one; where it was started with npm start, the terminal shows it.',
    },
    ja: {
      message: 'サインインしていません。',
      hint: 'サインインリンクを開いてください。リンクはこの Awase の管理者が発行できます。npm start で起動した場合はターミナルに表示されます。',
    },
    de: {
      message: 'Sie sind nicht angemeldet.',
      hint: 'Öffnen Sie einen Anmeldelink. Wer dieses Awase betreibt, kann einen neuen erstellen; nach npm start steht er im Terminal.',
    },
  },
  'auth.link-used': {
    en: {
      message: 'This sign-in link no longer works.',
      hint: 'A link works once and for a few minutes only. Ask for a new one.',
    },
    ja: {
      message: 'このサインインリンクはもう使えません。',
      hint: 'リンクは一度だけ、数分間のみ有効です。新しいリンクを発行してもらってください。',
    },
    de: {
      message: 'Dieser Anmeldelink gilt nicht mehr.',
      hint: 'Ein Link gilt nur einmal und nur wenige Minuten. Lassen Sie sich einen neuen geben.',
    },
  },
  'auth.token': {
    en: {
      message: 'The bootstrap token is wrong.',
      hint: 'Send the value of BOOTSTRAP_TOKEN as “Authorization: Bearer …”.',
    },
    ja: {
      message: 'ブートストラップトークンが正しくありません。',
      hint: 'BOOTSTRAP_TOKEN の値を「Authorization: Bearer …」として送信してください。',
    },
    de: {
      message: 'Das Bootstrap-Token ist falsch.',
      hint: 'Senden Sie den Wert von BOOTSTRAP_TOKEN als „Authorization: Bearer …“.',
    },
  },
  'auth.origin': {
    en: {
      message: 'This request did not come from the studio, so nothing was changed.',
      hint: 'Open the studio at its own address and try again. A program must send the header Origin with that address.',
    },
    ja: {
      message: 'スタジオ以外からのリクエストのため、何も変更しませんでした。',
      hint: 'スタジオを正しいアドレスで開き直して、もう一度お試しください。プログラムから送る場合は、そのアドレスを Origin ヘッダーに指定してください。',
    },
    de: {
      message: 'Diese Anfrage kam nicht aus dem Studio; es wurde nichts geändert.',
      hint: 'Öffnen Sie das Studio unter seiner eigenen Adresse und versuchen Sie es erneut. Ein Programm muss diese Adresse im Header Origin senden.',
    },
  },
}
