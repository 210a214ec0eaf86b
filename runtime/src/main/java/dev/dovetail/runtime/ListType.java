package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Several values of one type. */
record ListType<T>(ValueType<T> element) implements ValueType<List<T>> {
  @Override
  public Result<List<T>, BadValue> read(String text) {
    Result<ListText, BadValue> list = ListText.of(text);
    if (list instanceof Result.Ok<ListText, BadValue> ok) {
      return read(ok.value().elements());
    }
    return Result.err(((Result.Err<ListText, BadValue>) list).error());
  }

  @Override
  public String noun() {
    return element.noun();
  }

  private Result<List<T>, BadValue> read(List<String> texts) {
    var values = new ArrayList<T>(texts.size());
    for (String text : texts) {
      Result<T, BadValue> value = element.read(text);
      if (value instanceof Result.Err<T, BadValue> err) {
        return Result.err(
            new BadValue(
                "element " + (values.size() + 1) + " is " + err.error().message(),
                err.error().reason()));
      }
      values.add(((Result.Ok<T, BadValue>) value).value());
    }
    return Result.ok(Collections.unmodifiableList(values));
  }
}
