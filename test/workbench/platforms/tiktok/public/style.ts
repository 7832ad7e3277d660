// The look of the public pages. Everything is in the page itself: no fonts, scripts or pictures from elsewhere.

export const style = /* css */ `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:#161823;font:15px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:inherit;text-decoration:none}
a:focus-visible{outline:2px solid #d5294d;outline-offset:2px;border-radius:6px}
svg{display:block;flex:none}
.bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:16px;height:60px;padding:0 20px;background:#fff;border-bottom:1px solid #e6e6ea}
.mark{font-weight:800;font-size:20px;letter-spacing:-.4px;display:flex;gap:8px;align-items:center;white-space:nowrap}
.mark small{font-weight:600;letter-spacing:0;font-size:11px;color:#5d5f69;background:#f1f1f3;border-radius:20px;padding:3px 8px}
.bar .search{flex:0 1 360px;margin:0 auto;height:42px;border-radius:42px;background:#f1f1f3;color:#6d6f78;display:flex;align-items:center;gap:10px;padding:0 16px;overflow:hidden;white-space:nowrap}
.enter,.follow{background:#d5294d;color:#fff;font-weight:700;border-radius:6px;padding:8px 22px;white-space:nowrap;display:inline-block}
.frame{display:grid;grid-template-columns:220px minmax(0,1fr);min-height:calc(100vh - 60px)}
.nav{padding:18px 12px;display:grid;gap:4px;align-content:start;border-right:1px solid #f1f1f3}
.nav span,.nav a{display:flex;align-items:center;gap:12px;padding:10px 12px;border-radius:8px;font-weight:700;font-size:16px}
.nav a{color:#d5294d}
.main{padding:32px 28px 48px;max-width:1180px}
.avatar{flex:none;display:grid;place-items:center;border-radius:50%;color:#fff;font-weight:700;background:linear-gradient(145deg,hsl(var(--hue) 58% 46%),hsl(calc(var(--hue) + 24) 58% 30%))}
.who{display:flex;gap:24px;align-items:center}
.who .avatar{width:132px;height:132px;font-size:44px}
.who h1{margin:0;font-size:28px;line-height:1.2;display:flex;gap:8px;align-items:center}
.who h1 svg{color:#1b8fb8}
.who h2{margin:2px 0 14px;font-size:17px;font-weight:600}
.tally{display:flex;flex-wrap:wrap;gap:6px 22px;margin:18px 0 10px}
.tally b{font-size:17px}
.tally span{color:#5d5f69}
.bio{margin:0 0 20px;white-space:pre-line;max-width:640px}
.tabs{display:flex;gap:4px;border-bottom:1px solid #e6e6ea;margin-bottom:18px}
.tabs span{display:flex;gap:8px;align-items:center;padding:12px 28px;font-weight:700;color:#6d6f78}
.tabs .on{color:#161823;box-shadow:inset 0 -2px #161823}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:20px 14px}
.tile{min-width:0}
.tile .film{position:relative;display:block;aspect-ratio:3/4;border-radius:6px;overflow:hidden;background:#24252d}
.tile video{width:100%;height:100%;object-fit:cover;display:block;pointer-events:none}
.tile .views{position:absolute;left:10px;bottom:8px;color:#fff;font-weight:700;display:flex;gap:5px;align-items:center;text-shadow:0 0 4px rgba(0,0,0,.8)}
.tile .views svg{filter:drop-shadow(0 0 2px rgba(0,0,0,.8))}
.tile p{margin:8px 0 0;color:#5d5f69;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.none{padding:64px 24px;text-align:center;color:#5d5f69}
.none svg{margin:0 auto 16px;color:#8a8b91}
.none h1,.none h2{margin:0 0 8px;font-size:22px;color:#161823}
.none p{margin:0 auto;max-width:420px}
.watch{display:grid;grid-template-columns:minmax(0,1fr) 420px;height:calc(100vh - 60px);min-height:520px}
.stage{background:#101116;display:grid;place-items:center;min-height:0;min-width:0;position:relative}
.stage video{width:100%;height:100%;max-height:calc(100vh - 60px);object-fit:contain;display:block;background:#101116}
.beside{padding:24px;overflow:auto;border-left:1px solid #e6e6ea}
.author{display:flex;gap:12px;align-items:center;background:#f7f7f8;border-radius:12px;padding:14px}
.author .avatar{width:44px;height:44px;font-size:16px}
.author div{min-width:0;flex:1}
.author b{display:block}
.author p{margin:0;color:#5d5f69;font-size:13px}
.caption{margin:16px 0 10px;white-space:pre-wrap}
.caption .tag,.caption a{color:#2460a8;font-weight:600}
.label{display:inline-block;margin:0 6px 10px 0;padding:3px 8px;border-radius:4px;background:#f1f1f3;color:#43454e;font-size:12px;font-weight:600}
.sound{color:#43454e;font-weight:600;margin:0 0 16px}
.acts{display:flex;gap:22px;list-style:none;margin:0;padding:14px 0;border-top:1px solid #e6e6ea;border-bottom:1px solid #e6e6ea}
.acts li{display:flex;gap:8px;align-items:center;font-weight:700;font-size:13px}
.acts i{display:grid;place-items:center;width:40px;height:40px;border-radius:50%;background:#f1f1f3}
.talk{color:#5d5f69;padding:24px 0;text-align:center}
.list{display:grid;gap:6px;padding:0;margin:0}
.list a{display:flex;gap:14px;align-items:center;padding:12px;border-radius:10px}
.list a:hover{background:#f7f7f8}
.list .avatar{width:56px;height:56px;font-size:20px}
.list p{margin:2px 0 0;color:#5d5f69}
.foot{padding:8px 20px 28px;text-align:center;color:#73747b;font-size:12px}
@media (max-width:900px){
.frame{grid-template-columns:minmax(0,1fr)}
.nav{display:none}
.main{padding:20px 16px 40px}
.watch{grid-template-columns:minmax(0,1fr);height:auto}
.stage{height:72vh}
.stage video{max-height:72vh}
.beside{border-left:0;padding:18px 16px}
}
@media (max-width:520px){
.bar{gap:10px;padding:0 12px}
.bar .search{display:none}
.bar .enter{margin-left:auto}
.who{flex-direction:column;text-align:center;gap:12px}
.who .avatar{width:96px;height:96px;font-size:34px}
.who h1{font-size:20px;justify-content:center}
.tally{justify-content:center;text-align:center}
.tally div{display:grid}
.bio{text-align:center}
.tabs{justify-content:center}
.grid{grid-template-columns:repeat(3,minmax(0,1fr));gap:2px}
.tile .film{border-radius:0}
.tile p{display:none}
}
`;
