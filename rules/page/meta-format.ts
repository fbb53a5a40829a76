import { definePageRule } from '../../lib/core/engine/rule.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { findDates } from '../../lib/core/text/dates.ts'
import { hostIn } from './_hosts.ts'
import { FIRST_DAY, type MetaTag, metaTags } from './_meta-tags.ts'

/** The day that a PubDate states; `null` where it states none that exists. */
const dayOf = (value: string): string | null => {
  const [found] = findDates(value.slice(0, 64), { compact: true })
  if (!found || found.impossible || found.date < FIRST_DAY) return null
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(value.slice(found.start))
  if (clock && (Number(clock[1]) > 24 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59)) return null
  return found.date
}

/** Whether each of the hosts that a SiteDomain lists can be one. */
const hasHosts = (value: string): boolean =>
  value.length <= 300 && value.split(/[,;，；、\s|]+/).every(part => part === '' || hostIn(part) !== null)

export default definePageRule({
  id: 'page/meta-format',
  docs: {
    description: {
      zh: '规范标签的内容应能被机器读懂：发布时间是真实日期，域名是域名，同一标签不重复出现不同内容',
      en: 'What the standard meta tags say can be read: a real date, a host name, one value for one tag',
    },
    rationale: {
      zh: '搜索引擎、集约化平台和监测系统按这些标签取数，日期写错、域名写成文字、一个标签两个值，都会使稿件被归错或漏收。',
      en: 'Search engines, shared platforms and inspection read these tags; an impossible date or two values for one tag misfile the item.',
    },
    fix: {
      zh: 'PubDate 由发布系统按“YYYY-MM-DD HH:MM”输出；SiteDomain 填网站英文域名；模板与发布系统各输出一次的标签，删去其中一处。',
      en: 'Let the CMS write PubDate as YYYY-MM-DD HH:MM and SiteDomain as the host name; remove the tag that template and CMS both write.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）', clause: '附件《网页设计规范》 网页标签' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    date: {
      zh: '标签 PubDate 的内容「{{ found }}」不是有效的日期时间，应写作“YYYY-MM-DD HH:MM”',
      en: 'PubDate "{{ found }}" is no valid date and time; write YYYY-MM-DD HH:MM',
    },
    future: {
      zh: '标签 PubDate 的日期「{{ found }}」还没有到，请核对发布时间',
      en: 'PubDate "{{ found }}" is in the future',
    },
    domain: {
      zh: '标签 SiteDomain 的内容「{{ found }}」不是域名，应填网站英文域名（如 www.□□□.gov.cn）',
      en: 'SiteDomain "{{ found }}" is no host name',
    },
    duplicate: {
      zh: '标签 {{ name }} 出现了不止一次，内容不一致：{{ values }}',
      en: '{{ name }} stands on the page more than once with different values: {{ values }}',
    },
  },
  identity: ['name', 'found'],
  create({ page, today, report }) {
    return {
      end() {
        const first = new Map<string, MetaTag>()
        const values = new Map<string, string[]>()
        for (const tag of page.fact(metaTags)) {
          if (tag.value === '') continue
          const known = values.get(tag.name)
          if (!known) {
            values.set(tag.name, [tag.value])
            first.set(tag.name, tag)
          } else if (!known.includes(tag.value) && known.length < 5) known.push(tag.value)
        }
        const date = first.get('PubDate')
        if (date) {
          const day = dayOf(date.value)
          const at = { node: date.node, attribute: 'content' } as const
          const data = { found: date.value.slice(0, 40) }
          if (day === null) report({ messageId: 'date', at, data })
          // Where the reader is shown the same day, that is the finding.
          else if (day > today && page.fact(publishedDate) !== day) report({ messageId: 'future', at, data })
        }
        const domain = first.get('SiteDomain')
        if (domain && !hasHosts(domain.value))
          report({
            messageId: 'domain',
            at: { node: domain.node, attribute: 'content' },
            data: { found: domain.value.slice(0, 60) },
          })
        for (const [name, different] of values) {
          if (different.length < 2) continue
          report({
            messageId: 'duplicate',
            at: { node: first.get(name)!.node },
            data: { name, values: different.map(value => `「${value.slice(0, 40)}」`).join('') },
          })
        }
      },
    }
  },
})
