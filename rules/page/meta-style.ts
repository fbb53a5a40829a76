import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { MetaName } from '../../lib/core/page/facts/meta.ts'
import { findDates } from '../../lib/core/text/dates.ts'
import { hostIn } from './_hosts.ts'
import { type MetaTag, metaTags } from './_meta-tags.ts'

/** As the annex gives it (2017-04-12 21:37); seconds do no harm. */
const STANDARD_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/

const isSite = (name: MetaName): boolean => name.startsWith('Site')
const isColumn = (name: MetaName): boolean => name.startsWith('Column')

/** Site, column, content: the order of the table. */
const groupOf = ({ name }: MetaTag): number => (isSite(name) ? 0 : isColumn(name) ? 1 : 2)

export default definePageRule({
  id: 'page/meta-style',
  docs: {
    description: {
      zh: '规范标签的写法应与国家规定一致：名称大小写、时间格式、只写域名、按网站—栏目—内容排列',
      en: 'The standard meta tags are written as the table has them: case of names, form of date, bare host, order of groups',
    },
    rationale: {
      zh: '多数系统读标签时不计较这些差别，但严格按表读取的系统会漏读；统一写法也便于检查。',
      en: 'Most readers forgive these differences, strict ones miss the tag; one way of writing is easier to check.',
    },
    fix: {
      zh: '在模板中改用标准名称（如 SiteIDCode、PubDate），时间写作“YYYY-MM-DD HH:MM”，SiteDomain 去掉 http:// 和路径。',
      en: 'Use the standard names in the template, YYYY-MM-DD HH:MM for the time, the bare host for SiteDomain.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）', clause: '附件《网页设计规范》 网页标签' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    name: {
      zh: '标签名称的大小写与标准不同：{{ names }}',
      en: 'Names of meta tags differ in case from the standard: {{ names }}',
    },
    time: {
      zh: 'PubDate「{{ found }}」应写作“YYYY-MM-DD HH:MM”',
      en: 'PubDate "{{ found }}" should read YYYY-MM-DD HH:MM',
    },
    domain: {
      zh: 'SiteDomain「{{ found }}」应只写一个域名，不带 http:// 和路径',
      en: 'SiteDomain "{{ found }}" should be one host name without scheme or path',
    },
    order: {
      zh: '标签没有按网站标签、栏目标签、内容页面标签的顺序排列（{{ name }} 排在了后面）',
      en: 'The tags are not in the order site, column, content ({{ name }} comes too late)',
    },
  },
  identity: [],
  create({ page, report }) {
    return {
      end() {
        const tags = page.fact(metaTags)
        if (tags.length === 0) return
        const odd = tags.filter(({ name, spelling }) => name !== spelling)
        if (odd.length > 0)
          report({
            messageId: 'name',
            at: { node: odd[0]!.node },
            data: { names: odd.map(({ name, spelling }) => `${spelling}（${name}）`).join('、') },
          })
        // Of a tag that stands twice the first counts.
        const firsts = tags.filter((tag, index) => tags.findIndex(({ name }) => name === tag.name) === index)
        const late = firsts.find((tag, index) => index > 0 && groupOf(tag) < groupOf(firsts[index - 1]!))
        if (late) report({ messageId: 'order', at: { node: late.node }, data: { name: late.name } })
        const date = tags.find(({ name, value }) => name === 'PubDate' && value !== '')
        if (date && !STANDARD_TIME.test(date.value)) {
          // What is no date at all is page/meta-format's.
          const [found] = findDates(date.value.slice(0, 64), { compact: true })
          if (found && !found.impossible)
            report({
              messageId: 'time',
              at: { node: date.node, attribute: 'content' },
              data: { found: date.value.slice(0, 40) },
            })
        }
        const domain = tags.find(({ name, value }) => name === 'SiteDomain' && value !== '')
        if (domain && domain.value.length <= 300) {
          const bare = /[:/,;，；、\s|]/.test(domain.value)
          const [first] = domain.value.split(/[,;，；、\s|]+/)
          if (bare && hostIn(first!) !== null)
            report({
              messageId: 'domain',
              at: { node: domain.node, attribute: 'content' },
              data: { found: domain.value.slice(0, 60) },
              suggestion: hostIn(first!)!,
            })
        }
      },
    }
  },
})
