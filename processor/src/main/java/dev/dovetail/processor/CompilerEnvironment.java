package dev.dovetail.processor;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's, with another filer. */
record CompilerEnvironment(ProcessingEnvironment compiler, Filer filer)
    implements ProcessingEnvironment {
  /** Whether it is Eclipse's, whose filers have ways of their own. */
  static boolean isEclipse(ProcessingEnvironment compiler) {
    return compiler.getClass().getName().startsWith("org.eclipse.jdt.");
  }

  /** Whether it is that of Eclipse's workspace, where a generated source may be written again. */
  boolean isWorkspace() {
    return compiler.getClass().getName().startsWith("org.eclipse.jdt.internal.apt.");
  }

  @Override
  public Map<String, String> getOptions() {
    return compiler.getOptions();
  }

  @Override
  public Messager getMessager() {
    Messager messager = compiler.getMessager();
    return isEclipse(compiler) ? new EclipseMessager(messager, getElementUtils()) : messager;
  }

  @Override
  public Filer getFiler() {
    return filer;
  }

  @Override
  public Elements getElementUtils() {
    return compiler.getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return compiler.getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return compiler.getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return compiler.getLocale();
  }
}
