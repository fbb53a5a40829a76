import { addDays, daysBetween } from '../days.ts'
import type { PageModel } from '../page-model.ts'
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

/** Kinds whose pages are one item of a column each. */
const ITEMS = new Set(['policy', 'interpretation', 'annual-report', 'notice', 'news', 'personal-list', 'consultation'])

const MARK = /<a href="https:\/\/bszs[\s\S]*?<\/a>|<script type="text\/javascript">document\.write[\s\S]*?<\/script>/
const REPORT = /<a href="https:\/\/zfwzgl[\s\S]*?<\/a>|<script id="_jiucuo_"[\s\S]*?<\/script>/

/** The footer's facts are no longer what the unit's would be. */
const changeFooter = (page: PageModel, ...changes: PageModel['footerChanges']): void => {
  page.footerChanges.push(...changes)
  page.override.footer = undefined
}

/** Gives a tag another spelling where it stands. */
const respell = (page: PageModel, from: string, to: string): void => {
  page.meta = new Map([...page.meta].map(([name, value]) => [name === from ? to : name, value]))
  page.override.meta = undefined
}

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
  {
    name: 'meta-malformed',
    ruleId: 'page/meta-format',
    on: ['article'],
    plant(page, { rng, plan }) {
      const variant = rng.pick(['no-date', 'unfilled', 'zero', 'future', 'domain', 'twice'])
      if (variant === 'no-date') page.meta.set('PubDate', `${(page.published ?? plan.now).slice(0, 4)}-13-32 09:30`)
      else if (variant === 'unfilled')
        page.meta.set('PubDate', rng.pick(['[pubDate]', '发布时间', '1900-01-01 00:00:00']))
      else if (variant === 'zero') page.meta.set('PubDate', '0000-00-00 00:00')
      else if (variant === 'future') page.meta.set('PubDate', `${addDays(plan.now, rng.int(20, 400))} 09:30`)
      else if (variant === 'domain') page.meta.set('SiteDomain', rng.pick([page.unit.siteName, '#', 'http://']))
      else page.extra.head.push('<meta name="ColumnName" content="信息公开（旧栏目）">')
      return note(page, 'page/meta-format', variant)
    },
  },
  {
    name: 'meta-other-style',
    ruleId: 'page/meta-style',
    on: ['article'],
    plant(page, { rng }) {
      const day = page.published
      if (!day) return false
      const variant = rng.pick(['case', 'day-only', 'slashes', 'url', 'order'])
      if (variant === 'case') {
        const [from, to] = rng.pick([
          ['SiteName', 'sitename'],
          ['SiteIDCode', 'SiteIdCode'],
          ['PubDate', 'pubdate'],
          ['ColumnName', 'columnName'],
        ] as const)
        respell(page, from, to)
      } else if (variant === 'day-only') page.meta.set('PubDate', day)
      else if (variant === 'slashes') page.meta.set('PubDate', `${day.replaceAll('-', '/')} 09:30`)
      else if (variant === 'url') page.meta.set('SiteDomain', `https://${page.unit.siteDomain}/`)
      else page.meta = new Map([...page.meta].reverse())
      return note(page, 'page/meta-style', variant)
    },
  },
  {
    name: 'meta-contradicts',
    ruleId: 'page/meta-contradiction',
    on: ['article'],
    plant(page, { rng, plan, template }) {
      const day = page.published
      if (!day) return false
      const later = addDays(day, rng.int(2, 60))
      const variant = rng.pick(['date', 'date', 'title', 'domain'])
      if (variant === 'date') {
        if (later > plan.now) return false
        page.meta.set('PubDate', `${later} 03:12:07`)
      } else if (variant === 'title') {
        // Where nothing but the tag tells the title, there is nothing to contradict.
        if (template.name === 'div-title' || !page.kind || !ITEMS.has(page.kind)) return false
        page.meta.set('ArticleTitle', rng.pick(['春节期间烟花爆竹安全提示', '机关第三党支部开展主题党日活动']))
        page.override.title = undefined
      } else {
        if (page.path.startsWith('gate/')) return false
        page.meta.set('SiteDomain', rng.pick(['www.qinghe.gov.cn', 'old.qinghe-city.gov.cn', 'www.qinghe-news.com']))
      }
      return note(page, 'page/meta-contradiction', variant)
    },
  },
  {
    name: 'site-code-wrong',
    ruleId: 'page/site-id-code',
    on: ['article', 'list'],
    plant(page, { rng, unit }) {
      const code = unit.siteIdCode
      const wrong = rng.pick([`${code}00`, code.slice(1), code.replace('1101', 'bj01'), '9999999999'])
      const other = `110199${String(9_000 + unit.index).padStart(4, '0')}`
      const variant = rng.pick(['tag', 'tag-other', 'footer', 'footer-other', 'report'])
      if (variant.startsWith('tag')) page.meta.set('SiteIDCode', variant === 'tag' ? wrong : other)
      else if (variant === 'report') changeFooter(page, { from: /(site_?code="?=?)\d{10}/, to: `$1${other}` })
      else changeFooter(page, { from: `标识码：${code}`, to: `标识码：${variant === 'footer' ? wrong : other}` })
      return note(page, 'page/site-id-code', variant, { quote: variant.endsWith('other') ? other : wrong })
    },
  },
  {
    name: 'footer-incomplete',
    ruleId: 'page/footer-items',
    on: ['article', 'list'],
    plant(page, { rng, unit }) {
      const variant = rng.pick([
        'mark',
        'report',
        'code',
        'icp',
        'icp-cut',
        'police',
        'police-cut',
        'police-link',
        'province',
        'sponsor',
      ])
      const changes: Record<string, PageModel['footerChanges']> = {
        mark: [{ from: MARK, to: '' }],
        report: [{ from: REPORT, to: '' }],
        code: [{ from: `网站标识码：${unit.siteIdCode}`, to: '' }],
        icp: [{ from: /<a href="https:\/\/beian\.miit[\s\S]*?<\/a>/, to: '' }],
        'icp-cut': [{ from: unit.icp, to: unit.icp.replace(/号.*/, '') }],
        police: [{ from: /<a href="https:\/\/beian\.mps[\s\S]*?<\/a>/, to: '' }],
        'police-cut': [{ from: unit.policeRecord, to: '京公网安备 XXXXXXXXXXXXXX号' }],
        'police-link': [{ from: /code=1101990\d{7}/, to: 'code=11019902099999' }],
        province: [{ from: unit.icp, to: unit.icp.replace('京', '冀') }],
        sponsor: [{ from: `主办单位：${unit.sponsor}`, to: '' }],
      }
      changeFooter(page, ...changes[variant]!)
      return note(page, 'page/footer-items', variant)
    },
  },
  {
    name: 'footer-absent',
    ruleId: 'page/footer-items',
    on: ['home'],
    plant(page) {
      changeFooter(page, { from: /^[\s\S]*$/, to: '' })
      return note(page, 'page/footer-items', 'none')
    },
  },
  {
    name: 'title-useless',
    ruleId: 'page/title-quality',
    on: ['article', 'list'],
    plant(page, { rng, unit }) {
      const item = page.layout === 'article' && page.kind !== null && ITEMS.has(page.kind)
      const variant = rng.pick(
        item ? ['placeholder', 'site', 'column', 'other', 'hijacked'] : ['placeholder', 'hijacked'],
      )
      page.headTitle =
        variant === 'placeholder'
          ? rng.pick(['无标题文档', 'Untitled Document', '新建网页 1', '标题', 'test'])
          : variant === 'site'
            ? unit.siteName
            : variant === 'column'
              ? `${page.columnName}_${unit.siteName}`
              : variant === 'other'
                ? '冬季采暖费收缴进度通报（第八期）'
                : rng.pick(['澳门娱乐城开户-真人视讯平台', '正规时时彩计划网'])
      return note(page, 'page/title-quality', variant, { quote: page.headTitle })
    },
  },
  {
    name: 'title-hijacked',
    ruleId: 'page/title-quality',
    on: ['home'],
    plant(page, { unit }) {
      page.headTitle = `星辰导航优选软件下载站-${unit.siteName}`
      return note(page, 'page/title-quality', 'home', { quote: page.headTitle })
    },
  },
  {
    name: 'date-before-url',
    ruleId: 'page/date-url',
    on: ['news', 'notice'],
    plant(page, { rng }) {
      if (!page.published || !/\/t\d{8}_|\/art\//.test(page.path)) return false
      page.published = addDays(page.published, -rng.int(9, 200))
      page.meta.set('PubDate', `${page.published} 09:30`)
      return note(page, 'page/date-url', 'earlier', { quote: page.published })
    },
  },
  {
    name: 'date-to-come',
    ruleId: 'page/date-future',
    on: ['news', 'notice'],
    plant(page, { rng, plan }) {
      page.published = addDays(plan.now, rng.int(2, 20))
      page.meta.set('PubDate', `${page.published} 09:30`)
      const [year, month, day] =
        /\/t(\d{4})(\d\d)(\d\d)_|\/art\/(\d+)\/(\d+)\/(\d+)\//.exec(page.path)?.slice(1).filter(Boolean) ?? []
      const inPath = day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : null
      if (inPath && daysBetween(inPath, page.published) > 30) note(page, 'page/date-url', 'later')
      return note(page, 'page/date-future', 'future', { quote: page.published })
    },
  },
  {
    name: 'date-absent',
    ruleId: 'page/date-missing',
    on: ['news', 'notice'],
    plant(page, { rng }) {
      if (!page.published) return false
      page.published = null
      page.override.publishedDate = undefined
      if (rng.chance(0.5)) page.meta.delete('PubDate')
      if (!page.meta.has('PubDate')) note(page, 'page/meta-required', 'missing', { quote: 'PubDate' })
      return note(page, 'page/date-missing', 'absent')
    },
  },
  {
    name: 'source-absent',
    ruleId: 'page/source-missing',
    on: ['news'],
    plant(page) {
      page.source = null
      return note(page, 'page/source-missing', 'absent')
    },
  },
  {
    name: 'mailbox-personal',
    ruleId: 'contact/personal-mailbox',
    on: ['article'],
    plant(page, { rng, unit }) {
      const box = `lh${unit.key}${rng.int(100, 999)}@${rng.pick(['163.com', 'qq.com', '126.com', 'sina.com', 'vip.163.com', 'gmail.com', '139.com'])}`
      const html = rng.pick([
        `<p>如有意见，请发送至电子邮箱：${box}。</p>`,
        `<p>联系人：办公室，电话：${unit.phone}，邮箱 ${box}</p>`,
        `<p>报名表请于规定时间内发至 <a href="mailto:${box}">${box}</a>。</p>`,
        `<p>E-mail：${box}</p>`,
      ])
      insert(page, html, rng)
      return note(page, 'contact/personal-mailbox', 'office')
    },
  },
  {
    name: 'contact-empty',
    ruleId: 'contact/empty',
    on: ['article'],
    plant(page, { rng }) {
      const quote = rng.pick([
        '咨询电话：暂无。',
        '监督电话：XXXXXXXX',
        '受理地址：清荷大街9号　联系电话：　办公时间：工作日',
        '举报电话：****',
        '投诉电话：待定',
      ])
      insert(page, `<p>${quote}</p>`, rng)
      return note(page, 'contact/empty', 'value', { quote })
    },
  },
  {
    name: 'link-nowhere',
    ruleId: 'link/empty',
    on: ['article'],
    plant(page, { rng }) {
      const html = rng.pick([
        '<p>办理平台：<a href="javascript:;" target="_blank">莲湖新区网上办事大厅</a></p>',
        '<p>详见<a href="">《办理流程说明》</a>。</p>',
        '<p>登录<a href="#" target="_blank">公共资源交易中心网站</a>查看。</p>',
        '<p>材料清单见<a href="javascript:void(0)" target="_blank">材料清单下载页面</a>。</p>',
        '<p>附：<a target="_blank">申请表样式（2026年版）</a></p>',
      ])
      insert(page, html, rng)
      return note(page, 'link/empty', 'link')
    },
  },
  {
    name: 'link-plain-http',
    ruleId: 'link/insecure',
    on: ['article'],
    plant(page, { rng }) {
      const html = rng.pick([
        '<p>请登录<a href="http://zwfw.qinghe.gov.cn/">清河市政务服务网</a>办理。</p>',
        '<p style="text-align:center"><img src="http://img.lianhu.example.gov.cn/a.png" alt="服务点分布图"></p>',
        '<p>咨询<a href="HTTP://www.qinghe.gov.cn/hdjl/">清河市互动交流栏目</a>。</p>',
      ])
      insert(page, html, rng)
      return note(page, 'link/insecure', 'http')
    },
  },
  {
    name: 'link-foreign',
    ruleId: 'link/foreign',
    on: ['article'],
    plant(page, { rng }) {
      const html = rng.pick([
        '<p>问卷由<a href="https://www.wenjuan-lianhu.com/s/1">第三方调查平台</a>提供。</p>',
        '<p>查询系统由<a href="//www.yunxi-keji.net/">云溪科技</a>维护。</p>',
        '<p>行程查询见<a href="https://chuxing.qingfeng.cn/">清枫出行</a>。</p>',
      ])
      insert(page, html, rng)
      return note(page, 'link/foreign', 'link')
    },
  },
  {
    name: 'link-hidden',
    ruleId: 'link/hidden-foreign',
    on: ['article'],
    plant(page, { rng }) {
      const links =
        '<a href="https://www.xingchen-mall.com/">星辰商城</a> <a href="http://www.baihe-novel.net/">百合小说</a>'
      page.extra.end.push(
        rng.pick([
          `<div style="position:absolute; left:-2000px; top:0">${links}</div>`,
          `<div style="display:none">${links}</div>`,
          `<marquee height="1" width="1" scrollamount="9999">${links}</marquee>`,
          `<div style="height:0;overflow:hidden">${links}</div>`,
          '<ul class="friend" style="display:none"><li><a href="https://www.dafa-888.com/">时时彩投注平台</a></li></ul>',
          `<span style="font-size:0">${links}</span>`,
        ]),
      )
      return note(page, 'link/hidden-foreign', 'hidden')
    },
  },
]
