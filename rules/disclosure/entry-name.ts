import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, cleanText, type Element, textOf } from '../../lib/core/page/tree.ts'

/** The name itself, on a picture or in a heading too, or the names of what stands below it. */
const RIGHT = /^政府信息公开(?:专栏|平台|大厅|专区|网|指南|制度|目录|年报|年度报告|工作年度报告)?[>›»]*$/
/** Other names of the column, as a whole link. */
const OTHER =
  /^(?:政务公开|(?:政务)?信息公开|公开专栏|信息公开(?:专栏|平台|目录|大厅|专区)|政务公开(?:专栏|平台|大厅|专区)|阳光政务|公开目录)$/
const LONGEST = 60

const nameOf = (page: Page, words: string): string =>
  words.length > LONGEST || !words.includes('公') ? '' : page.simplify(words).replace(/\s+/g, '')

export default definePageRule({
  id: 'disclosure/entry-name',
  docs: {
    description: {
      zh: '首页的公开入口应叫“政府信息公开”',
      en: 'The disclosure entry of the home page is called 政府信息公开',
    },
    rationale: {
      zh: '各级行政机关的专栏名称统一为“政府信息公开”；叫法不一，公众换一个网站就找不到。',
      en: 'Columns of all organs share the one name 政府信息公开, so that people find it on any site.',
    },
    fix: {
      zh: '把首页入口的文字改为“政府信息公开”；“政务公开”频道可以保留，但要在首页另设这个入口。',
      en: 'Rename the entry to 政府信息公开; a channel 政务公开 may stay beside it.',
    },
    basis: [{ title: '《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）' }],
    workPoints: ['haidian-2024/35'],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['home'],
  messages: {
    other: {
      zh: '首页的公开入口叫「{{ found }}」，应叫“政府信息公开”',
      en: 'The disclosure entry of the home page is called "{{ found }}"; its name is 政府信息公开',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        let other: Element | null = null
        for (const link of page.elements('a')) {
          if (link.children.length > 8) continue
          const words = nameOf(page, textOf(link))
          if (RIGHT.test(words) || RIGHT.test(nameOf(page, attr(link, 'title') ?? ''))) return
          if (!other && OTHER.test(words) && page.visible(link)) other = link
        }
        if (!other) return
        if (page.elements('img').some(image => RIGHT.test(nameOf(page, attr(image, 'alt') ?? '')))) return
        if (page.lines.some(line => line.text.length < 20 && RIGHT.test(nameOf(page, line.text)))) return
        report({ messageId: 'other', at: { node: other }, data: { found: cleanText(other) } })
      },
    }
  },
})
