// Loaded into every child we start: if the parent is killed outright, its end of this channel
// closes, and the child leaves too instead of holding the port. The child's own workers load
// this as well, but live on channels of their own that must be left alone.
if (process.channel && process.env.XINHENG_STARTER === String(process.ppid)) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
