// What the sample must count. Worked out by other code in a test, stated here, quoted by the README; a run that differs fails.

export interface SampleCounts {
  /** Rows of airports.csv and airports-partner.csv. */
  airportsRead: number
  /** Records of the object Airport afterwards: one code stands in both files. */
  airportRecords: number
  /** Rows of flights-airport.csv and flights-airport-partner.csv. */
  flightsRead: number
  /** Rejected as they are read: the count is no integer. */
  notIntegers: number
  /** Routes whose airport does not exist. */
  unmatchedOrigins: number
  unmatchedDestinations: number
  /** Rows without a key: null never matches. */
  nullKeys: number
  /** Rows added because an airport stands twice. */
  fanOut: number
  /** Rows after both merges. */
  merged: number
  /** Rows with at least 100 flights. */
  served: number
  /** Rows by traffic class. */
  trunk: number
  shuttle: number
  overseas: number
  regional: number
  /** Rejected: a route needs both ends. */
  withoutEnd: number
  /** Rows handed to the object Route, and its records afterwards. */
  routeRows: number
  routeRecords: number
  /** Rejected by the file: Shift_JIS lacks a character. */
  unencodable: number
  /** Rows of the delivered file. */
  reportRows: number
}

export const expectedCounts: SampleCounts = {
  airportsRead: 3381,
  airportRecords: 3380,
  flightsRead: 5418,
  notIntegers: 3,
  unmatchedOrigins: 4,
  unmatchedDestinations: 3,
  nullKeys: 2,
  fanOut: 3,
  merged: 5418,
  served: 4655,
  trunk: 200,
  shuttle: 464,
  overseas: 211,
  regional: 3780,
  withoutEnd: 2,
  routeRows: 4653,
  routeRecords: 4648,
  unencodable: 6,
  reportRows: 4647,
}
