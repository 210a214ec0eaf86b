package dev.dovetail.tests;

import java.io.IOException;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** What compiles a folder. */
interface FolderTool {
  /** Does it, and tells whether all went well. */
  boolean compile(FolderTask task, DiagnosticListener<JavaFileObject> listener) throws IOException;
}
