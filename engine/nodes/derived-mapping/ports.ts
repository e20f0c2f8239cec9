// The inputs of a derived mapping beside its rows.

/** The second input: what is looked in where `lookIn` is `dataset`. */
export const recordsPort = 'records'
