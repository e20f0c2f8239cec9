// Words that fields are named with: one line is one meaning, in English, German and Japanese, as people write it in column heads.

/** Lower case; katakana for kana. The first word names the meaning. */
const lines = `
number no nr num nummer number 番号 ナンバー
id identifier kennung key schlüssel schluessel code コード 記号 識別子
customer customers client kunde kunden 顧客 得意先 取引先 カスタマー
member members mitglied mitglieder 会員 メンバー
company firma firmen unternehmen organisation organization 会社 企業 法人
name names bezeichnung titel title 名称 名前 氏名 名
first vorname 名前
last nachname familienname surname family 姓 苗字
address adresse anschrift 住所 アドレス
street strasse straße 番地 町名
postcode zip zipcode postal plz postleitzahl 郵便番号 郵便
city town stadt ort 市区町村 都市 市
state region province prefecture bundesland 都道府県 州 県
country nation land länder 国名 国
phone tel telephone telefon fon 電話番号 電話
mail email e-mail mailadresse メールアドレス メール
date datum day tag 年月日 日付 日
time zeit uhrzeit 時刻 時間
year jahr 年
month monat 月
price preis unitprice stückpreis 単価 価格 値段
amount betrag wert value sum summe total gesamt 金額 合計 総額
quantity qty menge anzahl count 数量 件数 個数
order orders bestellung bestell auftrag auftrags 注文 受注 オーダー
product item artikel produkt goods sku 商品 製品 品目
invoice rechnung rechnungs bill 請求書 請求
payment zahlung zahlungs 支払 入金 決済
delivery shipping shipment lieferung liefer versand 配送 出荷 納品
tax steuer mwst ust vat 消費税 税
discount rabatt 割引 値引
currency währung waehrung 通貨
description beschreibung text 説明 内容
note notes remark comment bemerkung notiz kommentar 備考 メモ コメント
status zustand 状態 ステータス
type art typ kind 種類 種別 区分
category kategorie group gruppe カテゴリ 分類 グループ
start begin beginn von from 開始 自
end ende bis until 終了 至
created erstellt angelegt 作成 登録
updated changed modified geändert geaendert 更新 変更
birthday birthdate geburtstag geburtsdatum 生年月日 誕生日
gender sex geschlecht 性別
age alter 年齢
user benutzer ユーザー ユーザ 利用者
account konto アカウント 口座
employee staff mitarbeiter personal 社員 従業員 担当者
department abteilung 部門 部署
store shop filiale laden geschäft 店舗 店
warehouse lager 倉庫
supplier vendor lieferant lieferanten 仕入先 業者
contract vertrag vertrags 契約
project projekt プロジェクト 案件
origin source herkunft abflug ausgangsort 出発地 出発 発地
destination target ziel zielort 到着地 到着 目的地
airport flughafen 空港
flight flights flug flüge 便 フライト
carrier airline fluggesellschaft 航空会社
latitude lat breite breitengrad 緯度
longitude lon lng länge laenge längengrad 経度
weight gewicht 重量
size größe groesse サイズ
color colour farbe 色
barcode ean gtin jan strichcode バーコード
`

const meanings = new Map<string, string>()
for (const line of lines.trim().split('\n')) {
  const words = line.split(' ')
  for (const word of words) if (!meanings.has(word)) meanings.set(word, words[0]!)
}

const longest = Math.max(...[...meanings.keys()].map(({ length }) => length))

/** The meanings of one word of a name: its own, those of the words that it is put together from (`kundennummer`, 顧客番号), or itself. */
export function meaningsOf(word: string): readonly string[] {
  const own = meanings.get(word)
  if (own !== undefined) return [own]
  return splitWord(word) ?? [word]
}

/** Longest known beginning first; null when something unknown is left. */
function splitWord(word: string): string[] | null {
  if (word === '') return []
  for (let length = Math.min(longest, word.length - 1); length >= shortest(word); length--) {
    const meaning = meanings.get(word.slice(0, length))
    if (meaning === undefined) continue
    const rest = word.slice(length)
    const known = meanings.get(rest)
    const others = known === undefined ? splitWord(rest) : [known]
    if (others !== null) return [meaning, ...others]
  }
  return null
}

/** One kanji is a word; of letters it takes more, or everything could be split into something. */
function shortest(word: string): number {
  return word.charCodeAt(0) > 0x2e80 ? 1 : 4
}
