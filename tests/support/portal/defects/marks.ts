import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { type Defect, insert, note } from './defect.ts'

const SECRET_MARKS = [
  '机密★5年',
  '秘密★1年',
  '秘　密 ★ 长期',
  '绝密★',
  '密级：秘密',
  '机密',
  '机密★六个月　特急',
  '<b>绝</b><b>密</b>★<span>30年</span>',
  '000021　机密☆10年',
  '秘密级',
]
/** Marks where only the source shows them. */
const HIDDEN_MARKS = [
  '<!-- 机密★3年 原稿留存 -->',
  '<p style="display:none">秘密★2年</p>',
  '<p data-secret-level="机密★5年">工作动态持续更新。</p>',
  '<script type="text/javascript">var meta = {"docTitle":"情况","密级":"秘密"};</script>',
]
const SECRET_NUMBERS = ['市委密电〔2021〕17号', '机密〔2019〕8号', '区委办密电〔2020〕3号']

const INTERNAL_MARKS = [
  '内部资料　注意保存',
  '会后收回',
  '（阅后销毁）',
  '严禁外传',
  '【内部文件】',
  '内部明电',
  '工作秘密',
  '内 部 材 料',
  '仅供内部使用，请勿转发。',
  '★内部传阅★',
]
const HIDDEN_INTERNAL = [
  '<!-- 内部资料，不得外传 -->',
  '<p style="visibility:hidden">会后收回</p>',
  '<p><a href="#" title="内部资料 注意保密">查看说明</a></p>',
]

const CLOSED_NOTES = [
  '（此件依申请公开）',
  '（此件不予公开）',
  '(此件不公开)',
  '此件依申请公开',
  '（此文件属于不予公开）',
  '［此件内部掌握］',
  '信息公开选项：依申请公开',
]
const DRAFTS = ['（送审稿）', '（讨论稿）', '（会签稿）', '（报批稿）', '（代拟稿）', '（第二次修改稿）']

function top(page: PageModel, html: string): void {
  page.body.unshift({ type: 'raw', html })
}

const GARBLED = [
  '关于做好锟斤拷锟斤拷的说明',
  '鍏充簬鍋氬ソ宸ヤ綔鐨勯€氱煡',
  'ä¸å›½æ”¿åºœç½‘',
  'ÖÐ¹úÕþ¸®Íø',
  '联系人：张&#65533;&#65533;，',
  '烫烫烫烫烫烫',
]
const ENTITIES = ['深化&amp;ldquo;放管服&amp;rdquo;改革', '总投资约&amp;#165;120万元', '一、总体要求&amp;emsp;']

/** How a gateway gets it wrong: planted on traditional pages, so written in their characters. */
const CONVERSIONS = [
  '<p>規範政府資訊公開程式標準，推動高品質發展，大力支援企業。</p>',
  '<p>充分發揮協調機製作用，完善規章製度，全麵落實各項任務。</p>',
  '<p>加強網路平臺運作維護，確保網站安全平穩運作，提高服務水準。</p>',
  '<p>本辦法為行政規範性檔案，審查公開闔規性，經批準後實施。</p>',
]

function plantLine(page: PageModel, rng: Rng, ruleId: string, what: string, marks: readonly string[]): true {
  const mark = rng.pick(marks)
  insert(page, mark.startsWith('<') ? mark : `<p>${mark}</p>`, rng)
  return note(page, ruleId, what, { quote: mark.replace(/<[^>]{0,200}>/g, '') })
}

/** Marks of secret, internal and unfinished documents, and characters gone wrong. */
export const markDefects: Defect[] = [
  {
    name: 'secret-mark',
    ruleId: 'leak/secret-mark',
    on: ['article'],
    plant(page, { rng }) {
      const mark = rng.pick(SECRET_MARKS)
      top(page, `<p>${mark}</p>`)
      return note(page, 'leak/secret-mark', 'line-at-top', { quote: mark.replace(/<[^>]{0,20}>/g, '') })
    },
  },
  {
    name: 'secret-mark-hidden',
    ruleId: 'leak/secret-mark',
    on: ['article'],
    plant: (page, { rng }) => plantLine(page, rng, 'leak/secret-mark', 'hidden', HIDDEN_MARKS),
  },
  {
    name: 'secret-number',
    ruleId: 'leak/secret-mark',
    on: ['article'],
    plant: (page, { rng }) =>
      plantLine(
        page,
        rng,
        'leak/secret-mark',
        'number',
        SECRET_NUMBERS.map(number => `<p>根据${number}要求，各单位抓好落实。</p>`),
      ),
  },
  {
    name: 'internal-mark',
    ruleId: 'leak/sensitive-term',
    on: ['article'],
    plant(page, { rng }) {
      const mark = rng.pick(INTERNAL_MARKS)
      const html = `<p style="text-align:center">${mark}</p>`
      if (rng.chance(0.5)) top(page, html)
      else page.body.push({ type: 'raw', html })
      return note(page, 'leak/sensitive-term', 'line', { quote: mark })
    },
  },
  {
    name: 'internal-mark-hidden',
    ruleId: 'leak/sensitive-term',
    on: ['article'],
    plant: (page, { rng }) => plantLine(page, rng, 'leak/sensitive-term', 'hidden', HIDDEN_INTERNAL),
  },
  {
    name: 'public-attribute-note',
    ruleId: 'leak/public-attribute',
    on: ['policy', 'notice'],
    plant(page, { rng }) {
      const mark = rng.pick(CLOSED_NOTES)
      // The document says one thing.
      page.body = page.body.filter(block => !block.html.includes('此件公开发布'))
      page.body.push({ type: 'raw', html: `<p>${mark}</p>` })
      page.override.publicAttribute = undefined
      return note(page, 'leak/public-attribute', 'note', { quote: mark })
    },
  },
  {
    name: 'public-attribute-field',
    ruleId: 'leak/public-attribute',
    on: ['policy'],
    plant(page, { template, rng }) {
      if (!page.record || !template.labels.some(([key]) => key === 'publicAttribute')) return false
      const value = rng.pick(['依申请公开', '不予公开', '不公开'])
      page.record.set('publicAttribute', value)
      return note(page, 'leak/public-attribute', 'field', { quote: value })
    },
  },
  {
    name: 'public-attribute-partly',
    ruleId: 'leak/public-attribute',
    on: ['policy'],
    plant(page) {
      page.body = page.body.filter(block => !block.html.includes('此件公开发布'))
      page.body.push({ type: 'raw', html: '<p>（此件删减后公开）</p>' })
      page.override.publicAttribute = undefined
      return note(page, 'leak/public-attribute', 'partly', { quote: '（此件删减后公开）' })
    },
  },
  {
    name: 'draft-below-title',
    ruleId: 'leak/draft-mark',
    on: ['policy'],
    plant(page, { rng }) {
      const mark = rng.pick(DRAFTS)
      top(page, `<p style="text-align:center">${mark}</p>`)
      return note(page, 'leak/draft-mark', 'below-title', { quote: mark })
    },
  },
  {
    name: 'draft-attached',
    ruleId: 'leak/draft-mark',
    on: ['policy'],
    plant(page) {
      const [first] = page.attachments
      if (!first) return false
      first.text = first.text.replace(/(\.\w{2,4})?$/, '（送审稿）$1')
      page.override.attachments = undefined
      return note(page, 'leak/draft-mark', 'attachment', { quote: first.text })
    },
  },
  {
    name: 'upward-document',
    ruleId: 'leak/process-document',
    on: ['policy'],
    plant(page, { rng }) {
      top(page, `<p>${rng.pick(['签发人：王某', '签发人：李某　赵某', '签 发 人：陈某'])}</p>`)
      return note(page, 'leak/process-document', 'upward', { quote: '签发人' })
    },
  },
  {
    name: 'garbled-text',
    ruleId: 'page/garbled-text',
    on: ['article'],
    plant: (page, { rng }) => plantLine(page, rng, 'page/garbled-text', 'mojibake', GARBLED),
  },
  {
    name: 'character-codes',
    ruleId: 'page/garbled-text',
    on: ['article'],
    plant: (page, { rng }) => plantLine(page, rng, 'page/garbled-text', 'entity', ENTITIES),
  },
  {
    name: 'radicals',
    ruleId: 'page/mixed-characters',
    on: ['article'],
    plant(page, { rng }) {
      const text = rng.pick(['坚持以⼈⺠为中心，⽅案另行公布。', '⼯作进展情况按月报送区政府办公室。'])
      insert(page, `<p>${text}</p>`, rng)
      return note(page, 'page/mixed-characters', 'radicals', { quote: text })
    },
  },
  {
    name: 'stray-traditional',
    ruleId: 'page/mixed-characters',
    on: ['article'],
    plant(page, { rng }) {
      if (page.path.startsWith('gate/')) return false
      const text = rng.pick([
        '各单位要高度重视，認真落实工作任务，按月报送进展情况。',
        '本项工作由区政府办公室牵头，各街道办事处應当积极配合。',
      ])
      insert(page, `<p>${text}</p>`, rng)
      return note(page, 'page/mixed-characters', 'traditional', { quote: text })
    },
  },
  {
    name: 'conversion',
    ruleId: 'page/traditional-conversion',
    on: ['gate'],
    plant(page, { rng }) {
      const html = rng.pick(CONVERSIONS)
      insert(page, html, rng)
      return note(page, 'page/traditional-conversion', 'altered', { quote: html.replace(/<[^>]{0,5}>/g, '') })
    },
  },
]
