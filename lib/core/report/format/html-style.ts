/** The style sheet of the HTML report: no fonts or pictures from elsewhere, light and dark, phone and paper. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f5f6f8; --card: #fff; --ink: #1b2430; --quiet: #566170; --line: #dce1e7; --accent: #1d4a7a; --tint: #eef2f7; --band: #1d4a7a;
  --error: #a32a22; --warn: #8a5a00; --info: #3f6186; --review: #5a6472;
  --error-bar: #b5483f; --warn-bar: #cf9a3c; --info-bar: #7d9cbd; --review-bar: #b4bcc6; --met-bar: #5d9a76;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161b; --card: #1a2027; --ink: #e5e9ee; --quiet: #a2acb8; --line: #2e3742; --accent: #93bce6; --tint: #222a33; --band: #47719c;
    --error: #f0958d; --warn: #e3b660; --info: #a4c1df; --review: #b3bcc7;
    --error-bar: #c8655c; --warn-bar: #b98a37; --info-bar: #5f80a3; --review-bar: #56616e; --met-bar: #4d8a66;
  }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.7 system-ui, -apple-system, "PingFang SC",
  "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; overflow-wrap: anywhere }
.page-width { max-width: 1120px; margin: 0 auto; padding: 0 24px }
h1, h2, h3, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0 }
ul, ol { list-style: none }
h1 { font-size: 28px; line-height: 1.35; font-weight: 650 }
h2 { font-size: 20px; line-height: 1.4; font-weight: 650; margin-bottom: 14px }
h3 { font-size: 16px; line-height: 1.5; font-weight: 650 }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px }
.quiet { color: var(--quiet) }
.number, td, .tiles b { font-variant-numeric: tabular-nums }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }
.masthead { border-top: 4px solid var(--band); background: var(--card); border-bottom: 1px solid var(--line); padding: 26px 0 22px }
.masthead dl { display: flex; flex-wrap: wrap; gap: 2px 28px; margin-top: 8px; font-size: 14px; color: var(--quiet) }
.masthead dl div { display: flex; gap: 8px }
.masthead dd { color: var(--ink) }
main { padding: 28px 0 56px; display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr) }
section, .fold { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 22px 24px }
.lead { font-size: 17px; max-width: 46em }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(128px, 1fr)); gap: 12px; margin: 18px 0 16px }
.tiles li { border-left: 3px solid var(--bar); padding: 0 0 0 12px; line-height: 1.4 }
.tiles b { display: block; font-size: 28px; line-height: 1.2; font-weight: 600 }
.tiles span { color: var(--quiet); font-size: 14px }
.error { --bar: var(--error-bar); --text: var(--error) }
.warn { --bar: var(--warn-bar); --text: var(--warn) }
.info { --bar: var(--info-bar); --text: var(--info) }
.review { --bar: var(--review-bar); --text: var(--review) }
.veto { --text: var(--error) }
.unchecked { --bar: var(--line) }
.stack { display: flex; height: 10px; border-radius: 2px; overflow: hidden; background: var(--tint); gap: 1px }
.stack + .quiet { margin-top: 12px }
.stack i { display: block; background: var(--bar); min-width: 2px }
.charts { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); align-items: start }
.bars { display: grid; gap: 4px 40px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); align-items: start }
.bars button, .bars .bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 3px 12px; width: calc(100% + 16px); padding: 6px 8px;
  margin: 0 -8px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; font-size: 15px;
  line-height: 1.45; text-align: left }
.bars button { cursor: pointer }
.bars button:hover, .bars button[aria-pressed=true] { background: var(--tint) }
.bars button[aria-pressed=true] .name { text-decoration: underline; text-underline-offset: 4px }
.bars .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.bars .number { color: var(--quiet) }
.bars .stack { grid-column: 1 / -1; height: 8px; background: none }
.bars .state { grid-column: 1 / -1; font-size: 13px; color: var(--quiet) }
details > summary { cursor: pointer }
.fold { padding: 14px 24px }
.fold > summary { font-weight: 650 }
.fold > :last-child { margin-bottom: 8px }
.fold li { padding: 8px 0; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 16px }
.fold > ul, .fold > .scroll { margin-top: 10px }
.rest > summary { margin: 8px 0; font-size: 14px; color: var(--quiet) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 15px }
th, td { text-align: left; padding: 8px 16px 8px 0; border-top: 1px solid var(--line); vertical-align: top }
thead th { border-top: 0; font-weight: 600; color: var(--quiet); font-size: 14px; white-space: nowrap }
tbody th { font-weight: 400; min-width: 10em }
td { white-space: nowrap }
td.n { padding-right: 16px }
.n { text-align: right; font-variant-numeric: tabular-nums }
.n.error, .n.warn, .n.info, .n.review { color: var(--text) }
.nil { color: var(--quiet); opacity: .6 }
.score, .bad { font-weight: 600 }
.bad { color: var(--error) }
thead th.n { text-align: right }
.pick { padding: 0; border: 0; background: none; color: var(--accent); font: inherit; text-align: left; cursor: pointer;
  text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px }
.pick[aria-pressed=true] { font-weight: 600 }
.scroll + .quiet { margin-top: 12px; font-size: 14px }
.shares { display: block; width: 120px; height: 8px; border-radius: 2px }
.point { border-top: 1px solid var(--line) }
.point > summary { display: grid; grid-template-columns: minmax(0, 1fr) max-content 120px; gap: 2px 16px; align-items: center; padding: 8px 0 }
.point .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.point[open] .name { white-space: normal }
.point .quiet { font-size: 14px; white-space: nowrap }
.legend { display: flex; gap: 18px; margin-bottom: 8px; font-size: 14px; color: var(--quiet) }
.legend span::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 6px; border-radius: 2px; background: var(--bar) }
.unmet { --bar: var(--error-bar) }
.met { --bar: var(--met-bar) }
.unknown { --bar: var(--review-bar) }
.point li, .gone li { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 6px 0; font-size: 14px }
.gone li { border-top: 1px solid var(--line) }
.gone .where { color: var(--quiet) }
.status { font-weight: 600; color: var(--quiet) }
.status.unmet { color: var(--error) }
#filters { display: grid; gap: 10px 14px; grid-template-columns: repeat(auto-fit, minmax(112px, 1fr)); align-items: end; margin-bottom: 12px }
#filters label { display: block; font-size: 13px; color: var(--quiet); line-height: 1.6 }
#filters .wide { grid-column: span 2 }
input, select, .plain-button { width: 100%; min-height: 40px; padding: 6px 10px; font: inherit; font-size: 15px; color: var(--ink);
  background: var(--card); border: 1px solid var(--line); border-radius: 4px }
.plain-button { cursor: pointer; color: var(--accent) }
.plain-button:hover { background: var(--tint) }
#status { color: var(--quiet); font-size: 14px }
.group { margin-top: 26px; padding: 12px 16px; background: var(--tint); border-radius: 4px }
.group h3 { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: baseline }
.group .number, .group .basis { font-weight: 400; font-size: 14px; color: var(--quiet) }
.group .fix { margin-top: 2px }
.group .fix b { margin-right: 8px; font-weight: 600; color: var(--accent) }
.finding { padding: 14px 16px 12px; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 120px }
.level { display: inline-block; margin-right: 10px; font-size: 13px; font-weight: 600; color: var(--text) }
.level:not(.veto)::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 6px; border-radius: 2px; background: var(--bar) }
.change { display: inline-block; margin-right: 10px; padding: 0 6px; font-size: 13px; color: var(--quiet); border: 1px solid var(--line); border-radius: 3px }
.finding blockquote { margin: 6px 0; padding: 4px 12px; border-left: 3px solid var(--line); color: var(--quiet); font-size: 15px }
.place { display: flex; flex-wrap: wrap; gap: 0 16px; font-size: 14px; color: var(--quiet) }
.finding details { margin-top: 4px; font-size: 14px }
.finding summary { color: var(--quiet); width: fit-content }
.finding dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; padding: 8px 0 4px }
.finding dt { color: var(--quiet) }
.finding dd { white-space: pre-line }
#more { margin-top: 18px }
.colophon { color: var(--quiet); font-size: 13px; padding-bottom: 40px }
[hidden] { display: none !important }
@media (max-width: 640px) {
  .page-width { padding: 0 14px }
  main { padding-top: 16px; gap: 14px }
  section { padding: 18px 16px }
  .fold { padding: 12px 16px }
  h1 { font-size: 23px }
  .masthead { padding: 20px 0 16px }
  .tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 14px 10px }
  .tiles b { font-size: 24px }
  #filters { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .point > summary { grid-template-columns: minmax(0, 1fr) 100px }
  .point .name { grid-column: 1 / -1; white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }
  .point[open] .name { display: block }
  .point .shares { width: 100px; justify-self: end }
  .bars button, .bars .bar { grid-template-columns: minmax(0, 1fr) }
  .bars .name { white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }
  .bars .number { font-size: 14px }
  .group { margin-left: -6px; margin-right: -6px; padding: 12px }
  .finding { padding: 14px 6px 12px }
  .finding dl { grid-template-columns: minmax(0, 1fr); gap: 0 }
  .finding dd { margin-bottom: 8px }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #1d4a7a; --tint: #f0f0f0;
    --error: #a32a22; --warn: #7a4f00; --info: #3f6186; --review: #444;
    --error-bar: #b5483f; --warn-bar: #cf9a3c; --info-bar: #7d9cbd; --review-bar: #b4bcc6 }
  body { font-size: 10.5pt; line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .page-width { max-width: none; padding: 0 }
  section, .fold { border: 0; padding: 8px 0 }
  #filters, #more, .finding details { display: none }
  .point .name { white-space: normal }
  .scroll { overflow: visible }
  .bars .name { white-space: normal }
  .finding { content-visibility: visible; break-inside: avoid; padding: 6px 0 }
  .group { break-after: avoid; break-inside: avoid; margin-top: 14px }
  .charts { grid-template-columns: 1fr 1fr }
}
`
