import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { missingIn, type Named } from './_elements.ts'

const HALL =
  '(?:政务服务(?:中心|大厅|窗口)|政务大厅|办事大厅|行政服务(?:中心|大厅)|便民服务(?:中心|大厅|站)|政务公开专区|政策咨询(?:窗口|服务点)|(?:政府)?信息(?:公开)?查[阅询](?:点|场所|中心)|办税服务厅|不动产登记大厅)'
/** A page that introduces the place, not one on what happened there. */
const TITLE = new RegExp(
  `${HALL}(?:\\([^()]{0,20}\\))?(?:政务公开专区)?(?:基本)?(?:简介|概况|介绍|情况|信息|指引|一览表?|目录|分布|设置|联系方式|服务指南|地址.{0,12}|办公时间.{0,12})?$`,
)

/** What happened to it or in it. */
const HAPPENED =
  /调研|走进|视察|参观|启用|开放|建成|打造|迎来|检查|督导|走访|入驻|慰问|来到|推进|建设|探访|亮相|新增|优化|升级|设立|召开|举办|搬迁|培训/

const ELEMENTS: readonly Named[] = [
  ['地址', /地\s?[址点]|位于|坐落|[路街巷道](?:甲|乙)?[0-9]{1,5}号|楼[一二三四五六0-9]层|[一二三四五六0-9]层/],
  ['开放时间', /时\s?间|周[一二三四五六日]|星期|工作日|[0-9]{1,2}[:点时][0-9]{2}/],
  ['电话', /电\s?话|热线|联系方式|[0-9]{3,4}-[0-9]{7,8}|12345/],
]

export default definePageRule({
  id: 'service/hall-incomplete',
  docs: {
    description: {
      zh: '政务大厅、政务公开专区应写明地址、开放时间和电话',
      en: 'The page of a service hall or reading corner states address, hours and telephone',
    },
    rationale: {
      zh: '群众要去大厅查阅文件、咨询政策，先要知道在哪里、什么时候开门、电话多少。',
      en: 'Whoever wants to go there needs to know where, when, and whom to call before.',
    },
    fix: {
      zh: '补上地址、开放时间、咨询电话，地址具体到楼层或窗口。',
      en: 'Add address with floor or window, opening hours and telephone.',
    },
    basis: [{ title: '《海淀区2024年政务公开工作要点》（海公开办发〔2024〕1号）', clause: '第29点' }],
    workPoints: ['haidian-2024/29'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['service', 'other', 'news'],
  messages: {
    incomplete: {
      zh: '政务服务场所的页面没有写明：{{ missing }}',
      en: 'The page of the place does not state: {{ missing }}',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const name = page.fact(plainTitle)
        if (!TITLE.test(name) || HAPPENED.test(name)) return
        const text = page.fact(articleText)
        if (text === '' || page.fact(attachments).length > 0) return
        const missing = missingIn(text, ELEMENTS)
        if (missing.length === 0) return
        const data = { missing: missing.join('、') }
        report({ messageId: 'incomplete', data, ...(page.fact(kind) === 'news' ? { certainty: 'review' } : {}) })
      },
    }
  },
})
