package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.picture.Markup;
import dev.dovetail.tool.picture.SvgForm;
import dev.dovetail.tool.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Programs as one page that opens from a file, without a network. */
public final class HtmlForm {
  private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

  private static final List<String> SCRIPTS =
      List.of("program.js", "sight.js", "ways.js", "panel.js", "search.js", "hands.js", "start.js");

  private HtmlForm() {}

  /**
   * The page.
   *
   * @param before whether it opens with conditions open
   */
  public static String text(List<Descriptor> descriptors, boolean before) {
    PageData data = PageData.of(descriptors, before);
    Map<String, String> parts =
        Map.of(
            "title",
            new Markup(data.programs().get(0).title()).toString(),
            "style",
            new Resource(SvgForm.class, "drawing.css").text() + resource("page.css"),
            "pictures",
            pictures(data),
            "data",
            data.json(),
            "script",
            script());
    return HOLE.matcher(resource("page.html"))
        .replaceAll(it -> Matcher.quoteReplacement(parts.getOrDefault(it.group(1), "")));
  }

  /** One scope for all files: modules cannot be part of a page that opens from a file. */
  private static String script() {
    return SCRIPTS.stream()
        .map(HtmlForm::resource)
        .collect(Collectors.joining("\n", "\"use strict\";\n(() => {\n", "})();"));
  }

  private static String resource(String name) {
    return new Resource(HtmlForm.class, name).text();
  }

  /** Templates: a browser reads them when they are looked at. */
  private static String pictures(PageData data) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < data.programs().size(); i++) {
      ProgramData program = data.programs().get(i);
      picture("after-" + i, program.after(), lines);
      if (program.before().isPresent()) {
        picture("before-" + i, program.before().get(), lines);
      }
    }
    return String.join("\n", lines);
  }

  private static void picture(String id, ViewData view, List<String> lines) {
    lines.add("<template id=\"" + id + "\">");
    lines.addAll(SvgForm.bare(view.drawing()));
    lines.add("</template>");
  }
}
