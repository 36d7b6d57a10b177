"use client";

import "./globals.css";

/** Stands in for the whole page where even the frame failed, so it speaks both languages itself. */
export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body className="grid min-h-dvh place-items-center bg-ground p-6 text-center text-body text-ink">
        <main>
          <h1 className="text-page">页面没有读出来</h1>
          <p className="mt-2">服务出错，已经记录，没有数据被改动。请重试；仍不成功，请稍后再来。</p>
          <p lang="en" className="mt-1 text-soft">
            The page could not be read. It has been logged and nothing was changed. Try again, or come back later.
          </p>
          <button type="button" className="button button-main mt-5" onClick={retry}>
            重试 / Try again
          </button>
        </main>
      </body>
    </html>
  );
}
