import { definePageRule } from '../../lib/core/engine/rule.ts'
import { disclosureColumns } from '../../lib/core/page/facts/disclosure-columns.ts'
import { ENTRIES, showsMenu, wordsOf } from './_entries.ts'

export default definePageRule({
  id: 'disclosure/entries-missing',
  docs: {
    description: {
      zh: '政府信息公开专栏应有指南、制度、法定主动公开内容、年报四个入口',
      en: 'The disclosure platform has entries for guide, rules, statutory content and annual report',
    },
    rationale: {
      zh: '各级行政机关的政府信息公开专栏应当名称统一、格式统一；缺了入口，公众不知道内容是没有公开还是放在了别处。',
      en: 'Platforms of all organs share names and form; where an entry is missing nobody knows whether the content is.',
    },
    fix: {
      zh: '在专栏菜单中补上提示缺少的入口，并链接到有内容的页面。',
      en: 'Add the entries named to the menu and link them to pages with content.',
    },
    basis: [
      { title: '《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）' },
      { title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第二十四条' },
    ],
    workPoints: ['haidian-2024/35'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  appliesTo: ['disclosure-platform'],
  messages: {
    missing: {
      zh: '专栏菜单里没有：{{ missing }}',
      en: 'The menu of the platform lacks: {{ missing }}',
    },
  },
  identity: ['missing'],
  create({ page, report }) {
    return {
      end() {
        if (!showsMenu(page)) return
        const columns = page.fact(disclosureColumns)
        const absent = ENTRIES.filter(({ key }) => !columns.includes(key))
        // The catalogue is the older name of the statutory content.
        const open = absent.filter(({ key }) => key !== 'mandatory' || !columns.includes('catalogue'))
        if (open.length === 0) return
        const words = wordsOf(page)
        const missing = open.filter(entry => !entry.words.test(words)).map(({ name }) => name)
        if (missing.length > 0) report({ messageId: 'missing', data: { missing: missing.join('、') } })
      },
    }
  },
})
