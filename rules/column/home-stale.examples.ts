import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const HOME = 'https://www.example.gov.cn/'
const item = (date: string | null, href: string | null = null) => ({
  text: '示例信息标题',
  href,
  date,
  list: 0,
  validity: null,
  pinned: false,
})

export default {
  bad: [
    {
      title: { zh: '首页三周没有新信息', en: 'Nothing new for three weeks' },
      pages: { [HOME]: { kind: 'home', items: [item('2024-05-12'), item('2024-05-08'), item('2024-04-30')] } },
      findings: [{ messageId: 'stale', url: HOME }],
    },
    {
      title: {
        zh: '首页只是导航，各栏目也都没有更新',
        en: 'The home page is only an entrance, and no column is fresh',
      },
      pages: {
        [HOME]: { kind: 'home' },
        'https://www.example.gov.cn/gzdt/': { kind: 'column-list', items: [item('2024-04-30')] },
      },
      findings: [{ messageId: 'entrance', url: HOME }],
    },
  ],
  good: [
    {
      title: { zh: '上周更新过', en: 'Something of last week' },
      pages: { [HOME]: { kind: 'home', items: [item('2024-05-28'), item('2024-04-01'), item('2024-03-01')] } },
    },
    {
      title: { zh: '没有显示日期，但网址里的日期是新的', en: 'No dates shown, but a fresh one in an address' },
      pages: {
        [HOME]: {
          kind: 'home',
          items: [item(null, `${HOME}xw/202405/t20240530_8.html`), item('2024-04-01'), item('2024-03-01')],
        },
      },
    },
    {
      title: { zh: '首页不显示日期，无法判断', en: 'No dates at all: nobody can tell' },
      pages: { [HOME]: { kind: 'home', items: [item(null), item(null), item(null), item('2023-01-01')] } },
      cannotTell: true,
    },
    {
      title: { zh: '首页只是导航，栏目有更新', en: 'An entrance to fresh columns' },
      pages: {
        [HOME]: { kind: 'home' },
        'https://www.example.gov.cn/gzdt/': { kind: 'column-list', items: [item('2024-05-30')] },
      },
    },
  ],
} satisfies SiteExamples
