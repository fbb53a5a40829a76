import { anchor, type PageModel } from '../page-model.ts'
import { SCRIPTS, styleRules } from './filler.ts'
import { around, crumbs, type FooterStyle, footer, head, image, search, tools } from './parts.ts'

/** What surrounds the main part: document head, page head with navigation, footer. */
export interface FrameOptions {
  main: string
  footer: FooterStyle
}

function ending(page: PageModel, options: FrameOptions): string {
  return `${footer(page, options.footer)}\n${page.extra.end.join('\n')}`
}

/** The language that the page states. */
function lang(page: PageModel): string {
  return page.path.startsWith('gate/') ? ' lang="zh-Hant"' : ' lang="zh-CN"'
}

/** XHTML of the portals: a wide head, a navigation that opens all columns, long inline styles. */
export function wideFrame(page: PageModel, options: FrameOptions): string {
  const css = styleRules('pz', 320)
  const scripts = [SCRIPTS.fontSize, SCRIPTS.keyword, SCRIPTS.tabs, SCRIPTS.paging, SCRIPTS.share]
  const groups = [page.nav.slice(0, 6), page.nav.slice(6, 12), page.nav.slice(12)]
  const nav = groups
    .map(
      group => `<li class="nav-item"><dl>${group.map(link => `<dd>${anchor(page, link)}</dd>`).join('\n')}</dl></li>`,
    )
    .join('\n')
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"${lang(page)}>
${head(page, { html5: false, css, scripts })}
<body>
<div class="pz_top"><div class="w_1200">欢迎访问${page.unit.siteName}　${tools(page)}</div>
<h1 class="logo">${image(page, 'logo.png', page.unit.siteName)}</h1>
${search(page)}
<div class="menu"><ul>
${nav}
</ul></div></div>
<div class="pz_main" id="main"><div class="dz">当前位置：${crumbs(page, '&gt;')}</div>
${around(page, options.main)}
</div>
${ending(page, options)}
</body>
</html>
`
}

/** HTML 4 laid out by tables, upper-case tags, attributes without quotes. */
export function tableFrame(page: PageModel, options: FrameOptions): string {
  const cells = page.nav.map(link => `<TD align=center noWrap>${anchor(page, link)}</TD>`)
  const rows: string[] = []
  for (let index = 0; index < cells.length; index += 8) rows.push(`<TR>${cells.slice(index, index + 8).join('')}</TR>`)
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML${lang(page)}>${head(page, { html5: false, css: styleRules('old', 90), scripts: [SCRIPTS.keyword, SCRIPTS.tabs] })}
<BODY bgColor=#ffffff leftMargin=0 topMargin=0>
<TABLE cellSpacing=0 cellPadding=0 width=980 align=center border=0>
<TBODY><TR><TD height=110><H1>${image(page, 'banner.png', page.unit.siteName)}</H1></TD></TR>
<TR><TD align=right><FONT size=2>${tools(page)}</FONT></TD></TR>
<TR><TD><TABLE width="100%" border=0 bgColor=#c00000><TBODY>
${rows.join('\n')}
</TBODY></TABLE></TD></TR>
<TR><TD height=28><FONT size=2>您现在的位置：${crumbs(page, ' -&gt; ')}</FONT></TD></TR>
<TR><TD id=main vAlign=top><TABLE width="96%" align=center border=0><TBODY><TR><TD>
${around(page, options.main)}
</TD></TR></TBODY></TABLE></TD></TR></TBODY></TABLE>
<TABLE width=980 align=center border=0><TBODY><TR><TD align=middle>
${ending(page, options)}
</TD></TR></TBODY></TABLE>
</BODY></HTML>
`
}

/** HTML 5 with landmarks. */
export function modernFrame(page: PageModel, options: FrameOptions): string {
  const nav = page.nav.map(link => `<li>${anchor(page, link, ' target="_self"')}</li>`).join('\n')
  return `<!DOCTYPE html>
<html${lang(page)}>
${head(page, { html5: true, css: styleRules('gov', 240), scripts: [SCRIPTS.fontSize, SCRIPTS.share, SCRIPTS.tabs] })}
<body class="gov-page">
<header class="gov-header"><div class="container"><p class="tools">${tools(page)}</p>
<h1><a class="logo" href="#main">${image(page, 'logo.png', page.unit.siteName)}</a></h1>
${search(page)}
<nav aria-label="主导航"><ul>
${nav}
</ul></nav></div></header>
<main id="main" class="container"><div class="breadcrumb">${crumbs(page, ' / ')}</div>
${around(page, options.main)}
</main>
<footer>
${ending(page, options)}
</footer>
</body>
</html>
`
}

/** The lean frame of a small system: comments of the generator left in, menu repeated in a comment. */
export function plainFrame(page: PageModel, options: FrameOptions): string {
  const nav = page.nav.map(link => `<a href="#">${link.text}</a>`).join('')
  return `<!DOCTYPE html>
<html${lang(page)}>
${head(page, { html5: true, css: styleRules('xx', 130), scripts: [SCRIPTS.keyword, SCRIPTS.paging] })}
<body>
<!-- header begin -->
<div class="head cf"><h1 class="logo fl">${image(page, 'logo.png', page.unit.siteName)}</h1><div class="fr">${tools(page)}</div></div>
<!-- <div class="old-nav">${nav}</div> -->
<div class="nav cf">${page.nav.map(link => anchor(page, link)).join(' ')}</div>
<!-- header end -->
<div class="position">首页位置：${crumbs(page, ' > ')}</div>
<div class="wrap cf" id="main">
${around(page, options.main)}
</div>
<!-- footer begin -->
${ending(page, options)}
<!-- footer end -->
</body>
</html>
`
}
