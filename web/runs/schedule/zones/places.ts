// Cities that people look for a time zone by, as they are called in Japanese and German, and in English where the zone is called otherwise.
// One line a zone: its names (older and newer), Japanese, German, English; the first of each is what the zone is called by.

const lines = `
Asia/Tokyo|東京 大阪 名古屋 札幌 福岡 京都 横浜 神戸 仙台 広島 那覇|Tokio Osaka Kioto Sapporo|Tokyo Osaka Kyoto Nagoya
Asia/Seoul|ソウル 釜山|Seoul Busan|
Asia/Shanghai|上海 北京 深圳 広州 重慶|Schanghai Peking Shenzhen Guangzhou|Shanghai Beijing Shenzhen Guangzhou
Asia/Hong_Kong|香港|Hongkong|
Asia/Taipei|台北 高雄 台湾|Taipeh|
Asia/Singapore|シンガポール|Singapur|
Asia/Bangkok|バンコク|Bangkok|
Asia/Ho_Chi_Minh,Asia/Saigon|ホーチミン ハノイ|Ho-Chi-Minh-Stadt Hanoi|Ho+Chi+Minh+City Hanoi Saigon
Asia/Jakarta|ジャカルタ|Jakarta|
Asia/Manila|マニラ|Manila|
Asia/Kuala_Lumpur|クアラルンプール|Kuala+Lumpur|
Asia/Kolkata,Asia/Calcutta|コルカタ ムンバイ デリー バンガロール チェンナイ|Kalkutta Mumbai Delhi Bangalore Chennai|Kolkata Mumbai Delhi Bangalore Chennai
Asia/Kathmandu,Asia/Katmandu|カトマンズ|Kathmandu|Kathmandu
Asia/Dhaka|ダッカ|Dhaka|
Asia/Karachi|カラチ|Karatschi|
Asia/Dubai|ドバイ アブダビ|Dubai Abu+Dhabi|Dubai Abu+Dhabi
Asia/Riyadh|リヤド|Riad|
Asia/Tehran|テヘラン|Teheran|
Asia/Jerusalem|エルサレム テルアビブ|Jerusalem Tel+Aviv|Jerusalem Tel+Aviv
Asia/Yangon,Asia/Rangoon|ヤンゴン|Rangun Yangon|Yangon
Asia/Ulaanbaatar|ウランバートル|Ulan-Bator|
Asia/Vladivostok|ウラジオストク|Wladiwostok|
Europe/Berlin|ベルリン ミュンヘン ハンブルク フランクフルト デュッセルドルフ ケルン シュトゥットガルト|Berlin München Hamburg Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Nürnberg Bremen Hannover|Berlin Munich Hamburg Frankfurt Cologne
Europe/Vienna|ウィーン ザルツブルク|Wien Graz Salzburg Linz Innsbruck|Vienna Salzburg
Europe/Zurich|チューリッヒ ジュネーブ バーゼル|Zürich Genf Basel Bern|Zurich Geneva Basel Bern
Europe/London|ロンドン|London Edinburgh|London Edinburgh Manchester UK
Europe/Paris|パリ|Paris Straßburg Nizza|Paris Strasbourg Nice
Europe/Rome|ローマ ミラノ ベネチア|Rom Mailand Venedig Neapel Florenz|Rome Milan Venice Naples Florence
Europe/Madrid|マドリード バルセロナ|Madrid Barcelona|Madrid Barcelona
Europe/Lisbon|リスボン|Lissabon|Lisbon
Europe/Amsterdam|アムステルダム ロッテルダム|Amsterdam Rotterdam|
Europe/Brussels|ブリュッセル|Brüssel Antwerpen|Brussels Antwerp
Europe/Luxembourg|ルクセンブルク|Luxemburg|
Europe/Copenhagen|コペンハーゲン|Kopenhagen|
Europe/Stockholm|ストックホルム|Stockholm|
Europe/Oslo|オスロ|Oslo|
Europe/Helsinki|ヘルシンキ|Helsinki|
Europe/Warsaw|ワルシャワ|Warschau Krakau Danzig Breslau|Warsaw Krakow Gdansk
Europe/Prague|プラハ|Prag Brünn|Prague Brno
Europe/Bratislava|ブラチスラバ|Pressburg Bratislava|
Europe/Budapest|ブダペスト|Budapest|
Europe/Athens|アテネ|Athen Thessaloniki|Athens
Europe/Bucharest|ブカレスト|Bukarest|
Europe/Belgrade|ベオグラード|Belgrad|
Europe/Sofia|ソフィア|Sofia|
Europe/Zagreb|ザグレブ|Agram Zagreb|
Europe/Ljubljana|リュブリャナ|Laibach Ljubljana|
Europe/Kyiv,Europe/Kiev|キーウ キエフ|Kiew Kyjiw|Kyiv
Europe/Moscow|モスクワ サンクトペテルブルク|Moskau Sankt+Petersburg|Moscow Saint+Petersburg
Europe/Istanbul|イスタンブール|Istanbul Konstantinopel|
Europe/Dublin|ダブリン|Dublin|
Europe/Vilnius|ビリニュス|Wilna Vilnius|
Europe/Riga|リガ|Riga|
Europe/Tallinn|タリン|Reval Tallinn|
America/New_York|ニューヨーク ワシントン ボストン マイアミ アトランタ|New+York Washington Boston Miami Atlanta USA|New+York Washington Boston Miami Atlanta USA
America/Chicago|シカゴ ダラス ヒューストン|Chicago Dallas Houston|Chicago Dallas Houston USA
America/Denver|デンバー|Denver|Denver Salt+Lake+City USA
America/Phoenix|フェニックス|Phoenix|Phoenix USA
America/Los_Angeles|ロサンゼルス サンフランシスコ シアトル ラスベガス|Los+Angeles San+Francisco Seattle Las+Vegas|Los+Angeles San+Francisco Seattle Las+Vegas USA
America/Anchorage|アンカレッジ|Anchorage|
Pacific/Honolulu|ホノルル ハワイ|Honolulu|Honolulu Hawaii
America/Toronto|トロント モントリオール|Toronto Montreal|Toronto Montreal Ottawa
America/Vancouver|バンクーバー|Vancouver|
America/Mexico_City|メキシコシティ|Mexiko-Stadt|Mexico+City
America/Sao_Paulo|サンパウロ リオデジャネイロ|São+Paulo Rio+de+Janeiro|São+Paulo Rio+de+Janeiro
America/Argentina/Buenos_Aires,America/Buenos_Aires|ブエノスアイレス|Buenos+Aires|Buenos+Aires
America/Santiago|サンティアゴ|Santiago|
America/Bogota|ボゴタ|Bogotá|
America/Lima|リマ|Lima|
Africa/Cairo|カイロ|Kairo|
Africa/Johannesburg|ヨハネスブルク ケープタウン|Johannesburg Kapstadt|Johannesburg Cape+Town
Africa/Nairobi|ナイロビ|Nairobi|
Africa/Lagos|ラゴス|Lagos|
Africa/Casablanca|カサブランカ|Casablanca|
Australia/Sydney|シドニー キャンベラ|Sydney Canberra|
Australia/Melbourne|メルボルン|Melbourne|
Australia/Brisbane|ブリスベン|Brisbane|
Australia/Perth|パース|Perth|
Pacific/Auckland|オークランド ウェリントン|Auckland Wellington|Auckland Wellington
Pacific/Guam|グアム|Guam|
`

export interface Cities {
  ja: readonly string[]
  de: readonly string[]
  en: readonly string[]
}

/** By every name of their zone. */
export const citiesByZone: ReadonlyMap<string, Cities> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [zones = '', ja = '', de = '', en = ''] = line.split('|')
      const cities = { ja: named(ja), de: named(de), en: named(en) }
      return zones.split(',').map((zone) => [zone, cities] as const)
    }),
)

function named(words: string): string[] {
  return words.split(' ').flatMap((word) => (word === '' ? [] : [word.replaceAll('+', ' ')]))
}
