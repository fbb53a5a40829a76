/** What the items of a column are; decides builder and dates. */
export type Content =
  | 'policy'
  | 'interpretation'
  | 'notice'
  | 'news'
  | 'consultation'
  | 'finance'
  | 'service'
  | 'gazette'
  | 'annual-report'
  | 'system'
  | 'personal-list'
  | 'topic'
  | 'redemption'
  | 'hall'

export interface ColumnSpec {
  key: string
  name: string
  /** Folder below the unit's folder, for content systems that use folders. */
  dir: string
  /** ColumnType of the national tag table (国办发〔2017〕47号). */
  type: string
  content: Content
  /** Fewest items, and the share of the pages left over. */
  least: number
  weight: number
  /** Days between items, and age of the newest one. */
  gap: number
  start: number
  /** Age in days of the newest item above which the column counts as stale; 0 where nothing states one. */
  freshDays: number
}

type Row = [
  key: string,
  name: string,
  dir: string,
  type: string,
  content: Content,
  least: number,
  weight: number,
  gap: number,
  start: number,
  freshDays: number,
]

const COMMON: Row[] = [
  ['zcwj', '政策文件', 'zwgk/zcwj', '政策文件', 'policy', 6, 4, 19, 16, 183],
  ['zcjd', '政策解读', 'zwgk/zcjd', '政策解读', 'interpretation', 0, 0, 0, 0, 183],
  ['tzgg', '通知公告', 'zwgk/tzgg', '通知公告', 'notice', 4, 5, 9, 3, 183],
  ['gzdt', '工作动态', 'xwdt/gzdt', '工作动态', 'news', 4, 9, 3, 1, 14],
  ['yjzj', '意见征集', 'hdjl/yjzj', '征集调查', 'consultation', 5, 1, 40, 12, 365],
  ['czyjs', '财政预决算', 'zwgk/czyjs', '财政资金', 'finance', 3, 0, 0, 0, 400],
  ['bszn', '办事指南', 'bsfw/bszn', '办事服务', 'service', 3, 3, 13, 20, 365],
  ['zfxxgkzd', '政府信息公开制度', 'zwgk/zfxxgk/zfxxgkzd', '信息公开制度', 'system', 2, 0, 60, 40, 365],
  ['zfxxgknb', '政府信息公开年报', 'zwgk/zfxxgk/zfxxgknb', '信息公开年报', 'annual-report', 3, 0, 0, 0, 400],
  ['gsmd', '公示名单', 'zwgk/gsmd', '公示公告', 'personal-list', 3, 4, 11, 5, 183],
]

// The columns of the work points that the portal itself must show, with the age that the domain notes allow.
const TOPICS: [key: string, name: string, freshDays: number][] = [
  ['zdrw', '重点任务落实情况', 100],
  ['mssx', '民生实事项目', 100],
  ['jjj', '京津冀协同发展', 180],
  ['kjcx', '科技创新', 180],
  ['lqjs', '两区建设', 180],
  ['yshj', '营商环境', 180],
  ['ljxq', '老旧小区综合整治', 180],
  ['zfbz', '住房保障', 180],
  ['ljfl', '垃圾分类', 180],
  ['sthj', '生态环境', 100],
  ['shjz', '社会救助', 100],
  ['ylfw', '养老服务', 100],
  ['whww', '文化文物', 180],
  ['tyjr', '退役军人', 180],
  ['zdzj', '财政资金直达基层', 400],
  ['zfzw', '政府债务', 400],
  ['qzqd', '权责清单', 365],
  ['zcxq', '政策需求征集', 365],
  ['hygq', '回应关切', 180],
  ['zcdx', '政策兑现', 0],
  ['zcpj', '政策评价', 365],
  ['gkzq', '政务公开专区', 365],
  ['zcgkj', '政策公开讲', 365],
  ['kfr', '政务开放日', 365],
  ['cjwt', '常见问题', 365],
  ['qqd', '政务公开全清单', 365],
  ['gzyd', '政务公开工作要点', 180],
]

/** Columns of the work points whose items have a form of their own. */
const TOPIC_CONTENT: Readonly<Record<string, Content>> = { zcdx: 'redemption', gkzq: 'hall' }

function spec([key, name, dir, type, content, least, weight, gap, start, freshDays]: Row): ColumnSpec {
  return { key, name, dir, type, content, least, weight, gap, start, freshDays }
}

/** Columns of a unit; the district portal has more items, the gazette and the columns of the work points. */
export function columnSpecs(kind: 'portal' | 'bureau' | 'street'): ColumnSpec[] {
  if (kind === 'portal') {
    const least: Partial<Record<Content, number>> = {
      policy: 20,
      notice: 10,
      news: 12,
      'personal-list': 8,
      finance: 6,
      service: 6,
    }
    return [
      ...COMMON.map(row => spec(row)).map(column => ({ ...column, least: least[column.content] ?? column.least })),
      spec(['zfgb', '政府公报', 'zwgk/zfgb', '政府公报', 'gazette', 4, 0, 0, 0, 100]),
      ...TOPICS.map(([key, name, freshDays]) =>
        spec([
          key,
          name,
          `ztzl/${key}`,
          '专题专栏',
          TOPIC_CONTENT[key] ?? 'topic',
          TOPIC_CONTENT[key] ? 8 : 1,
          0.5,
          17,
          6,
          freshDays,
        ]),
      ),
    ]
  }
  const without: Content[] = kind === 'street' ? ['consultation'] : []
  return COMMON.filter(row => !without.includes(row[4])).map(row => spec(row))
}
