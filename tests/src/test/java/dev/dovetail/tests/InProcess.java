package dev.dovetail.tests;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that can run in this JVM. */
enum InProcess {
  /** That of the running JDK. */
  JAVAC,
  /** Eclipse's, in batch mode. */
  ECJ;

  JavaCompiler tool() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }
}
