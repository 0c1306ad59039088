/** The banner's style sheet. */

/** The dark theme's colours. */
const DARK =
  "{--bg:#191d28;--ink:#eef0f6;--quiet:#b4bbcb;--act:#a8c7fa;--on:#062e6f;--line:#3a4152;color-scheme:dark}";

/**
 * The section starts from `all: initial`, because a page's own `*` rules don't reach inside the host. Of
 * what elements inherit, only the direction and custom properties get through.
 */
export const STYLE = `:host{all:initial!important;display:contents!important}
section{--bg:#fff;--ink:#1b1f2a;--quiet:#545c6e;--act:#0b57d0;--on:#fff;--line:#d5d9e2}
section.dark${DARK}
@media(prefers-color-scheme:dark){section.auto${DARK}}
section{all:initial;display:flex;flex-wrap:wrap;align-items:center;gap:8px 10px;box-sizing:border-box;
width:100%;max-height:80vh;overflow:auto;padding:8px 12px 8px 4px;text-align:start;
padding-left:max(4px,env(safe-area-inset-left));padding-right:max(12px,env(safe-area-inset-right));
background:var(--smart-banner-background,var(--bg));color:var(--smart-banner-color,var(--ink));
border:0 solid var(--smart-banner-border,var(--line));
justify-content:center;font:14px/1.35 var(--smart-banner-font,system-ui,sans-serif);-webkit-text-size-adjust:100%}
:host([dir=rtl]) section{padding-left:max(12px,env(safe-area-inset-left));padding-right:max(4px,env(safe-area-inset-right))}
.top{border-bottom-width:1px;padding-top:max(8px,env(safe-area-inset-top))}
.inline{border-width:1px;border-radius:var(--smart-banner-radius,14px)}
.top{border-left:var(--left,0px) solid #0000;border-right:var(--right,0px) solid #0000}
.bottom{position:fixed;z-index:999;width:auto;left:var(--left,0px);right:var(--right,0px);bottom:0;border-top-width:1px;
padding-bottom:max(8px,env(safe-area-inset-bottom));box-shadow:0 -2px 16px #0003}
.moved{transform:translateY(var(--by))}
.moved.top{padding-top:8px}.moved.bottom{padding-bottom:8px}
@media(max-width:599.98px){.loose{margin:0 8px;border-width:1px;border-radius:var(--smart-banner-radius,14px)}}
@media(min-width:600px){.bottom:not(.bar){bottom:16px;max-width:400px;margin-inline-start:auto;margin-inline-end:16px;
border-width:1px;border-radius:var(--smart-banner-radius,14px);box-shadow:0 4px 24px #0004}
.bar .scan{flex:none!important}}
.off{visibility:hidden}.still{animation:none!important}
button,a{box-sizing:border-box;min-width:44px;min-height:44px;border-radius:22px;cursor:pointer}
button{flex:none;padding:0;border:0;background:none;color:inherit;font:26px/1 system-ui,sans-serif}
a{display:flex;align-items:center;justify-content:center;max-width:100%;padding:4px 18px;border:1px solid #0000;
background:var(--smart-banner-accent,var(--act));color:var(--smart-banner-accent-color,var(--on));
font-weight:600;text-align:center;text-decoration:none;overflow-wrap:anywhere}
button:focus-visible,a:focus-visible{outline:2px solid var(--smart-banner-color,var(--ink));outline-offset:-4px}
a:focus-visible{outline-offset:2px}
img{flex:none;width:48px;height:48px;border-radius:11px;object-fit:cover}
.says{flex:1 1 96px;min-width:0;max-width:440px;overflow-wrap:anywhere}
.does{display:flex;flex-direction:column;align-items:center;gap:4px;max-width:100%}
.bottom .scan{flex:1 0 100%}
.code{background:#fff;border-radius:8px;overflow:hidden}
.code+a{background:none;color:inherit;text-decoration:underline}
p{margin:0}
.name{font-weight:600;font-size:15px}
span+span{margin-inline-start:8px}
.small{color:var(--smart-banner-quiet,var(--quiet));font-size:13px}
@media(prefers-reduced-motion:no-preference){section:not(.off){animation:in .3s ease-out}}
@keyframes in{from{opacity:0;transform:translateY(calc(var(--by,0px) + var(--from,0px)))}}
.bottom{--from:24px}.top{--from:-24px}
@media print{section,.room{display:none}}`;
