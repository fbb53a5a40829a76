import type { SiteExamples } from '../../lib/core/engine/rule.ts'
import { workPointSets } from '../work-points/index.ts'

const HOME = 'https://www.example.gov.cn/'
const every = workPointSets.flatMap(set => set.points.flatMap(({ column }) => (column ? [column] : [])))
const columns = (leftOut: readonly string[] = [], on?: 'every-site') =>
  every
    .filter(column => on === undefined || column.on === on)
    .flatMap(({ names }) => names)
    .filter(name => !leftOut.some(out => name.includes(out)))
    .map(name => ({ name, href: `${HOME}${encodeURIComponent(name)}/` }))
const portal = { kind: 'home', meta: { SiteName: '海淀区人民政府' } } as const
const elsewhere = { kind: 'home', meta: { SiteName: '示例区人民政府' } } as const
const bureau = { kind: 'home', meta: { SiteName: '示例区民政局' } } as const

export default {
  bad: [
    {
      title: { zh: '海淀区政府门户没有“政策公开讲”专栏', en: 'Haidian’s portal lacks the column 政策公开讲' },
      pages: { [HOME]: { ...portal, columns: columns(['政策公开讲']) } },
      findings: [{ messageId: 'missing', url: HOME }],
    },
    {
      title: { zh: '任何区政府门户都应有权责清单', en: 'Any government’s portal shows its lists of powers' },
      pages: { [HOME]: { ...elsewhere, columns: columns(['权责', '责权', '权力', '责任']) } },
      findings: [{ messageId: 'missing', url: HOME }],
    },
    {
      title: { zh: '别的区采用这份要点，在配置中写明', en: 'Another district that adopts the points says so' },
      pages: { [HOME]: { ...elsewhere, columns: columns(['政策公开讲']) } },
      options: { bound: true },
      findings: [{ messageId: 'missing', url: HOME }],
    },
    {
      title: { zh: '委办局网站没有机构职能栏目', en: 'A department’s site without its functions' },
      pages: { [HOME]: { ...bureau, columns: columns(['机构', '职责', '联系'], 'every-site') } },
      findings: [{ messageId: 'missing', url: HOME }],
      cannotTell: true,
    },
  ],
  good: [
    {
      title: { zh: '栏目都在', en: 'All columns are there' },
      pages: { [HOME]: { ...portal, columns: columns() } },
    },
    {
      title: { zh: '栏目名更长，也算有', en: 'A longer name counts' },
      pages: {
        [HOME]: { ...portal, columns: columns(['政策公开讲']) },
        [`${HOME}jiang/`]: { kind: 'column-list', breadcrumb: ['首页', '示例区“政策公开讲”专栏'] },
      },
    },
    {
      title: { zh: '别的区没有海淀要点要求的专栏', en: 'Another district need not have what Haidian’s points ask for' },
      pages: { [HOME]: { ...elsewhere, columns: columns(['政策公开讲', '京津冀']) } },
      cannotTell: true,
    },
    {
      title: { zh: '门户网站才有的专题，委办局不要求', en: 'What belongs on the portal is not asked of a department' },
      pages: { [HOME]: { ...bureau, columns: columns([], 'every-site') } },
      cannotTell: true,
    },
    {
      title: { zh: '只抓到一部分页面，不能断定', en: 'Only a part of the site: nobody can tell' },
      pages: { [HOME]: { ...portal, columns: [] } },
      complete: false,
      cannotTell: true,
    },
  ],
} satisfies SiteExamples
