package dev.dovetail.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * What is answered, apart from what depends on the connection.
 *
 * @param status of the answer
 * @param headers beyond those every answer has
 * @param content to send
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared or kept.
record Answer(Status status, List<Header> headers, byte[] content) {
  /** An answer that says no more than its status, with a page where one is allowed. */
  static Answer of(Status status, Header... headers) {
    if (status.isBare()) {
      return new Answer(status, List.of(headers), new byte[0]);
    }
    byte[] page =
        status.code() < 300 ? new byte[0] : status.page().getBytes(StandardCharsets.UTF_8);
    var all = new ArrayList<>(List.of(headers));
    all.add(new BasicHeader("Content-Type", "text/plain; charset=utf-8"));
    return new Answer(status, all, page);
  }
}
