package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.EntryName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A main that is asked for: by {@code -Atarget} for an application of the sources, or by
 * {@code @Assemble}.
 *
 * @param application what is to be put together
 * @param target for which kind of machine
 * @param main first part of the main's name
 * @param home the class whose package the main goes into
 * @param place what asks for it, where a problem without another place is put
 * @param entries the choices that go before every option
 */
public record Assembly(
    Application application,
    String target,
    String main,
    TypeElement home,
    Place place,
    List<Option> entries) {
  /** By {@code -Atarget}: it stands beside its application. */
  public static Assembly of(Application application, String target) {
    TypeElement element = application.element();
    return new Assembly(
        application, target, application.main(), element, Place.of(element), List.of());
  }

  /** For no target in particular: what is not known before there is one is left open. */
  public static Assembly ofAny(Application application) {
    Place place = application.root().place();
    return new Assembly(application, EntryName.ANY, "", application.element(), place, List.of());
  }

  /** What is said to this main. */
  MainOptions options(Options all) {
    return MainOptions.of(all, entries, application.simpleName(), target);
  }

  /** The main's simple name. */
  public String mainName() {
    return main + "_" + target;
  }
}
