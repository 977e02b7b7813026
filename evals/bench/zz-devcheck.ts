import { readStaticEmbeddings } from "../../src/adapters/static-embeddings/read-static-embeddings.ts";
import { readBenchCorpus, defaultDocuments } from "./bench-corpus.ts";
import { wire, runSuite } from "./ablation/zz-measure.ts";
import { variants } from "./ablation/variants.ts";
import { defaultRanking } from "../../src/retrieval/ranking.ts";
import { retrievalSuite } from "../runner/suites/retrieval.ts"; import { librarySuite } from "../runner/suites/library.ts"; import { englishSuite } from "../runner/suites/english.ts"; import { unseenSuite } from "../runner/suites/unseen.ts";
const corpus=await readBenchCorpus(defaultDocuments);
const sets:Record<string,any>={...(process.env.NOBASE?{}:{base:{}}),...(process.env.RANK?JSON.parse(process.env.RANK):{})};
const m=(s:any,n:string)=>(s.metrics.find((x:any)=>x.name===n)?.value??NaN).toFixed(3);
for(const t of process.argv.slice(2)){const e=await readStaticEmbeddings(t);
 for(const [n,o] of Object.entries(sets)){const v={...variants[0]!,ranking:{...defaultRanking,...o}} as any;
 const K=(await wire(v,corpus,corpus.articles,e)).target;const R=await runSuite(retrievalSuite,K),U=await runSuite(unseenSuite,K);
 const B=(await wire(v,corpus,[...corpus.articles,...corpus.library],e)).target;const L=await runSuite(librarySuite,B),E=await runSuite(englishSuite,B);
 const sl=(x:string)=>{const c=L.cases.filter(c=>c.slices.lang===x);return (c.filter(c=>c.right).length/c.length).toFixed(3)};
 console.log(t.split("/").at(-1),n,"| dev h1",m(R,"hit@1"),"h5",m(R,"hit@5"),"mrr",m(R,"MRR@10"),"doc1",m(R,"document hit@1"),"ndcg",m(R,"nDCG@10"),"| unseen",m(U,"section first"),m(U,"section in top five"),m(U,"section MRR@10"),m(U,"article in top five"),"| lib",(L.cases.filter(c=>c.right).length/L.cases.length).toFixed(3),"da",sl("da"),"nb",sl("nb"),"en",sl("en"),"| EN art5",m(E,"same article in top five"),"own3",m(E,"first among own three"),"lib",m(E,"gold in 5,000 characters"));}}
