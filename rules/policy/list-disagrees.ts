import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import { pageKey } from '../../lib/core/engine/site-facts.ts'
import { validityState } from '../../lib/core/page/facts/validity.ts'
import type { ValidityState } from '../../lib/core/page/page-facts.ts'

/** What a reader takes a state for: a list that only knows 是 and 否 does not contradict a page that says 废止 or 部分有效. */
const meaning = (state: ValidityState): 'in force' | 'ended' | null => {
  if (state === 'valid') return 'in force'
  return state === 'expired' || state === 'repealed' || state === 'invalid' ? 'ended' : null
}

export default defineSiteRule({
  id: 'policy/list-disagrees',
  docs: {
    description: {
      zh: '列表页与正文页标注的有效性应一致',
      en: 'Lists and pages say the same of a document’s validity',
    },
    rationale: {
      zh: '列表上写“有效”、点进去写“废止”，或者反过来，读者不知道该信哪一个；集中确认有效性时两处要同步更新。',
      en: 'Where the list says valid and the page says repealed, nobody knows which to trust.',
    },
    fix: {
      zh: '核对文件是否有效，改正写错的一处；列表由系统生成的，检查它读取的是不是同一个字段。',
      en: 'Check whether the document is in force and mend the wrong one; make lists read the same field.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/19'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    disagrees: {
      zh: '本页标注为「{{ page }}」，列表页却标注为「{{ list }}」',
      en: 'This page says "{{ page }}", a list says "{{ list }}"',
    },
  },
  identity: ['page', 'list'],
  check({ site, report, cannotTell }) {
    let compared = 0
    const told = new Set<string>()
    for (const kind of ['column-list', 'disclosure-platform', 'home'] as const) {
      for (const list of site.byKind(kind)) {
        for (const item of list.facts.items) {
          if (item.validity === null || item.href === null) continue
          const target = site.page(item.href)
          const validity = target?.facts.validity
          if (!target || !validity) continue
          const listed = meaning(validityState(item.validity))
          const shown = meaning(validity.state)
          if (listed === null || shown === null) continue
          compared++
          if (listed === shown || told.has(pageKey(target.url))) continue
          told.add(pageKey(target.url))
          report({
            messageId: 'disagrees',
            url: target.url,
            quote: validity.label,
            data: { page: validity.label, list: item.validity },
            related: [{ url: list.url, message: { zh: '列表页', en: 'The list' } }],
          })
        }
      }
    }
    if (compared === 0)
      cannotTell({
        zh: '没有看到标注有效性的列表和它列出的文件',
        en: 'No list that shows validity was seen together with its documents',
      })
  },
})
