// The look of the public pages. Everything is in the page itself: no fonts, scripts or pictures from elsewhere.

export const style = /* css */ `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:#0c1014;font:14px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere;padding-left:244px}
a{color:inherit;text-decoration:none}
a:focus-visible{outline:2px solid #4a5df9;outline-offset:2px;border-radius:4px}
svg{display:block;flex:none}
.rail{position:fixed;inset:0 auto 0 0;width:244px;padding:26px 12px;border-right:1px solid #dbdfe4;display:flex;flex-direction:column;gap:8px;background:#fff;z-index:5}
.mark{display:flex;flex-wrap:wrap;align-items:center;gap:8px;padding:6px 12px 26px;white-space:nowrap;overflow-wrap:normal;font:italic 600 24px/1 Georgia,"Times New Roman",serif}
.mark small{font:600 11px/1 system-ui,sans-serif;color:#6a717a;background:#f0f1f4;border-radius:20px;padding:4px 8px}
.rail nav{display:grid;gap:6px}
.rail nav span,.rail nav a{display:flex;gap:16px;align-items:center;padding:11px 12px;border-radius:8px;font-size:16px}
.rail nav .on{font-weight:700}
.rail .enter{margin:auto 12px 0;text-align:center;background:#4a5df9;color:#fff;font-weight:600;border-radius:8px;padding:9px 16px}
main{max-width:935px;margin:0 auto;padding:34px 20px 0}
.avatar{flex:none;display:grid;place-items:center;border-radius:50%;padding:3px;background:conic-gradient(from 200deg,#f5b335,#ee5f6b,#b54bd3,#6a6bea,#f5b335)}
.avatar span{display:grid;place-items:center;width:100%;height:100%;border-radius:50%;border:3px solid #fff;color:#fff;font-weight:700;background:linear-gradient(145deg,hsl(var(--hue) 58% 46%),hsl(calc(var(--hue) + 24) 58% 32%))}
.avatar.big{width:156px;height:156px;font-size:48px}
.avatar.small{width:42px;height:42px;font-size:13px;padding:2px}
.avatar.small span{border-width:2px}
.profile{display:grid;grid-template-columns:auto minmax(0,1fr);gap:8px 72px;align-items:start;padding:0 40px 40px}
.profile .avatar{grid-row:span 3}
.name{display:flex;flex-wrap:wrap;gap:10px 18px;align-items:center}
.name h1{margin:0;font-size:20px;font-weight:500}
.do{display:flex;gap:8px}
.do span{border-radius:8px;padding:7px 18px;font-weight:600;background:#eff1f4;white-space:nowrap}
.do .first{background:#4a5df9;color:#fff}
.counts{display:flex;gap:38px;margin:6px 0;padding:0;list-style:none;font-size:16px;color:#60666f}
.counts b{color:#0c1014;font-weight:600}
.bio b{display:block}
.bio p{margin:2px 0 0;white-space:pre-line}
.bio a{display:inline-flex;gap:5px;align-items:center;margin-top:4px;color:#243ac9;font-weight:600}
.tabs{display:flex;justify-content:center;gap:56px;border-top:1px solid #dbdfe4;font-size:12px;font-weight:600;letter-spacing:.6px;text-transform:uppercase;color:#7a818a}
.tabs a,.tabs span{display:flex;gap:7px;align-items:center;padding:17px 0;border-top:1px solid transparent;margin-top:-1px}
.tabs .on{color:#0c1014;border-color:#0c1014}
.grid{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px}
.grid a{position:relative;aspect-ratio:3/4;overflow:hidden;background:#eff1f4}
.grid img,.grid video{display:block;width:100%;height:100%;object-fit:cover}
.grid video{background:#1b1f24}
.grid .kind{position:absolute;top:9px;right:9px;color:#fff;filter:drop-shadow(0 0 3px rgba(0,0,0,.5))}
.grid .over{position:absolute;inset:0;display:flex;gap:24px;align-items:center;justify-content:center;color:#fff;font-weight:700;font-size:16px;background:rgba(0,0,0,.35);opacity:0}
.grid a:hover .over,.grid a:focus .over{opacity:1}
.grid .over span{display:flex;gap:6px;align-items:center}
.post{display:grid;grid-template-columns:minmax(0,1fr) 335px;border:1px solid #dbdfe4;border-radius:4px;overflow:hidden;min-height:450px}
.media{display:grid;place-items:center;background:#000;min-width:0}
.media img,.media video{display:block;width:100%;height:auto;max-height:78vh;object-fit:contain}
.media.tall video{width:auto;max-width:100%;height:78vh}
.talk{display:flex;flex-direction:column;min-width:0;border-left:1px solid #dbdfe4}
.talk header{display:flex;gap:12px;align-items:center;padding:14px 16px;border-bottom:1px solid #eff1f4}
.talk header b{font-weight:600}
.talk header i{font-style:normal;color:#243ac9;font-weight:600}
.talk header .more{margin-left:auto}
.said{display:flex;gap:12px;padding:16px;flex:1;overflow:auto;max-height:46vh}
.said .text{white-space:pre-wrap;min-width:0}
.said .text b{font-weight:600}
.text .tag,.text .url{color:#243ac9}
.acts{display:flex;gap:14px;padding:12px 16px 6px;border-top:1px solid #eff1f4}
.acts span:last-child{margin-left:auto}
.likes{padding:2px 16px;font-weight:600}
.when{padding:2px 16px 14px;color:#60666f;font-size:12px}
.further{margin:34px 0 14px;padding-top:28px;border-top:1px solid #dbdfe4;color:#60666f;font-weight:600}
.further b{color:#0c1014}
.empty{padding:70px 20px;text-align:center;color:#60666f}
.empty svg{margin:0 auto 14px}
.empty h2{margin:0 0 6px;color:#0c1014;font-size:24px}
.gone{text-align:center;padding-top:90px}
.gone h1{font-size:22px;margin:0 0 14px}
.gone a{color:#243ac9;font-weight:600}
.list{max-width:520px;display:grid;gap:4px}
.list a{display:flex;gap:14px;align-items:center;padding:10px;border-radius:8px}
.list a:hover{background:#f6f7f9}
.list b{display:block}
.list p{margin:0;color:#60666f}
.foot{padding:44px 20px 30px;text-align:center;color:#7a818a;font-size:12px}
@media (max-width:1200px){body{padding-left:73px}.rail{width:73px}.rail .mark,.rail nav b,.rail .enter{display:none}.rail nav{padding-top:40px}.rail nav b{display:none}}
@media (max-width:767px){
body{padding:45px 0 49px}
.rail{inset:0 0 auto;width:auto;height:45px;flex-direction:row;align-items:center;padding:0 4px;border:0;border-bottom:1px solid #dbdfe4}
.rail .mark{display:flex;padding:0 12px}
.rail .enter{display:block;margin:0 10px 0 auto;padding:6px 14px}
.rail nav{position:fixed;inset:auto 0 0;grid-auto-flow:column;justify-content:space-around;height:49px;padding:0;background:#fff;border-top:1px solid #dbdfe4}
main{padding:16px 0 0}
.profile{grid-template-columns:auto minmax(0,1fr);gap:12px 22px;padding:0 16px 18px}
.profile .avatar{grid-row:auto}
.avatar.big{width:86px;height:86px;font-size:28px}
.profile .bio{grid-column:1/-1}
.profile .counts{grid-column:1/-1;justify-content:space-around;gap:8px;margin:0 -16px;padding:11px 0;border-top:1px solid #dbdfe4;text-align:center;font-size:14px;order:9}
.counts b{display:block}
.tabs{gap:0;justify-content:space-around}
.tabs b{display:none}
.tabs a,.tabs span{padding:13px 0}
.grid{gap:2px}
.post{display:flex;flex-direction:column;border:0;border-radius:0}
.talk{display:contents}
.talk header{order:-1}
.media.tall video{width:100%;height:auto}
.said{order:5;max-height:none;padding:4px 16px 8px}
.said .avatar{display:none}
.acts{border:0}
.when{order:9}
.further{margin:10px 0 12px;padding:16px 16px 0}
}
`;
