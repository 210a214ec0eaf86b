/** The annotation processors; a processor path needs nothing else. */
module dev.dovetail.processor {
  requires java.compiler;

  exports dev.dovetail.processor.configure;

  uses dev.dovetail.processor.configure.Configurator;

  provides dev.dovetail.processor.configure.Configurator with
      dev.dovetail.processor.crunch.CrunchConfigurator;
  provides javax.annotation.processing.Processor with
      dev.dovetail.processor.ClaimingProcessor,
      dev.dovetail.processor.DeviceProcessor,
      dev.dovetail.processor.MainProcessor;
}
