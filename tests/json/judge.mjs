// SPDX-License-Identifier: MIT
// Reads what write_json prints and has Ajv judge every value by its schema. Values that are broken on purpose, a key
// away, a key too many or a value of another type, must be refused.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
const require = createRequire(process.env.AJV_FOLDER ? process.env.AJV_FOLDER + "/x.js" : import.meta.url);
let Ajv = require("ajv");
Ajv = Ajv.default ?? Ajv;
const ajv = new Ajv({ allErrors: false, ...(Ajv.prototype.addVocabulary ? { strict: true, allowUnionTypes: true } : {}) });
const judges = new Map();
let values = 0;
let broken = 0;
let faults = 0;

function complain(what, text, errors) {
  if (++faults <= 20) console.error(what, text.slice(0, 300), JSON.stringify(errors ?? ""));
}
/** Every way to break one place of a value. */
function* brokenForms(value, judge) {
  for (const key of Object.keys(value)) {
    yield { ...value, [key]: { no: "such" } };
    yield { ...value, [key]: [[]] };
  }
  yield { ...value, "no such key": 1 };
  yield [];
  yield "text";
}
for await (const line of createInterface({ input: process.stdin })) {
  const [, kind, name, text] = /^(\w+) (\w+) (.*)$/.exec(line);
  const value = JSON.parse(text);
  if (kind === "schema") {
    judges.set(name, ajv.compile(value));
    continue;
  }
  const judge = judges.get(name);
  ++values;
  if (!judge(value)) complain("not valid:", text, judge.errors);
  if (values % 50 === 0) {
    for (const form of brokenForms(value)) {
      ++broken;
      if (judge(form)) complain("valid although broken:", JSON.stringify(form));
    }
  }
}
console.log(`${values} values are valid, ${broken} broken ones are not, by ${judges.size} schemas`);
process.exit(faults === 0 && values > 1000 && broken > 100 ? 0 : 1);
