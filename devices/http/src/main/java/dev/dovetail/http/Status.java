package dev.dovetail.http;

/** The status codes that are used (RFC 9110 section 15). */
enum Status {
  CONTINUE(100, "Continue", ""),
  OK(200, "OK", ""),
  CREATED(201, "Created", ""),
  NO_CONTENT(204, "No Content", ""),
  FOUND(302, "Found", "It is in a folder; folders end in a slash."),
  NOT_MODIFIED(304, "Not Modified", ""),
  BAD_REQUEST(400, "Bad Request", "The request makes no sense."),
  UNUSABLE_NAME(400, "Bad Request", "Nothing can be kept under that name."),
  FORBIDDEN(403, "Forbidden", "Nothing can be changed here."),
  NOT_FOUND(404, "Not Found", "There is nothing at this address."),
  METHOD_NOT_ALLOWED(405, "Method Not Allowed", "That cannot be done here."),
  REQUEST_TIMEOUT(408, "Request Timeout", "The request did not come in time."),
  CONTENT_TOO_LARGE(413, "Content Too Large", "That is more than is taken here."),
  URI_TOO_LONG(414, "URI Too Long", "The address is too long."),
  EXPECTATION_FAILED(417, "Expectation Failed", "That expectation is not known here."),
  HEADERS_TOO_LARGE(431, "Request Header Fields Too Large", "The headers are too long."),
  INTERNAL_SERVER_ERROR(500, "Internal Server Error", "It should have worked and did not."),
  NOT_IMPLEMENTED(501, "Not Implemented", "That is not known here."),
  VERSION_NOT_SUPPORTED(505, "HTTP Version Not Supported", "HTTP/1.1 is spoken here."),
  INSUFFICIENT_STORAGE(507, "Insufficient Storage", "There is no room for it.");

  private final int code;
  private final String reason;
  private final String sentence;

  Status(int code, String reason, String sentence) {
    this.code = code;
    this.reason = reason;
    this.sentence = sentence;
  }

  int code() {
    return code;
  }

  String reason() {
    return reason;
  }

  /** The page for people; nothing in it comes from the request or a device. */
  String page() {
    return code + " " + reason + "\n" + sentence + "\n";
  }

  /** Whether an answer never has content, not even a length of it. */
  boolean isBare() {
    return this == CONTINUE || this == NO_CONTENT || this == NOT_MODIFIED;
  }
}
