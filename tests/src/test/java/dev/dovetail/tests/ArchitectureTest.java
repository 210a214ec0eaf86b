package dev.dovetail.tests;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** What may know of what. */
@AnalyzeClasses(
    packages = "dev.dovetail",
    importOptions = {ArchitectureTest.Packaged.class})
@JavacOnly("compiles nothing")
final class ArchitectureTest {
  private static final String[] DEVICES = {
    "dev.dovetail.blockfile",
    "dev.dovetail.blocks",
    "dev.dovetail.clocks",
    "dev.dovetail.logs",
    "dev.dovetail.randoms",
    "dev.dovetail.crunch",
    "dev.dovetail.direct",
    "dev.dovetail.netstore",
    "dev.dovetail.tar",
    "dev.dovetail.tcpip",
    "dev.dovetail.http"
  };
  private static final String PROCESSOR = "dev.dovetail.processor.";

  /** The processor's own classes: JavaPoet in it can write files, and is not asked to. */
  private static final DescribedPredicate<JavaClass> ARE_OF_THE_PROCESSOR =
      resideInAPackage("dev.dovetail.processor..")
          .and(DescribedPredicate.not(resideInAPackage("dev.dovetail.processor.javapoet..")));

  /**
   * Java that also runs in a browser: no sockets, files, locks, pools, digests, reflection; a
   * browser has secure bytes.
   */
  @ArchTest
  static final ArchRule PORTABLE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.dovetail.runtime",
              "dev.dovetail.network",
              "dev.dovetail.store",
              "dev.dovetail.http",
              "dev.dovetail.blocks",
              "dev.dovetail.clocks",
              "dev.dovetail.logs",
              "dev.dovetail.randoms",
              "dev.dovetail.tar",
              "dev.dovetail.crunch",
              "dev.dovetail.netstore")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.net..",
                      "java.nio.channels..",
                      "java.nio.file..",
                      "java.util.concurrent.locks..",
                      "java.security..",
                      "javax.net..",
                      "java.lang.reflect..")
                  .or(JavaClass.Predicates.assignableTo(Executor.class))
                  .and(DescribedPredicate.not(JavaClass.Predicates.type(SecureRandom.class))));

  @ArchTest
  static void noDeviceKnowsAnother(JavaClasses all) {
    for (String device : DEVICES) {
      List<String> others = new ArrayList<>(List.of(DEVICES));
      others.remove(device);
      noClasses()
          .that()
          .resideInAPackage(device)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others.toArray(String[]::new))
          .check(all);
    }
  }

  @ArchTest
  static final ArchRule ANNOTATIONS_KNOW_NOTHING =
      classes()
          .that()
          .resideInAnyPackage("dev.dovetail", "dev.dovetail.index")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.dovetail", "dev.dovetail.index");

  @ArchTest
  static final ArchRule RUNTIME_KNOWS_THE_ANNOTATIONS =
      classes()
          .that()
          .resideInAPackage("dev.dovetail.runtime..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "dev.dovetail", "dev.dovetail.index", "dev.dovetail.runtime..");

  /** And the annotations, which say what goes into their slots by default. */
  @ArchTest
  static final ArchRule SIGNATURES_KNOW_THE_RUNTIME =
      classes()
          .that()
          .resideInAnyPackage("dev.dovetail.network", "dev.dovetail.store")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "dev.dovetail",
              "dev.dovetail.runtime",
              "dev.dovetail.network",
              "dev.dovetail.store");

  /** The processor is a pipeline: each stage knows those before it. */
  @ArchTest
  static void stagesOfTheProcessor(JavaClasses all) {
    stage("wiring").check(all);
    stage("options", "problem").check(all);
    stage("problem", "wiring").check(all);
    stage("packages", "wiring").check(all);
    stage("read", "wiring", "problem", "packages").check(all);
    stage("resolve", "wiring", "options", "problem", "packages", "read").check(all);
    stage("check", "wiring", "options", "problem", "packages", "read", "resolve").check(all);
    stage("write", "options", "problem", "read", "resolve", "javapoet").check(all);
    stage("configure").check(all);
    stage("crunch", "configure").check(all);
    stage("prepare", "configure", "options", "problem", "read", "resolve", "write", "javapoet")
        .check(all);
    stage(
            "describe",
            "wiring",
            "options",
            "problem",
            "packages",
            "read",
            "resolve",
            "configure",
            "prepare",
            "write")
        .check(all);
  }

  /** What the processor writes goes through the compiler's filer. */
  @ArchTest
  static final ArchRule THE_PROCESSOR_WRITES_NO_FILES =
      noClasses()
          .that(ARE_OF_THE_PROCESSOR)
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Files.class)))
                  .and(
                      target(
                          nameMatching(
                              "write.*|create.*|delete.*|move|copy|set.*|new(Out|Buf|Byte).*"))))
          .orShould()
          .dependOnClassesThat(
              assignableTo(FileOutputStream.class)
                  .or(assignableTo(FileWriter.class))
                  .or(assignableTo(RandomAccessFile.class))
                  .or(assignableTo(FileChannel.class)));

  /** What it reads besides is what a configurator was told to, and is noted in the descriptor. */
  @ArchTest
  static final ArchRule THE_PROCESSOR_READS_INPUTS_ONLY =
      noClasses()
          .that(ARE_OF_THE_PROCESSOR)
          .and()
          .doNotHaveFullyQualifiedName(PROCESSOR + "prepare.Inputs")
          .and()
          .doNotHaveFullyQualifiedName(PROCESSOR + "prepare.InputFile")
          .should()
          .dependOnClassesThat(
              assignableTo(Files.class)
                  .or(assignableTo(FileInputStream.class))
                  .or(assignableTo(FileReader.class)));

  private static ArchRule stage(String name, String... known) {
    List<String> packages =
        new ArrayList<>(List.of("java..", "javax..", "com.google.auto.service", PROCESSOR + name));
    for (String one : known) {
      packages.add(PROCESSOR + one);
    }
    return classes()
        .that(resideInAPackage(PROCESSOR + name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new));
  }

  /** The project's jars, and not these tests. */
  static final class Packaged implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return location.isJar();
    }
  }
}
