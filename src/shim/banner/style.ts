/** The banner's style sheet. */

/** What floats over the page has a line around it, round corners and a shadow. */
const FLOATING = "border-width:1px;border-radius:var(--smart-banner-radius,14px);box-shadow:0 4px 24px #0004";

/** At most so many lines, the last with an ellipsis. */
const LINES =
  "display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;white-space:normal;overflow:hidden;overflow-wrap:anywhere";

/** On a desktop: all but the slim bar, which folds its code up, and what has no code. */
const CARD = ".pc:not(.top):not(.bar):not(.none)";

/**
 * The section starts from `all: initial`, because a page's own `*` rules don't reach inside the host. Of
 * what elements inherit, only the direction and custom properties get through.
 *
 * A banner is one row: what closes it, the icon, up to four lines of text, the button. All that is measured by the
 * text is in `em`, so that the button has a row of its own where the visitor's text is so large that both don't fit.
 * On a desktop the code is in `.pop`, which unfolds from a slim bar, and is a column of a card.
 */
export const STYLE = `:host{all:initial!important;display:contents!important;color-scheme:inherit!important;background:Canvas!important}
section{--bg:#fff;--ink:#1b1f2a;--quiet:#545c6e;--act:#0b57d0;--on:#fff;--line:#d5d9e2}
section.dark{--bg:#191d28;--ink:#eef0f6;--quiet:#b4bbcb;--act:#a8c7fa;--on:#062e6f;--line:#3a4152;color-scheme:dark}
section{all:initial;display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px;box-sizing:border-box;
width:100%;text-align:start;color:var(--smart-banner-color,var(--ink));
padding:7px max(12px,env(safe-area-inset-right),50% - 520px) 7px max(12px,env(safe-area-inset-left),50% - 520px);
font:14px/1.3 var(--smart-banner-font,system-ui,sans-serif);-webkit-text-size-adjust:100%}
section,.pop{background:var(--smart-banner-background,var(--bg));border:0 solid var(--smart-banner-border,var(--line))}
.top{border-bottom-width:1px;padding-top:max(7px,env(safe-area-inset-top))}
.top{border-left:var(--left,0px) solid #0000;border-right:var(--right,0px) solid #0000}
.inline{border-width:1px;border-radius:var(--smart-banner-radius,14px)}
.bottom{position:fixed;max-height:80vh;overflow:auto;z-index:999;width:auto;left:var(--left,0px);right:var(--right,0px);bottom:0;border-top-width:1px;
padding-bottom:max(7px,env(safe-area-inset-bottom));box-shadow:0 -2px 16px #0003}
.moved{transform:translateY(var(--by))}
.moved.top{padding-top:7px}.moved.bottom{padding-bottom:7px}
.off{visibility:hidden}.still{animation:none!important}
.what{display:flex;align-items:center;gap:12px;flex:999 1 calc(6em + 60px);min-width:0}
img{flex:none;width:48px;height:48px;border-radius:11px;object-fit:cover}
.says{flex:1;min-width:0}
p{margin:0;text-align:left;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:.93em}
.title:nth-last-child(-n+2),.label{${LINES}}
p.name{font-weight:600;font-size:1.07em}
p.small{color:var(--smart-banner-quiet,var(--quiet));font-size:.86em}
span+span{margin-inline-start:8px}
i{display:inline-block;width:1em;height:1em;margin-inline-end:1px;vertical-align:-.1em;background:currentColor;
-webkit-mask:linear-gradient(90deg,#000 var(--full),#0004 0);
clip-path:polygon(50% 0,62% 36%,100% 36%,69% 59%,81% 96%,50% 73%,19% 96%,31% 59%,0 36%,38% 36%)}
:host([dir=rtl]) p{text-align:right}
:host([dir=rtl]) i{transform:scaleX(-1)}
button,a{display:flex;align-items:center;justify-content:center;box-sizing:border-box;min-width:44px;min-height:44px;
border:4px solid #0000;border-radius:22px;padding:2px 14px;cursor:pointer;font:inherit;font-weight:600;text-align:center;
text-decoration:none;background:var(--smart-banner-accent,var(--act)) padding-box;color:var(--smart-banner-accent-color,var(--on))}
section>a,.scan{flex:1 0 auto;max-width:100%}
.label{max-width:9em}
.close{flex:none;margin-inline-start:-12px;margin-inline-end:-14px;padding:0;border:0;background:none;
color:var(--smart-banner-quiet,var(--quiet));font:24px/1 system-ui,sans-serif}
button:focus-visible,a:focus-visible{outline:2px solid var(--smart-banner-color,var(--ink));outline-offset:-2px}
.scan{position:relative;margin:-7px 0;padding:7px 0}
.more{gap:8px;width:100%}.more .label{max-width:none}
.more::before{content:"";flex:none;width:8px;height:8px;padding:3px;border:2px solid;border-radius:4px;background:currentColor content-box}
.pop{display:none;position:absolute;top:100%;inset-inline-end:0;padding:8px;${FLOATING}}
.bottom .pop{top:auto;bottom:100%}
.open{overflow:visible;z-index:999}.open:not(.bottom){position:relative}.open .pop{display:block}
.code{display:grid;place-items:center;min-width:var(--side);min-height:var(--side);background:#fff;border-radius:8px;overflow:hidden}
.how a{border:0;background:none;color:inherit;text-decoration:underline;font-weight:400}
.how p{display:none}
.none .code,.none .more{display:none}.none .pop{all:unset}
@media(max-width:359.98px){.label{max-width:none}}
@media(max-width:599.98px){.loose{margin:0 8px;border-width:1px;border-radius:var(--smart-banner-radius,14px)}}
@media(min-width:600px){.bottom:not(.bar){bottom:16px;max-width:420px;margin-inline-start:auto;margin-inline-end:16px;padding:7px 12px;${FLOATING}}
.top .says,.bar .says{display:grid;grid-auto-flow:column;grid-template-rows:auto auto;grid-auto-columns:minmax(0,auto);gap:0 24px;justify-content:start;align-items:center}
.top .says p,.bar .says p{display:block;white-space:nowrap}
.top p:nth-child(3):last-child,.bar p:nth-child(3):last-child{grid-row:span 2}
section${CARD}{display:grid;grid-template-columns:repeat(auto-fit,minmax(var(--side),1fr));grid-template-rows:1fr auto;gap:8px 12px;
width:auto;max-width:calc(var(--side)*2 + 38px);padding:12px}
.inline${CARD}{position:relative}
${CARD} .scan,${CARD} .pop{display:contents}
${CARD} .more{display:none}
${CARD} .code{grid-row:span 2;order:-1}
${CARD} .what{flex-direction:column;align-items:start;align-self:start;padding-top:8px}
${CARD} .says{flex:none;width:100%}
${CARD} .close{position:absolute;top:0;inset-inline-end:0;margin:0}
${CARD} .how{align-self:end}
${CARD} .how p{display:block;font-weight:600;white-space:normal}
${CARD} .how a{justify-content:start;padding:0;text-align:start}}
@media(forced-colors:active){i{forced-color-adjust:none;background:CanvasText}a,.more{border-width:1px}}
@media(prefers-reduced-motion:no-preference){section:not(.off){animation:in .3s ease-out}}
@keyframes in{from{opacity:0;transform:translateY(calc(var(--by,0px) + var(--from,0px)))}}
.bottom{--from:24px}.top{--from:-24px}
@media print{section,.room{display:none}}`;
