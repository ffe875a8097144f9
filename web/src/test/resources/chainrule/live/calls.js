// Makes the calls of the files named on the command line on the page's script, which is first, and prints
// what they return: a line of JSON for each file.
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

process.argv.slice(3).forEach((file) => {
  const {model, arguments: given, calls} = JSON.parse(fs.readFileSync(file, 'utf8'));
  const made = program[model](...given);
  console.log(JSON.stringify(calls.map(([name, ...rest]) => plain(made[name](...rest)))));
});
