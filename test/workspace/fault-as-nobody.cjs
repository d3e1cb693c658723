// Loaded into the program with NODE_OPTIONS: where root runs it, for whom nothing is forbidden, it goes on as somebody who
// owns nothing and is in no group.
const NOBODY = 65_534;
if (process.getuid() === 0) {
  process.setgroups([NOBODY]);
  process.setegid(NOBODY);
  process.seteuid(NOBODY);
}
