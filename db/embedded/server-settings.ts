export type ServerSettings = Record<string, string>;

export const serverSettings: ServerSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "256MB",
  // Containers give /dev/shm only 64 MB, too little for a parallel hash join.
  dynamic_shared_memory_type: "mmap",
  max_wal_size: "2GB",
  jit: "off",
  // A long query whose client was killed should end with it. Windows cannot tell.
  ...(process.platform === "win32" ? {} : { client_connection_check_interval: "2s" }),
};

/** As `pg_ctl -o` wants them. No value holds a space, so no shell needs quoting. */
export function settingOptions(port: number, settings: ServerSettings): string {
  const pairs = Object.entries({ ...settings, port: String(port) });
  return pairs.map(([name, value]) => `-c ${name}=${value}`).join(" ");
}
