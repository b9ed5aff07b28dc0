// SPDX-License-Identifier: MIT
// Checks pages for people who see little, hear pages read out or use no mouse: `node check_accessibility.mjs PATH...`. A path is a
// page or a folder of pages; each is opened in light, in dark and as wide as a phone. It needs axe-core and puppeteer-core in a
// folder that NODE_PATH names (npm install axe-core puppeteer-core), and Chromium, in CHROME if not as `chromium`.
import {createRequire} from "node:module";
import fs from "node:fs";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "any.js"));
const found = (name) => {
  try { return require.resolve(name, {paths: (process.env.NODE_PATH || ".").split(path.delimiter)}); } catch { return ""; }
};
const axe = found("axe-core/axe.min.js");
const puppeteer = found("puppeteer-core");
const chrome = process.env.CHROME || "/usr/bin/chromium";
if (!axe || !puppeteer || !fs.existsSync(chrome)) {
  console.log("Accessibility is not checked. It needs chromium, and NODE_PATH with axe-core and puppeteer-core:\n" +
              "  apt-get install chromium && npm install --prefix ~/axe axe-core puppeteer-core\n" +
              "  NODE_PATH=$HOME/axe/node_modules cmake --build build --target accessibility");
  process.exit(0);
}

// What Doxygen shows in a frame of its search is no page of its own.
const isPage = (file) => file.endsWith(".html") && !file.split(path.sep).includes("search");
const pages = process.argv.slice(2).filter((each) => fs.existsSync(each)).flatMap((each) => fs.statSync(each).isDirectory()
  ? fs.readdirSync(each, {recursive: true}).filter(isPage).map((file) => path.join(each, file)) : [each]);
const views = [
  {name: "light", scheme: "light", width: 1300}, {name: "dark", scheme: "dark", width: 1300},
  {name: "phone", scheme: "light", width: 390},
];

const browser = await require(puppeteer).launch({executablePath: chrome, args: ["--no-sandbox", "--allow-file-access-from-files"]});
const tab = await browser.newPage();
let faults = 0;
for (const file of pages) {
  for (const view of views) {
    await tab.setViewport({width: view.width, height: 900, isMobile: view.name === "phone"});
    await tab.emulateMediaFeatures([{name: "prefers-color-scheme", value: view.scheme}]);
    await tab.goto("file://" + path.resolve(file), {waitUntil: "load"});
    await tab.addScriptTag({path: axe});
    const {violations} = await tab.evaluate(() => axe.run(document, {resultTypes: ["violations"]}));
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) {
      violations.push({id: "page-wider-than-window", help: `${wide} px do not fit`, nodes: []});
    }
    for (const each of violations) {
      faults += 1;
      const where = each.nodes.slice(0, 3).map((node) => node.target.join(" ")).join("; ");
      console.error(`${file} (${view.name}): ${each.id}: ${each.help}: ${where}`);
    }
  }
}
await browser.close();
console.log(`${pages.length} pages, ${views.length} views each, ${faults} faults`);
process.exit(faults === 0 && pages.length !== 0 ? 0 : 1);
