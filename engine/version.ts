// Which engine this is: said by the edge of its runs, by a tab of its preview. The same as in package.json.
export const version = '0.1.0'
