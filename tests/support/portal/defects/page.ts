import { type Defect, insert, note } from './defect.ts'

const SITE_TAGS = ['SiteName', 'SiteDomain', 'SiteIDCode']
const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']

const RESIDUES = [
  '<p class="hits">浏览次数：undefined 次</p>',
  '<p class="hits">浏览次数：{{ article.hits }}</p>',
  `<p class="editor">责任编辑：${'$'}{item.editor}</p>`,
  '<p class="hits">阅读量：NaN</p>',
  '<p class="qr">手机扫码阅读：[object Object]</p>',
]

export const pageDefects: Defect[] = [
  {
    name: 'meta-missing',
    ruleId: 'page/meta-required',
    on: ['article', 'list'],
    plant(page, { rng, template }) {
      // Where the title stands nowhere but in the tag and a styled div, the tag stays.
      const article = page.layout === 'article' ? ['ArticleTitle', 'PubDate', 'ContentSource'] : []
      const tag = rng.pick([
        ...SITE_TAGS,
        ...COLUMN_TAGS,
        ...article.filter(name => name !== 'ArticleTitle' || template.name !== 'div-title'),
      ])
      page.meta.delete(tag)
      return note(page, 'page/meta-required', 'missing', { quote: tag })
    },
  },
  {
    name: 'meta-empty',
    ruleId: 'page/meta-required',
    on: ['article', 'home'],
    plant(page, { rng }) {
      const tag = rng.pick(page.layout === 'home' ? SITE_TAGS : [...SITE_TAGS, ...COLUMN_TAGS])
      page.meta.set(tag, '')
      return note(page, 'page/meta-required', 'empty', { quote: tag })
    },
  },
  {
    name: 'gbk-called-utf-8',
    ruleId: 'page/encoding-mismatch',
    on: ['article'],
    plant(page) {
      page.encoding = { bytes: 'gbk', declared: 'utf-8' }
      return note(page, 'page/encoding-mismatch', 'gbk-called-utf-8')
    },
  },
  {
    name: 'utf-16-called-gb2312',
    ruleId: 'page/encoding-mismatch',
    on: ['article'],
    plant(page, { rng }) {
      page.encoding = { bytes: rng.pick(['utf-16le', 'utf-16be'] as const), declared: 'gb2312' }
      return note(page, 'page/encoding-mismatch', 'utf-16-called-gb2312')
    },
  },
  {
    name: 'residue',
    ruleId: 'page/template-residue',
    on: ['article'],
    plant(page, { rng }) {
      const html = rng.pick(RESIDUES)
      page.extra.after.push(html)
      return note(page, 'page/template-residue', 'text', { quote: html.replace(/<[^>]*>/g, '') })
    },
  },
  {
    name: 'gazette-residue',
    ruleId: 'page/template-residue',
    on: ['policy'],
    plant(page, { template }) {
      if (!page.record || !template.labels.some(([key]) => key === 'fileSource')) return false
      page.record.set('fileSource', '政府公报 年 第期(总第期)')
      // 文件来源 is a label of its own: whether it counts as the source is for the engine to say.
      page.override.source = undefined
      return note(page, 'page/template-residue', 'gazette-field', { quote: '政府公报 年 第期(总第期)' })
    },
  },
  {
    name: 'image-without-alt',
    ruleId: 'accessibility/image-alt',
    on: ['article'],
    plant(page, { rng }) {
      const depth = '../'.repeat(page.path.split('/').length - 1)
      insert(page, `<p style="text-align:center"><img src="${depth}assets/picture.png" width="600"></p>`, rng)
      return note(page, 'accessibility/image-alt', 'content-image')
    },
  },
  {
    name: 'vague-link',
    ruleId: 'link/vague-text',
    on: ['article'],
    plant(page, { rng }) {
      const text = rng.pick(['点击这里', '更多', '&gt;&gt;', '详情', '点击查看'])
      const target = page.breadcrumb.at(-1)?.to ?? page.path
      const depth = '../'.repeat(page.path.split('/').length - 1)
      insert(page, `<p>相关情况请查询本栏目。<a href="${depth}${target}">${text}</a></p>`, rng)
      return note(page, 'link/vague-text', 'text', { quote: text.replaceAll('&gt;', '>') })
    },
  },
  {
    name: 'phone-malformed',
    ruleId: 'contact/phone-format',
    on: ['article'],
    plant(page, { rng, unit }) {
      const number = unit.phone.slice(4)
      const wrong = rng.pick([
        `010-${number.slice(0, 7)}`,
        `010-010-${number}`,
        `010--${number}`,
        `010-${number}${number.slice(-1)}`,
        `010-${number.slice(0, 5)}O${number.slice(6)}`,
      ])
      insert(page, `<p>咨询电话：${wrong}</p>`, rng)
      return note(page, 'contact/phone-format', 'malformed', { quote: wrong })
    },
  },
]
