/** `B7`: the A1 name of a cell; row and column count from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** `A`, `Z`, `AA`. */
export const columnName = (column: number): string => {
  let name = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}
