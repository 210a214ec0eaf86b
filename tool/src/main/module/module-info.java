/** Describes, draws and questions what was put together; holds what it is built on. */
module dev.dovetail.tool {
  requires java.compiler;
  requires static java.desktop;
  requires static java.sql;
  requires static java.xml;
  requires static jdk.compiler;

  exports dev.dovetail.tool.command;
  exports dev.dovetail.tool.describe;
  exports dev.dovetail.tool.descriptor;
  exports dev.dovetail.tool.diff;
  exports dev.dovetail.tool.draw;
  exports dev.dovetail.tool.form;
  exports dev.dovetail.tool.graph;
  exports dev.dovetail.tool.layout;
  exports dev.dovetail.tool.listing;
  exports dev.dovetail.tool.matrix;
  exports dev.dovetail.tool.page;
  exports dev.dovetail.tool.picture;
  exports dev.dovetail.tool.place;
  exports dev.dovetail.tool.program;
  exports dev.dovetail.tool.text;
  exports dev.dovetail.tool.why;

  uses dev.dovetail.processor.configure.Configurator;

  provides dev.dovetail.processor.configure.Configurator with
      dev.dovetail.processor.crunch.CrunchConfigurator;
}
