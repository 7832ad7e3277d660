// The look of the public pages. Everything is in the page itself: no fonts, scripts or pictures from elsewhere.

export const style = /* css */ `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#f0f2f5;color:#1c1e21;font:15px/1.34 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid #1b74e4;outline-offset:2px;border-radius:4px}
svg{display:block}
.bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:12px;height:56px;padding:0 16px;background:#fff;box-shadow:0 1px 2px rgba(0,0,0,.12)}
.bar .mark{display:flex;align-items:center;gap:8px;font-weight:700;font-size:17px;color:#1b5fc4;white-space:nowrap}
.bar .mark small{font-weight:600;font-size:11px;color:#5f6673;background:#e9ecf1;border-radius:20px;padding:3px 8px}
.bar .search{flex:0 1 260px;height:38px;border-radius:38px;background:#f0f2f5;color:#65676b;display:flex;align-items:center;gap:8px;padding:0 12px;overflow:hidden;white-space:nowrap}
.bar .enter{margin-left:auto;background:#1b74e4;color:#fff;font-weight:600;border-radius:6px;padding:8px 14px;white-space:nowrap}
.head{background:#fff;box-shadow:0 1px 2px rgba(0,0,0,.1)}
.wide{max-width:1095px;margin:0 auto}
.cover{position:relative;height:270px;border-radius:0 0 8px 8px;overflow:hidden;background:
radial-gradient(120% 140% at 12% 0%,hsl(var(--hue) 62% 66%/.9),transparent 60%),
radial-gradient(120% 160% at 95% 15%,hsl(calc(var(--hue) + 34) 56% 60%/.85),transparent 55%),
linear-gradient(160deg,hsl(var(--hue) 52% 40%),hsl(calc(var(--hue) + 22) 54% 26%))}
.cover:before{content:"";position:absolute;inset:0;opacity:.16;background:repeating-radial-gradient(circle at 78% 130%,#fff 0 2px,transparent 2px 34px)}
.cover:after{content:"";position:absolute;inset:auto 0 0;height:90px;background:linear-gradient(transparent,rgba(0,0,0,.28))}
.who{display:flex;align-items:flex-end;gap:18px;padding:0 32px 16px;margin-top:-34px;position:relative}
.avatar{flex:none;display:grid;place-items:center;border-radius:50%;color:#fff;font-weight:700;letter-spacing:.5px;background:linear-gradient(145deg,hsl(var(--hue) 58% 46%),hsl(calc(var(--hue) + 24) 58% 32%))}
.who .avatar{width:168px;height:168px;font-size:58px;border:4px solid #fff;box-shadow:0 1px 3px rgba(0,0,0,.2)}
.who .name{flex:1;min-width:0;padding-bottom:12px}
.who h1{margin:0;font-size:31px;line-height:1.15;letter-spacing:-.3px}
.who .name p{margin:6px 0 0;color:#65676b;font-weight:600}
.do{display:flex;gap:8px;padding-bottom:16px}
.do span{border-radius:6px;padding:9px 14px;font-weight:600;background:#e4e6eb;white-space:nowrap}
.do .first{background:#1b74e4;color:#fff}
.tabs{display:flex;gap:4px;border-top:1px solid #dadde1;margin:0 32px;overflow-x:auto}
.tabs span,.tabs a{padding:17px 16px;font-weight:600;color:#65676b;border-bottom:3px solid transparent;white-space:nowrap}
.tabs .on{color:#1b74e4;border-color:#1b74e4}
.columns{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:16px;padding:16px 32px 40px;align-items:start}
.columns.single{grid-template-columns:minmax(0,680px);justify-content:center}
.side{position:sticky;top:72px;display:grid;gap:16px}
.card{background:#fff;border-radius:8px;box-shadow:0 1px 2px rgba(0,0,0,.16)}
.side .card{padding:16px}
.side h2{margin:0 0 12px;font-size:20px}
.side .about{margin:0 0 14px;text-align:center;white-space:pre-line}
.facts{list-style:none;margin:0;padding:0;display:grid;gap:12px}
.facts li{display:flex;gap:12px;align-items:flex-start}
.facts svg{flex:none;color:#8c939d}
.facts a{color:#1b5fc4}
.grid3{display:grid;grid-template-columns:repeat(3,1fr);gap:4px;border-radius:8px;overflow:hidden}
.grid3 img{width:100%;aspect-ratio:1;object-fit:cover;display:block;background:#e4e6eb}
.posts{display:grid;gap:16px;min-width:0}
.post header{display:flex;gap:10px;align-items:center;padding:12px 16px 0}
.post .avatar{width:40px;height:40px;font-size:15px}
.post header b{display:block;font-size:15px}
.post header p{margin:1px 0 0;color:#65676b;font-size:13px;display:flex;gap:5px;align-items:center;flex-wrap:wrap}
.post .more{margin-left:auto;color:#65676b}
.text{padding:8px 16px 12px;white-space:pre-wrap}
.text.big{font-size:22px;line-height:1.25}
.text .tag,.text a{color:#1b5fc4}
.text .whole{color:#65676b;font-weight:600}
.photos{display:grid;gap:2px;background:#fff}
.photos a{position:relative;display:block;min-width:0;overflow:hidden}
.photos img{display:block;width:100%;height:100%;object-fit:cover;background:#e4e6eb}
.photos.n1 img{height:auto;max-height:720px}
.photos.n2{grid-template-columns:1fr 1fr}
.photos.n2 a,.photos.n4 a{aspect-ratio:1}
.photos.n3{grid-template-columns:1fr 1fr}
.photos.n3 a:first-child{grid-column:1/-1;aspect-ratio:16/10}
.photos.n3 a{aspect-ratio:1}
.photos.n4{grid-template-columns:1fr 1fr}
.photos.n5{grid-template-columns:repeat(6,1fr)}
.photos.n5 a{aspect-ratio:1;grid-column:span 2}
.photos.n5 a:nth-child(-n+2){grid-column:span 3}
.photos .rest{position:absolute;inset:0;display:grid;place-items:center;background:rgba(0,0,0,.45);color:#fff;font-size:32px;font-weight:600}
.film{background:#000;display:grid;place-items:center}
.film video{display:block;width:100%;height:auto;max-height:640px;background:#000}
.film.tall video{width:auto;max-width:100%}
.filmTitle{padding:12px 16px;font-weight:600;background:#f0f2f5}
.films{display:grid;gap:6px;padding:16px;margin:16px 0 40px;grid-template-columns:repeat(auto-fill,minmax(220px,1fr))}
.films.reel{grid-template-columns:repeat(auto-fill,minmax(150px,1fr))}
.films a{min-width:0;border-radius:8px;overflow:hidden}
.films video{display:block;width:100%;aspect-ratio:16/9;object-fit:cover;background:#1c1e21}
.films.reel video{aspect-ratio:9/16}
.films span{display:block;padding:8px 2px;font-weight:600}
.films .empty{grid-column:1/-1}
.oneReel{display:flex;justify-content:center;align-items:flex-end;gap:18px;padding:16px;min-height:calc(100vh - 120px);background:#18191a}
.stage{position:relative;width:min(420px,100%,calc((100vh - 160px)*9/16));aspect-ratio:9/16;border-radius:10px;overflow:hidden;background:#000}
.stage .film,.stage video{width:100%;height:100%;max-height:none;object-fit:contain}
.stage .words{position:absolute;inset:auto 0 66px;padding:40px 16px 12px;color:#fff;background:linear-gradient(transparent,rgba(0,0,0,.65));pointer-events:none}
.stage .maker{display:flex;align-items:center}
.stage .words a{pointer-events:auto;display:flex;gap:10px;align-items:center;min-width:0}
.stage .words b{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.stage .avatar{width:36px;height:36px;font-size:13px}
.stage .follow{flex:none;margin-left:10px;border:1px solid rgba(255,255,255,.7);border-radius:6px;padding:3px 10px;font-size:13px}
.stage .text{padding:8px 0 0;max-height:5.4em;overflow:hidden}
.stage .text .tag,.stage .text a{color:#fff;font-weight:600}
.reelActs{display:grid;gap:18px;padding-bottom:12px;color:#e4e6eb}
.reelActs span{display:grid;justify-items:center;gap:4px;font-size:12px}
.reelActs svg{width:26px;height:26px}
.link{display:block;margin:0;background:#f0f2f5;border-block:1px solid #dadde1;padding:12px 16px}
.link small{color:#65676b;text-transform:uppercase;font-size:12px}
.link b{display:block;margin-top:2px}
.counts{display:flex;gap:14px;align-items:center;margin:0 16px;padding:10px 0;color:#65676b}
.counts .likes{display:flex;gap:6px;align-items:center;margin-right:auto}
.counts i{display:grid;place-items:center;width:18px;height:18px;border-radius:50%;background:#1b74e4;color:#fff}
.acts{display:grid;grid-template-columns:repeat(3,1fr);gap:4px;margin:0 12px;padding:4px 0;border-top:1px solid #dadde1}
.acts span{display:flex;justify-content:center;align-items:center;gap:8px;padding:7px 4px;border-radius:6px;color:#65676b;font-weight:600}
.acts span:hover{background:#f2f3f5}
.post .bare{height:4px}
.empty{padding:40px 24px;text-align:center;color:#65676b}
.older{display:block;text-align:center;padding:12px;font-weight:600;color:#1b5fc4}
.gone{max-width:520px;margin:12vh auto;padding:40px 32px;text-align:center}
.gone svg{margin:0 auto 18px;color:#8c939d}
.gone h1{margin:0 0 10px;font-size:22px}
.gone p{margin:0 0 20px;color:#65676b;line-height:1.45}
.gone a{display:inline-block;background:#1b74e4;color:#fff;font-weight:600;border-radius:6px;padding:10px 24px}
.list{max-width:680px;margin:32px auto;padding:8px}
.list a{display:flex;gap:14px;align-items:center;padding:12px;border-radius:8px}
.list a:hover{background:#f2f3f5;text-decoration:none}
.list .avatar{width:56px;height:56px;font-size:20px}
.list p{margin:2px 0 0;color:#65676b}
.foot{padding:8px 16px 32px;text-align:center;color:#8a8d91;font-size:12px}
@media (max-width:900px){
.cover{height:220px;border-radius:0}
.who{flex-direction:column;align-items:center;text-align:center;margin-top:-90px;padding:0 16px 12px;gap:8px}
.who .name{padding:0}
.who h1{font-size:26px}
.do{padding:6px 0 4px;flex-wrap:wrap;justify-content:center}
.tabs{margin:0 12px}
.columns{grid-template-columns:minmax(0,1fr);padding:12px 0 24px;gap:12px}
.side{position:static;gap:12px}
.posts{gap:12px}
.columns .card{border-radius:0}
.side .pictures{display:none}
}
@media (max-width:520px){
.bar .search{display:none}
.cover{height:170px}
.who .avatar{width:132px;height:132px;font-size:46px}
.who{margin-top:-76px}
.tabs span,.tabs a{padding:14px 12px}
.oneReel{padding:0;gap:0;position:relative}
.stage{border-radius:0}
.reelActs{position:absolute;right:10px;bottom:120px;color:#fff}
}
`;
