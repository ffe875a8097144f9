// Makes the calls that standard input holds on the page's script, whose file is named on the command
// line, and prints what they return as JSON.
const fs = require('fs');
const program = {};
new Function('exports', 'define', fs.readFileSync(process.argv[2], 'utf8'))(program);

// What JSON has no words for, in words; arrays of numbers as arrays.
function plain(value) {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : String(value);
  }
  return ArrayBuffer.isView(value) || Array.isArray(value) ? Array.from(value, plain) : value ?? null;
}

const {model, arguments: given, calls} = JSON.parse(fs.readFileSync(0, 'utf8'));
const made = program[model](...given);
console.log(JSON.stringify(calls.map(([name, ...rest]) => plain(made[name](...rest)))));
