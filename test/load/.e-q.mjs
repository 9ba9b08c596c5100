import 'reflect-metadata';
const root='/work/main/';
const { createDataSource, Db } = await import(root+'apps/api/dist/platform/db/index.js');
const { PostgresIndex } = await import(root+'apps/api/dist/platform/search/postgres.index.js');
const u=new URL((await import('node:fs')).readFileSync('/tmp/e-pg.url','utf8').trim()); u.pathname='/bench_100000';
const ds=await createDataSource({url:u.href,poolSize:3}).initialize();
const db=new Db(ds); const q0=db.query.bind(db); let log=[];
db.query=async(s,v,o)=>{const t=performance.now();const r=await q0(s,v,o);log.push([(performance.now()-t).toFixed(1),o?.name??s.slice(0,30).replace(/\s+/g,' '),s,v]);return r;};
const index=new PostgresIndex(db);
const now=new Date('2026-11-23T09:00:00Z');
const base={kinds:['training','person','question','idea'],now,language:'NL',audiences:['03900000-0000-7000-8000-000000000000'],counted:false,limit:3};
for (const text of ['la','las','lass','lassen','lassen van rvs','excel dr','componentn','fotgrafie mat','de','e','webwinkel bouwen shop','veiligheidstraining voor heftruck chauffeurs']) {
  await index.groups({...base,text}); log=[];
  const t=performance.now(); const g=await index.groups({...base,text});
  console.log(text.padEnd(20),(performance.now()-t).toFixed(0)+' ms', g.map(x=>x.kind+':'+x.hits.length).join(' '), log.map(l=>l[1]+'='+l[0]).join(' | '));
}
log=[];const t=performance.now(); await index.groups({...base,limit:6,words:'ANY',text:'Ik doe lassen voor een aannemer op een bouwplaats. Zet ik 21% op de factuur of verleg ik? De machine maakt lawaai als de spindel draait en het rvs wordt blauw.'});
console.log('similar',(performance.now()-t).toFixed(0),log.map(l=>l[1]+'='+l[0]).join(' | '));
if(process.argv[2]){log=[];await index.groups({...base,text:process.argv[2]});for(const l of log.filter(l=>+l[0]>+(process.argv[3]??5))){const r=await q0('EXPLAIN (ANALYZE,BUFFERS,COSTS OFF) '+l[2],l[3]);console.log(r.map(x=>x['QUERY PLAN']).join('\n'));}}
const [c]=await q0('select count(*), sum(documents) from search_words'); console.log(c);
await ds.destroy();
