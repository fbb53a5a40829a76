import { describe, expect, it } from 'vitest'
import { parseWordList, type WordListFormat } from '../../../lib/core/text/word-list.ts'

describe('tables', () => {
  it.each([
    [
      'a Chinese heading',
      'csv',
      '词,类别,级别\n甲乙丙,项目,警告\n',
      [{ term: '甲乙丙', category: '项目', severity: 'warn' }],
    ],
    ['an English heading', 'csv', 'Term,Severity\r\nabc,error\r\n', [{ term: 'abc', severity: 'error' }]],
    [
      'no heading',
      'csv',
      '甲乙,项目,info,甲乙丁;丙甲乙',
      [{ term: '甲乙', category: '项目', severity: 'info', exceptions: ['甲乙丁', '丙甲乙'] }],
    ],
    ['columns in another order', 'tsv', '级别\t词\n高\t甲乙', [{ severity: 'error', term: '甲乙' }]],
    ['quotes', 'csv', '"甲,乙",项目\n"丙""丁"\n', [{ term: '甲,乙', category: '项目' }, { term: '丙"丁' }]],
    ['empty cells and rows, comments', 'csv', '# 说明\n\n甲乙,,\n,,\n', [{ term: '甲乙' }]],
    ['a byte order mark', 'csv', '\ufeff词\n甲乙', [{ term: '甲乙' }]],
    [
      'what counts in a sentence',
      'csv',
      '词,句中\n甲乙,核实\n丙丁,ignore',
      [
        { term: '甲乙', inSentence: 'review' },
        { term: '丙丁', inSentence: 'ignore' },
      ],
    ],
    ['lines', 'txt', '# 说明\n甲 乙\n\n  丙丁  \n', [{ term: '甲 乙' }, { term: '丙丁' }]],
    ['strings', 'json', '["甲乙","丙丁"]', [{ term: '甲乙' }, { term: '丙丁' }]],
    [
      'objects',
      'json',
      '{"terms":[{"term":"甲乙","category":"项目","severity":"警告","exceptions":["甲乙丁"]}]}',
      [{ term: '甲乙', category: '项目', severity: 'warn', exceptions: ['甲乙丁'] }],
    ],
  ] as const)('%s', (_, format, text, expected) => {
    expect(parseWordList(text, format)).toEqual(expected)
  })
})

describe('faults name the line and the remedy', () => {
  it.each([
    ['csv', '词,级别\n甲乙,很高', 2, '不认识级别「很高」，可用 error'],
    ['csv', '词,备注\n甲乙,无', 1, '不认识表头「备注」，可用：词'],
    ['csv', '类别,级别\n项目,高', 1, '缺少「词」'],
    ['csv', '甲乙\n"丙丁,项目\n戊己', 2, '补上右引号'],
    ['csv', '"多\n行",项目\n甲乙,项目,高高', 3, '不认识级别'],
    ['csv', '词,类别\n甲乙,项目,多出来', 2, '有 3 列，应为 2 列'],
    ['csv', '词,类别\n,项目', 2, '「词」一列空着'],
    ['txt', '甲乙\n——', 2, '没有可以查找的字'],
    ['txt', '# 空的', 1, '没有词'],
    ['txt', '长'.repeat(300), 1, '超过 200 个字'],
    ['json', '["甲乙",\n 12]', 2, '第 2 个词：应为字符串'],
    ['json', '[{"term":"甲乙","grade":"高"}]', 1, '不认识「grade」'],
    ['json', '{"words":[]}', 1, '应为词的数组'],
    ['json', '["甲乙",]', 1, '不是有效的 JSON'],
  ] as const)('%s %j', (format: WordListFormat, text, line, message) => {
    expect(() => parseWordList(text, format)).toThrow(
      expect.objectContaining({ line, message: expect.stringContaining(message) }) as Error,
    )
  })
})
