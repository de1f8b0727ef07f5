import dns from 'node:dns';

// Loaded by `--import` into a process under test: tells on stderr every name that it looks up.
const { lookup } = dns;
dns.lookup = (name, ...rest) => {
  process.stderr.write(`looked up ${name}\n`);
  return lookup(name, ...rest);
};
