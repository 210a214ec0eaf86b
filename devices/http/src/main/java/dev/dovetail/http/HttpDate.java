package dev.dovetail.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A moment as HTTP writes it (RFC 9110 section 5.6.7), {@code Sun, 06 Nov 1994 08:49:37 GMT}.
 *
 * @param second since 1970
 * @param text of that second
 */
record HttpDate(long second, String text) {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  static HttpDate of(long second) {
    OffsetDateTime time = Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC);
    return new HttpDate(
        second,
        DAYS.get(time.getDayOfWeek().getValue() - 1)
            + ", "
            + twoDigits(time.getDayOfMonth())
            + " "
            + MONTHS.get(time.getMonthValue() - 1)
            + " "
            + time.getYear()
            + " "
            + twoDigits(time.getHour())
            + ":"
            + twoDigits(time.getMinute())
            + ":"
            + twoDigits(time.getSecond())
            + " GMT");
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
