/*
 * Runs when the project is installed, by whatever Node the machine has, and so is written for an old one: the project
 * brings its own Node, but not for every system.
 */
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
if (major < 22 || (major === 22 && Number(parts[1]) < 18)) {
  console.error(
    'Install Node 22.18 or later from https://nodejs.org/, then run npm install again: this system (' +
      process.platform +
      '-' +
      process.arch +
      ') has Node ' +
      process.versions.node +
      ', and none could be brought along.',
  );
  process.exit(1);
}
