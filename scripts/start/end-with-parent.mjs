// Loaded into every child we start: if the parent is killed outright, its end of this channel
// closes, and the child leaves too instead of holding the port.
if (process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
