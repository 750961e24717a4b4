import '@fontsource-variable/hanken-grotesk/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '../design/tokens.css';
import '../design/base.css';
import './shell.css';
import '../design/components.css';
import '../design/valley.css';
import '../design/chart.css';
import '../calendar/calendar.css';
import '../rollout/rollout.css';
import '../worklist/worklist.css';
import '../escalation/escalation.css';
import '../report/report.css';
import './bell.css';
import '../workshop/pages.css';

import { enhanceTables } from './tables';
import { keepFresh } from './fresh';
import { bePatient } from './patience';
import { loadIslands } from './islands';
import { listenForRows, offerRows } from './rows';
import { offerShortcuts } from './shortcuts';
import { offerTheme } from './theme';
import { setUpHtmx } from './htmx';

setUpHtmx();
offerTheme();
offerShortcuts();
bePatient();
enhanceTables(document.body);
loadIslands(document.body);
offerRows(document);
listenForRows();
keepFresh((part) => {
  enhanceTables(part);
  offerRows(part);
});

document.addEventListener('htmx:load', (event) => {
  const part = event.target;
  if (part instanceof HTMLElement && part !== document.body) {
    enhanceTables(part);
    loadIslands(part);
  }
});
