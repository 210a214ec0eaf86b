package dev.dovetail.tool.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page knows of programs besides their pictures.
 *
 * @param before whether it opens with conditions open
 * @param programs one at least
 */
record PageData(boolean before, List<ProgramData> programs) {
  /** As JSON that can stand in a script element: nothing in it ends that. */
  String json() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            it -> it.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
        .build()
        .writeValueAsString(this)
        .replace("<", "\\u003c");
  }
}
