import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '菜单按钮只有三条横线', en: 'A menu button of three bars' },
      html: '<button type="button" name="menu" class="navbar-toggle"><span class="icon-bar"></span><span class="icon-bar"></span></button>',
      findings: [{ messageId: 'missing', quote: 'menu' }],
    },
    {
      title: { zh: '搜索按钮里的图片没有 alt', en: 'A search button whose image has no alt' },
      html: '<button type="submit" name="s"><img src="/images/ss.png"></button>',
      findings: [{ messageId: 'missing', quote: 's' }],
    },
  ],
  good: [
    {
      title: { zh: '有文字', en: 'With words' },
      html: '<button>搜索</button>',
    },
    {
      title: { zh: '有 aria-label', en: 'With aria-label' },
      html: '<button aria-label="展开菜单"><i class="icon"></i></button>',
    },
    {
      title: { zh: '图片有 alt', en: 'The image has alt' },
      html: '<button><img src="/images/ss.png" alt="搜索"></button>',
    },
    {
      title: { zh: '文字由脚本填', en: 'Words by a script' },
      html: '<button v-text="label"></button>',
    },
  ],
} satisfies PageExamples
