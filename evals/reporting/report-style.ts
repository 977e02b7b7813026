/** The report's own style; follows the reader's light or dark scheme. */
export const reportStyle = `
:root { color-scheme: light dark; --text: light-dark(#1c2330, #e6e9ef); --soft: light-dark(#5a6474, #a3adbd);
  --line: light-dark(#d6dbe3, #3a4352); --bar: light-dark(#7fa8d9, #3f6ea8); --dark: light-dark(#1f3f68, #c9dcf5);
  --bad: light-dark(#b3261e, #ff8a80); --page: light-dark(#ffffff, #14181f); }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .87rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); }
.cases td { overflow-wrap: anywhere; } .got { color: var(--soft); }
.failed td, .finding { color: var(--bad); } .fine { font-weight: 600; } .legend { color: var(--soft); }
svg { width: 100%; max-width: 46rem; height: auto; } svg.square { max-width: 24rem; }
svg text { font: 11px system-ui, sans-serif; fill: var(--text); } svg .tick { fill: var(--soft); }
.grid, .frame { stroke: var(--line); fill: none; } .bar { fill: var(--bar); }
.interval { stroke: var(--dark); stroke-width: 1.5; } .gate { stroke: var(--bad); stroke-width: 2; }
.before { fill: none; stroke: var(--text); } .point { fill: var(--bar); stroke: var(--dark); }
.ours { fill: var(--bad); } svg .mark { font-size: 9px; fill: var(--page); font-weight: 700; } .series-0 { fill: var(--dark); } .series-1 { fill: var(--bar); } .series-2 { fill: var(--soft); }
.curve { fill: none; stroke: var(--dark); stroke-width: 1.5; }
.confusion { width: auto; } .cell { background: color-mix(in srgb, var(--bar) calc(var(--share) * 100%), transparent); }
`;
