package dev.dovetail.http;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * What a content is, by the ending of its path.
 *
 * @param text as in {@code Content-Type}
 */
record MediaType(String text) {
  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          entry("avif", "image/avif"),
          entry("css", "text/css; charset=utf-8"),
          entry("csv", "text/csv; charset=utf-8"),
          entry("gif", "image/gif"),
          entry("gz", "application/gzip"),
          entry("htm", "text/html; charset=utf-8"),
          entry("html", "text/html; charset=utf-8"),
          entry("ico", "image/x-icon"),
          entry("java", "text/plain; charset=utf-8"),
          entry("jpeg", "image/jpeg"),
          entry("jpg", "image/jpeg"),
          entry("js", "text/javascript; charset=utf-8"),
          entry("json", "application/json"),
          entry("log", "text/plain; charset=utf-8"),
          // Browsers show plain text, and offer text/markdown for download.
          entry("md", "text/plain; charset=utf-8"),
          entry("mjs", "text/javascript; charset=utf-8"),
          entry("mp3", "audio/mpeg"),
          entry("mp4", "video/mp4"),
          entry("ogg", "audio/ogg"),
          entry("otf", "font/otf"),
          entry("pdf", "application/pdf"),
          entry("png", "image/png"),
          entry("svg", "image/svg+xml"),
          entry("tar", "application/x-tar"),
          entry("ttf", "font/ttf"),
          entry("txt", "text/plain; charset=utf-8"),
          entry("wasm", "application/wasm"),
          entry("webm", "video/webm"),
          entry("webp", "image/webp"),
          entry("woff", "font/woff"),
          entry("woff2", "font/woff2"),
          entry("xml", "application/xml"),
          entry("yaml", "text/plain; charset=utf-8"),
          entry("yml", "text/plain; charset=utf-8"),
          entry("zip", "application/zip"));

  static MediaType ofPath(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new MediaType(
        name.contains(".")
            ? BY_ENDING.getOrDefault(ending, "application/octet-stream")
            : "application/octet-stream");
  }
}
