// The partner's airports: written by the seed, in the columns of airports.csv. One code repeats an airport of the main file.

/** HNM stands in airports.csv too: whoever merges with both files gets its routes twice. The others are new. */
const airports: readonly (readonly string[])[] = [
  ['HNM', 'Hana (ハナ空港)', 'Hana', 'HI', 'USA', '20.79563611', '-156.0144378'],
  ['TAK', '高松空港, "Takamatsu"', '髙松①～−', '香川', 'Japan', '34.21416667', '134.0155556'],
  [
    'NRT',
    'Narita International\nTerminal ①',
    'Narita, Chiba',
    '千葉',
    'Japan',
    '35.76472',
    '140.38639',
  ],
  ['XOR', 'Orléans – Saint-Denis', 'Orléans', 'Loiret', 'France', '47.8977', '2.16417'],
  ['INN', 'Innsbruck 🏔', 'Innsbruck 🏔', 'Tirol', 'Austria', '47.26028', '11.34389'],
]

const header = ['iata', 'name', 'city', 'state', 'country', 'latitude', 'longitude']

/** UTF-8 text with CRLF, as a partner's export would have it. */
export function partnerAirports(): string {
  return [header, ...airports].map((row) => row.map(quoted).join(',') + '\r\n').join('')
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
