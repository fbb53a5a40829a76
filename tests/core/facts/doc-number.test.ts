import { describe, expect, it } from 'vitest'
import { docNumber, ownNumbers } from '../../../lib/core/page/facts/doc-number.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

const prose = `<p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const page = (before: string, first: string, title = '关于规范道路停车的通知') =>
  pageOf(
    {
      html: `<title>${title}</title><h1>${title}</h1>${before}<div id="zoom">${first}<p>各有关单位：</p>${prose}</div>`,
    },
    text => text,
  )

describe('docNumber', () => {
  it.each([
    ['the metadata', '<p>文号：清停发〔2024〕7号</p>', '<p>清停发〔2024〕9号</p>', '清停发〔2024〕7号'],
    ['the first line where the label says 无', '<p>文号：无</p>', '<p>清停发〔2024〕9号</p>', '清停发〔2024〕9号'],
    ['the first line where the label is cut', '<p>文号：号</p>', '<p>清停发〔2024〕9号</p>', '清停发〔2024〕9号'],
    ['inline tags', '', '<p>清停发〔202<b>4</b>〕<span>1</span><span>2</span>号</p>', '清停发〔2024〕12号'],
    ['wrong brackets as printed', '', '<p>清停发[2024]9号</p>', '清停发[2024]9号'],
    ['brackets around it', '', '<p>（清停发〔2024〕9号）</p>', '清停发〔2024〕9号'],
    ['organs above it', '', '<p>清河区停车办公室</p><p>清河区财政局</p><p>清停发〔2024〕9号</p>', '清停发〔2024〕9号'],
    ['a day behind it', '', '<p>（清停发〔2024〕9号　2024年5月14日）</p>', '清停发〔2024〕9号'],
    ['an order on two lines', '', '<p>清河区人民政府令</p><p>第12号</p>', '第12号'],
    ['an order on one line', '', '<p>清河区人民政府令第12号</p>', '清河区人民政府令第12号'],
    [
      'the note on how a regulation came into being',
      '<p>（2019年3月5日清河区人民政府令第12号公布　根据2023年6月1日清河区人民政府令第20号修订）</p>',
      '',
      '清河区人民政府令第12号',
    ],
    [
      'a file that is the document',
      '',
      '<p><a href="a.pdf">清停发〔2024〕9号：关于规范道路停车的通知.pdf</a></p>',
      '清停发〔2024〕9号',
    ],
    ['a malformed number in the metadata', '<p>发文字号：清停发2024年7号</p>', '', '清停发2024年7号'],
  ])('comes from %s', (_, before, first, expected) => {
    expect(page(before, first).fact(docNumber)).toBe(expected)
  })

  it.each([
    ['cited in the text', '', '<p>根据《停车管理办法》（清政发〔2023〕1号）的要求，现就有关事项通知如下。</p>'],
    ['without own number', '', ''],
    [
      'an order that a sentence tells of',
      '',
      '<p>2019年3月5日清河区人民政府令第12号公布，根据清河区人民政府令第20号修订。</p>',
    ],
    [
      'a list of documents',
      '',
      '<p>1.关于停车收费的通知（清停发〔2024〕9号）</p><p>2.关于停车标志的通知（清停发〔2024〕10号）</p>',
    ],
    ['empty labels', '<p>文号：</p><p>发文字号：----</p>', ''],
  ])('is null: %s', (_, before, first) => {
    expect(page(before, first).fact(docNumber)).toBe(null)
  })

  it.each([
    ['关于规范道路停车的通知（清停发〔2024〕7号）', '清停发〔2024〕7号'],
    ['清停发〔2024〕7号 关于规范道路停车的通知', '清停发〔2024〕7号'],
    ['清河区人民政府令第12号', '清河区人民政府令第12号'],
    ['《停车管理办法》（清政发〔2023〕1号）政策解读', null],
    ['转发关于规范停车的通知（清政发〔2023〕1号）', null],
    ['关于废止清政发〔2023〕1号文件的通知', null],
  ])('of the title %s is %s', (title, expected) => {
    expect(page('', '', title).fact(docNumber)).toBe(expected)
  })

  it('keeps both places for those who compare them', () => {
    const numbers = page('<p>文号：清停发〔2024〕7号</p>', '<p>清停发〔2024〕9号</p>').fact(ownNumbers)
    expect(numbers.map(({ text, place }) => [text, place])).toEqual([
      ['清停发〔2024〕7号', 'label'],
      ['清停发〔2024〕9号', 'text'],
    ])
  })

  it("gives the page's own characters back", async () => {
    const traditional = '為進一步規範城市道路停車管理，方便羣眾出行，現將有關事項通知如下，請認真貫徹執行。'.repeat(4)
    const html = `<title>關於規範道路停車的通知</title><h1>關於規範道路停車的通知</h1><div><p>清停發〔2024〕7號</p><p>各有關單位：</p><p>${traditional}</p></div>`
    expect((await pageFromHtml({ html })).fact(docNumber)).toBe('清停發〔2024〕7號')
  })

  it('follows the profile', () => {
    const html = `<h1>关于规范道路停车的通知</h1><b id="n">发文字号：清停发〔2024〕7号</b><p>清停发〔2024〕9号</p>${prose}`
    const profile = { match: [], metadata: { docNumber: '#n' } }
    expect(pageOf({ html, profile }, text => text).fact(docNumber)).toBe('清停发〔2024〕7号')
  })
})
