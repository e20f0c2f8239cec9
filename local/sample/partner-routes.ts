// The partner's routes: what real partners send, written line by line so that the raw text is under control.

/** Airports of airports.csv that flights-airport.csv never names, some with leading zeros. */
const small = ['00M', '00R', '00V', '01G', '01J', '01M', '02A', '02C', '02G', '03D', '04M', '04Y']
const hubs = ['ATL', 'ORD', 'DFW', 'DEN', 'LAX']

/** Ordinary routes between small airports and hubs, both ways; a third of the counts lies under 100. */
const ordinary = small.flatMap((code, index) => {
  const hub = hubs[index % hubs.length] ?? ''
  const flights = 40 + ((index * 397) % 1700)
  return [`${code},${hub},${flights}`, `${hub},${code},${flights + (index % 3)}`]
})

/** Codes with spaces at the end: they match only when the key is trimmed, and are delivered as they came. */
const spaces = ['ATL ,00M,210', 'ORD,00R  ,640', 'DFW  ,01G ,5200']

/** Airports that only the partner knows: two lines carry é, two an emoji; Shift_JIS has neither. */
const partnersOwn = [
  'TAK,HNL,365',
  'NRT,HNL,7300',
  'HNL,NRT,7300',
  'XOR,ATL,120',
  'ATL,XOR,121',
  'INN,ORD,150',
  'ORD,INN,151',
]

/** HNM stands in both airport files. */
const fanOut = ['HNM,OGG,1460', 'OGG,HNM,1455', 'HNM,HNL,730']

/** Seven routes whose airport does not exist, four by origin and three by destination. */
const unmatched = [
  '髙①～−,ATL,700',
  'Café-é,ATL,300',
  '"",ATL,110',
  '"Ueno, Mie\nairstrip",ORD,140',
  'ATL,✈🛫,160',
  'DEN,ZZ9,90',
  'LAX,"QQ, ""old""",450',
]

/** Nothing between the commas is null: such a key never matches, and a route needs both ends. */
const nullKeys = [',ATL,500', 'ATL,,510']

/** The same route again, with other figures: the last one stays in the object. */
const duplicates = ['ABE,ATL,853', 'ABE,ATL,900']

/** Counts that are no integers: rejected as they are read. */
const badCounts = ['BOS,JFK,12.5', 'BOS,LGA,n/a', 'BOS,EWR,"1,204"']

/** A count that is null: it is not at least 100. */
const noCount = ['SEA,PDX,']

/** UTF-8 text with CRLF, the same at every call. */
export function partnerRoutes(): string {
  const lines = [
    'origin,destination,count',
    ...ordinary,
    ...spaces,
    ...partnersOwn,
    ...fanOut,
    ...unmatched,
    ...nullKeys,
    ...duplicates,
    ...badCounts,
    ...noCount,
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}
