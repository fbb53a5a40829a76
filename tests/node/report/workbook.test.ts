import { readFileSync } from 'node:fs'
import path from 'node:path'
import { read, utils } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { openFile } from '../../../lib/node/output.ts'
import { openWorkbook } from '../../../lib/node/report/workbook.ts'
import { folder } from './support.ts'

const write = async (mostRows: number): Promise<string> => {
  const file = path.join(folder(), 'book.xlsx')
  const output = await openFile(file)
  const book = openWorkbook(output, mostRows)
  const first = book.sheet({ name: '错误', widths: [10, 10], header: ['序号', '问题'] })
  const second = book.sheet({ name: '说明', widths: [10] })
  for (let nth = 1; nth <= 5; nth++) {
    await first.row([nth, `问题 ${nth} <&">`])
    await second.row([`注 ${nth}`])
  }
  await book.close()
  await output.close()
  return file
}

it.each([
  [100, ['错误', '说明'], [6, 5]],
  [4, ['错误', '错误（2）', '说明', '说明（2）'], [4, 3, 4, 1]],
])('goes on in another sheet after %i rows, header included', async (most, names, rows) => {
  const book = read(readFileSync(await write(most)))
  expect(book.SheetNames).toEqual(names)
  expect(names.map(name => utils.sheet_to_json(book.Sheets[name]!, { header: 1 }).length)).toEqual(rows)
  expect(utils.sheet_to_json(book.Sheets['错误']!, { header: 1 })[1]).toEqual([1, '问题 1 <&">'])
})

it('cuts what no cell can hold', async () => {
  const file = path.join(folder(), 'book.xlsx')
  const output = await openFile(file)
  const book = openWorkbook(output)
  await book.sheet({ name: '长', widths: [10] }).row(['长'.repeat(40_000)])
  await book.close()
  await output.close()
  const cell = read(readFileSync(file)).Sheets['长']?.['A1']
  expect(String(cell?.v)).toHaveLength(32_767)
})
