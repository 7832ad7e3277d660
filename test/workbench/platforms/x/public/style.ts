// The look of the public pages. Everything is in the page itself: no fonts, scripts or pictures from elsewhere.

export const style = /* css */ `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:#0f1419;font:15px/1.35 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid #1d6fb8;outline-offset:2px;border-radius:4px}
svg{display:block;flex:none}
.frame{display:grid;grid-template-columns:minmax(0,275px) minmax(0,600px) minmax(0,350px);justify-content:center;min-height:100vh}
.nav{position:sticky;top:0;height:100vh;padding:12px 24px 12px 12px;display:flex;flex-direction:column;gap:6px;align-items:flex-start}
.nav .mark{padding:8px 14px;font-size:24px;white-space:nowrap}
.nav small{font-size:11px;font-weight:600;color:#536471;background:#eff3f4;border-radius:20px;padding:3px 8px}
.nav span{display:flex;gap:18px;align-items:center;padding:11px 14px;font-size:20px}
.nav i{font-style:normal}
.nav .on{font-weight:700}
.column{border-inline:1px solid #eff3f4;min-width:0;padding-bottom:80px}
.bar{position:sticky;top:0;z-index:2;display:flex;gap:26px;align-items:center;height:53px;padding:0 16px;background:rgba(255,255,255,.9);backdrop-filter:blur(10px)}
.bar div{min-width:0}
.bar b{display:block;font-size:19px;line-height:1.2;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.bar small{color:#536471;font-size:13px}
.bar .fake{display:none;margin-left:auto;white-space:nowrap;font-size:11px;font-weight:600;background:#eff3f4;border-radius:20px;padding:3px 8px}
.banner{height:200px;background:radial-gradient(120% 150% at 15% 0,hsl(var(--hue) 55% 68%),transparent 60%),linear-gradient(150deg,hsl(var(--hue) 48% 38%),hsl(calc(var(--hue) + 30) 50% 24%))}
.avatar{flex:none;display:grid;place-items:center;width:40px;height:40px;border-radius:50%;color:#fff;font-weight:700;font-size:17px;background:linear-gradient(145deg,hsl(var(--hue) 52% 44%),hsl(calc(var(--hue) + 26) 54% 30%))}
.profile{padding:0 16px 12px}
.profile .top{display:flex;justify-content:space-between;align-items:flex-end;margin-top:-68px;margin-bottom:12px}
.profile .avatar{width:134px;height:134px;font-size:52px;border:4px solid #fff}
.follow{background:#0f1419;color:#fff;font-weight:700;border-radius:20px;padding:8px 17px}
h1{margin:0;font-size:20px;line-height:1.25;display:flex;align-items:center;gap:4px;flex-wrap:wrap}
.at{color:#536471}
.profile p{margin:2px 0 0}
.profile .bio{margin-top:12px;white-space:pre-line}
.profile .facts{margin-top:12px;color:#536471;display:flex;gap:4px 14px;flex-wrap:wrap}
.facts span{display:flex;gap:4px;align-items:center}
.facts a,.text a,.tag{color:#1d6fb8}
.profile .counts{margin-top:12px;color:#536471;display:flex;gap:20px}
.counts b{color:#0f1419}
.tabs{display:flex;border-bottom:1px solid #eff3f4}
.tabs span{flex:1;text-align:center;padding:16px 4px;color:#536471;font-weight:500}
.tabs .on{color:#0f1419;font-weight:700;box-shadow:inset 0 -4px 0 #1d9bf0}
.badge{display:inline-block;vertical-align:-3px}
.post{display:flex;gap:10px;padding:12px 16px;border-bottom:1px solid #eff3f4}
.post .body{flex:1;min-width:0}
.post header{display:flex;justify-content:space-between;gap:8px;color:#536471}
.post .name{font-weight:700;color:#0f1419}
.post .text{white-space:pre-wrap;color:#0f1419}
.post.whole{display:block}
.whole header{justify-content:flex-start;gap:10px;align-items:center;margin-bottom:10px}
.whole .who{display:block}
.whole header .more{margin-left:auto}
.whole .text{font-size:17px;line-height:1.4}
.when{margin:14px 0;color:#536471}
.when b{color:#0f1419}
.pictures,.film{margin-top:12px;border:1px solid #cfd9de;border-radius:16px;overflow:hidden;display:grid;gap:2px;background:#eff3f4}
.pictures a{position:relative;display:block;min-width:0}
.pictures img{display:block;width:100%;height:100%;object-fit:cover}
.pictures.n1 img{height:auto;max-height:640px}
.pictures.n2,.pictures.n3,.pictures.n4{grid-template-columns:1fr 1fr}
.pictures.n2 a{aspect-ratio:7/8}
.pictures.n3 a,.pictures.n4 a{aspect-ratio:16/9}
.pictures.n3 a:first-child{grid-row:span 2;aspect-ratio:auto}
.alt{position:absolute;left:12px;bottom:12px;background:rgba(0,0,0,.77);color:#fff;font-size:12px;font-weight:700;border-radius:4px;padding:2px 6px}
.film{background:#000}
.film video{display:block;width:100%;max-height:640px;background:#000}
.acts{display:flex;justify-content:space-between;max-width:480px;margin-top:12px;color:#536471;font-size:13px}
.acts span{display:flex;gap:5px;align-items:center;min-width:34px}
.whole .acts{max-width:none;border-block:1px solid #eff3f4;padding:12px 6px}
.empty{margin:0;padding:56px 32px;text-align:center;color:#536471}
.row{display:flex;gap:12px;align-items:center;padding:12px 16px;border-bottom:1px solid #eff3f4}
.row:hover{background:#f7f9f9;text-decoration:none}
.row small{display:block;color:#536471}
.side{padding:6px 12px 0 30px}
.find{display:flex;gap:12px;align-items:center;height:42px;padding:0 18px;border-radius:42px;background:#eff3f4;color:#536471}
.box{margin-top:14px;border:1px solid #eff3f4;border-radius:16px;padding:14px 16px;color:#536471}
.box h2{margin:0 0 6px;font-size:19px;color:#0f1419}
.box p{margin:0}
@media (max-width:1180px){
.frame{grid-template-columns:68px minmax(0,600px) minmax(0,300px)}
.nav{padding:12px 4px;align-items:center}
.nav i,.nav small{display:none}
.bar .fake{display:block}
}
@media (max-width:900px){
.frame{grid-template-columns:68px minmax(0,600px)}
.side{display:none}
}
@media (max-width:560px){
.frame{display:block}
.nav{position:fixed;z-index:3;inset:auto 0 0;height:54px;flex-direction:row;justify-content:space-around;background:#fff;border-top:1px solid #eff3f4;padding:0}
.nav .mark{display:none}
.nav span{padding:10px}
.column{border:0}
.banner{height:130px}
.profile .top{margin-top:-44px}
.profile .avatar{width:88px;height:88px;font-size:36px}
}
`;
