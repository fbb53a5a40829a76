import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { isWithin } from '../../lib/core/page/tree.ts'
import { reportYear } from './_annual-report.ts'

/** The form of 2021 holds for the reports of that year and after. */
const FIRST_YEAR = 2021
/** The six parts, each by the words that headings use for it. */
const PARTS: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '一、总体情况', words: /总体(?:工作)?情况|基本情况|总体情况|概述|工作概况|总体工作/ },
  { name: '二、主动公开政府信息情况', words: /主动公开(?:政府)?信息?.{0,6}情况|主动公开情况/ },
  {
    name: '三、收到和处理政府信息公开申请情况',
    words:
      /(?:收到|受理|接收|办理|处理).{0,16}申请.{0,8}情况|依申请公开.{0,12}情况|申请.{0,6}(?:收到|受理|办理|处理).{0,6}情况/,
  },
  {
    name: '四、政府信息公开行政复议、行政诉讼情况',
    words: /(?:复议|诉讼).{0,12}情况|行政复议.{0,12}行政诉讼/,
  },
  {
    name: '五、存在的主要问题及改进情况',
    words: /问题.{0,10}(?:改进|措施|打算|整改|下一步|计划|建议)|(?:主要|存在)的?(?:主要)?问题/,
  },
  { name: '六、其他需要报告的事项', words: /其他.{0,6}(?:报告|说明).{0,4}事项|其他事项/ },
]
/** A heading, or the beginning of a paragraph that goes on behind it. */
const HEADING = 44
const NUMBERED = /^[\s第(]{0,3}[一二三四五六1-6][\s)、.．部]/
/** Fewer characters are the line that leads to an attachment. */
const LITTLE = 300

export default definePageRule({
  id: 'disclosure/report-sections',
  docs: {
    description: {
      zh: '政府信息公开年度报告应有规定的六个部分',
      en: 'Annual reports on disclosure have the six parts of the national form',
    },
    rationale: {
      zh: '年度报告的内容由条例第五十条和全国统一格式规定，不能遗漏，也不宜泛化；只挂附件，公众和上级都无法直接查阅、汇总。',
      en: 'The regulation and the national form fix what the report holds: nothing may be left out. An attachment alone cannot be read or gathered from the page.',
    },
    fix: {
      zh: '按统一格式补上缺少的部分，没有发生的也要写明“无”或填零；把报告全文录入页面，附件可以保留。',
      en: 'Add the missing parts, stating none or zero where nothing happened; put the whole report into the page.',
    },
    basis: [
      { title: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）' },
      { title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第五十条' },
    ],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['annual-report'],
  messages: {
    missing: {
      zh: '{{ year }} 年的年度报告缺少：{{ missing }}',
      en: 'The report of {{ year }} lacks: {{ missing }}',
    },
    notText: {
      zh: '{{ year }} 年的年度报告只有附件或图片，正文里没有报告',
      en: 'The report of {{ year }} is only an attachment or a picture; the page does not hold it',
    },
  },
  identity: ['year'],
  create({ page, report, cannotTell }) {
    const year = reportYear(page)
    if (year === null || year < FIRST_YEAR) return {}
    return {
      end() {
        const { body, lines } = page.fact(article)
        let length = 0
        const found = new Set<string>()
        for (const { plain } of lines) {
          length += plain.length
          const heading = plain.length <= HEADING || NUMBERED.test(plain)
          if (!heading) continue
          for (const { name, words } of PARTS) if (words.test(plain.slice(0, HEADING))) found.add(name)
        }
        const missing = PARTS.filter(({ name }) => !found.has(name)).map(({ name }) => name)
        if (missing.length === 0) return
        if (length < LITTLE && found.size < 2) {
          const pictures = page.elements('img').filter(image => body !== null && isWithin(image, body)).length
          if (page.fact(attachments).length + pictures > 0)
            report({ messageId: 'notText', severity: 'warn', data: { year } })
          else {
            cannotTell({
              zh: '页面上没有报告的文字，也没有看到附件，报告可能由脚本载入',
              en: 'The page has neither the words of the report nor an attachment: a script may load it',
            })
          }
          return
        }
        // Where most headings are unknown, the report is written in a form of its own, or shown as pictures between its words.
        report({
          messageId: 'missing',
          certainty: found.size >= 3 ? 'sure' : 'review',
          data: { year, missing: missing.join('；') },
        })
      },
    }
  },
})
