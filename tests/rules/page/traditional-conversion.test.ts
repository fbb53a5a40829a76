import { describe, expect, it } from 'vitest'
import type { PageRule } from '../../../lib/core/engine/rule.ts'
import traditionalConversion from '../../../rules/page/traditional-conversion.ts'
import { toTraditional } from '../../support/portal/traditional.ts'
import { lintHtml } from '../leak/lint-html.ts'

const TEXT =
  '<p>各街道辦事處，各有關單位：為做好今年的業務工作，現將有關事項通知如下，請認真組織實施，確保各項任務按期完成。</p>'
const url = 'https://www.example.gov.cn/gate/big5/www.example.gov.cn/a.html'

const lint = (text: string) => lintHtml(traditionalConversion as PageRule, `${TEXT}<p>${text}</p>`, {}, url)

describe('wrong', () => {
  it.each([
    ['推動高品質發展', '高品質發展', '高質量發展'],
    ['平臺智慧集約', '智慧集約', '智能集約'],
    ['提高服務水準', '服務水準', '服務水平'],
    ['大力支援企業', '大力支援', '大力支持'],
    ['網站安全平穩運作', '平穩運作', '平穩運行'],
    ['官方新浪微網志', '微網志', '微博'],
    ['意識形態網路管理', '網路', '網絡'],
    ['完善協調機製', '機製', '機制'],
    ['行政管理體製改革', '體製', '體制'],
    ['加強內部控製', '控製', '控制'],
    ['規章製度', '製度', '制度'],
    ['批準實施', '批準', '批准'],
    ['國家標准', '標准', '標準'],
    ['若乾措施', '若乾', '若干'],
    ['領導乾部', '乾部', '幹部'],
    ['關系群眾', '關系', '關係'],
    ['公開征求意見', '征求意見', '徵求意見'],
    ['云計算中心', '云計算', '雲計算'],
    ['髮展規劃', '髮展', '發展'],
    ['誌願服務', '誌願', '志願'],
    ['微信小程式', '小程式', '小程序'],
    ['數位經濟', '數位經濟', '數字經濟'],
    ['重大專案', '重大專案', '重大項目'],
  ])('%s', async (text, wrong, right) => {
    const [finding, ...others] = await lint(text)
    expect(others).toEqual([])
    expect(finding?.message).toContain(`「${wrong}」应为「${right}」`)
    expect(finding?.place.quote).toBe(wrong)
  })
})

describe('right', () => {
  it.each([
    '飛機製造、計算機製作網頁、數控製造、有限製造業、無法製作',
    '增強製造業、加強製種管理、水管製作、鋼管製品、半導體製程',
    '有關系統、海關系列、機關系所、有關註冊、機關註銷',
    '批准備案、核准備案、獲准確認、批准則例、不准備份',
    '對準入口、水準測量、標準予以公布',
    '答複雜問題、反複印刷、報批複審材料',
    '理髮展示、美髮現場、染髮布料',
    '農曆史料、公曆年份、大學曆年、校曆史料',
    '標籤字樣、書籤名稱、抽籤約定',
    '餅乾部門、若乾燥、骨乾燥',
    '象徵程度、特徵程序、遠征收兵',
    '千層麵、全麵粉、方麵包',
    '該主體係指、申請人體係由',
    '聯網路由器、電網路徑、管網路線、公網路段',
    '對口支援、應急支援、支援邊疆、新聞資訊、智慧城市、綜合檔案館、專案組、市場運作、高品質生活、軟體動物',
    '幹部、干預、乾淨、骨幹、若干、主幹道、天干地支',
    '水結晶片狀、重大資料、數位專家、數位技術人員',
  ])('%s', async text => {
    expect((await lint(text)).map(({ message }) => message)).toEqual([])
  })

  it('what a converter of characters makes of official prose', async () => {
    const prose =
      '规范政府信息公开程序标准，完善协调工作机制和制度体系，全面加强网络平台运行维护，大力支持项目建设，提高服务水平和工程质量；' +
      '干部职工要恢复联系、答复咨询，征求意见，征收余额，示范引领，志愿服务，历史方面，签订合同，松树造林，奋斗冲击，以后了解；' +
      '批准备案，核准登记，若干范围，剩余面积，云计算，头发，发展，面条，皇后，里程碑，公里，台风，茶几，几个，咸菜，丑陋，谷物，山谷。'
    expect((await lint(toTraditional(prose))).map(({ message }) => message)).toEqual([])
  })
})

it('is one finding a page, with the commonest forms first and every form as a place', async () => {
  const [finding, ...others] = await lint('機製，機製，製度，批準，全麵，方麵，體係，網路，聯係，關系')
  expect(others).toEqual([])
  expect(finding?.data['count']).toBe(10)
  expect(finding?.message).toMatch(/「機製」应为「機制」、.*等$/)
  expect(finding?.related).toHaveLength(8)
  expect(finding?.certainty).toBe('sure')
})

it.each([['<p>香港政府資訊科技網路公司</p>'], ['<p hidden>政府資訊公開</p>']])('leaves %s', async html => {
  expect(await lintHtml(traditionalConversion as PageRule, `${TEXT}${html}`, {}, url)).toEqual([])
})

it.each([
  ['https://www.example.gov.tw/a.html', 0],
  ['https://www.example.gov.hk/tc/a.html', 0],
  ['https://www.example.com/a.html', 0],
  ['http://big5.example.gov.cn/a.html', 1],
])('%s', async (address, count) => {
  const findings = await lintHtml(traditionalConversion as PageRule, `${TEXT}<p>政府資訊公開</p>`, {}, address)
  expect(findings).toHaveLength(count)
})
