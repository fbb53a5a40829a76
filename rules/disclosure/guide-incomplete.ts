import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { guideText } from './_guide.ts'

/**
 * What a guide must hold (art. 12), each by the words that guides use for it. The search runs over the whole text, a line break
 * between label and value allowed: an element counts as there unless nothing speaks of it.
 */
const ELEMENTS: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '政府信息的分类', words: /分类|类别|公开(?:的)?(?:范围|内容|事项)|主动公开.{0,12}(?:范围|内容|信息)/ },
  { name: '编排体系', words: /编排|编制体系|目录|索引|检索|排列/ },
  { name: '获取方式', words: /获取|查阅|公开(?:的)?(?:形式|方式|渠道|途径)|登录/ },
  {
    name: '工作机构名称',
    words:
      /(?:机构|部门|单位)(?:的)?名称|(?:受理|工作|承办|负责|主管|办理)(?:的)?(?:机构|部门|单位|科室|处室)|办公室|[科股处室]负责/,
  },
  { name: '办公地址', words: /地\s?[址点]|邮寄(?:至|到)|位于/ },
  {
    name: '办公时间',
    words: /(?:办公|工作|受理|接待|上班|咨询|服务|查阅|接收|对外)\s?时\s?间|[0-9]{1,2}[::][0-9]{2}|法定工作日/,
  },
  { name: '联系电话', words: /(?:电\s?话|热线|联系方式|Tel)[^0-9。]{0,30}[0-9(]{3}|[0-9]{3,4}[-—－–][0-9]{7,8}/i },
  {
    name: '传真号码',
    words: /传\s?真[^0-9。]{0,24}[0-9(]{3}|传\s?真[\s\S]{0,8}(?:同|无|暂)|(?:电话|联系方式)[^。\n]{0,10}传真/,
  },
  { name: '互联网联系方式', words: /互联网|网上|在线|电子邮[箱件]|电子信箱|邮\s?箱|e-?mail|@|网\s?址|www\.|https?:/i },
]
/** Offices are listed in a file of their own. */
const ELSEWHERE =
  /(?:联系方式|受理机构|申请受理|名录|一览表|目录).{0,20}(?:见|详见).{0,12}(?:附件|附表|名录|一览表)|(?:见|详见)附[件表]/

export default definePageRule({
  id: 'disclosure/guide-incomplete',
  docs: {
    description: {
      zh: '政府信息公开指南应写全条例规定的内容',
      en: 'Disclosure guides hold all that the regulation asks for',
    },
    rationale: {
      zh: '条例规定指南包括政府信息的分类、编排体系、获取方式和工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式；缺了哪一项，申请人就少一条路。',
      en: 'The regulation lists what a guide holds: how information is sorted and obtained, and the name, address, hours, telephone, fax and internet contact of the office. Each one missing closes a way to the applicant.',
    },
    fix: {
      zh: '补上提示缺少的各项；没有传真的，写明“无”。',
      en: 'Add what is named as missing; state 无 where there is no fax.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第十二条' }],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['disclosure-guide'],
  messages: {
    missing: {
      zh: '指南没有写：{{ missing }}',
      en: 'The guide does not state: {{ missing }}',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const text = guideText(page)
        if (text === null) return
        const missing = ELEMENTS.filter(({ words }) => !words.test(text)).map(({ name }) => name)
        if (missing.length === 0) return
        const elsewhere = ELSEWHERE.test(text) || page.fact(attachments).length > 0
        report({
          messageId: 'missing',
          certainty: elsewhere ? 'review' : 'sure',
          ...(missing.length === 1 && missing[0] === '传真号码' ? { severity: 'info' as const } : {}),
          data: { missing: missing.join('、') },
        })
      },
    }
  },
})
