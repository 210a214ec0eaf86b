package dev.dovetail.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
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
import dev.dovetail.Device;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may know of what. */
@AnalyzeClasses(
    packages = "dev.dovetail",
    importOptions = {ArchitectureTest.Packaged.class})
@JavacOnly("compiles nothing")
final class ArchitectureTest {
  private static final Set<String> SIGNATURES =
      Set.of(
          "dev.dovetail.block",
          "dev.dovetail.clock",
          "dev.dovetail.filesystem",
          "dev.dovetail.log",
          "dev.dovetail.network",
          "dev.dovetail.random",
          "dev.dovetail.store");
  private static final String PROCESSOR = "dev.dovetail.processor.";

  /** The processor's own classes: JavaPoet in it can write files, and is not asked to. */
  private static final DescribedPredicate<JavaClass> ARE_OF_THE_PROCESSOR =
      resideInAPackage("dev.dovetail.processor..")
          .and(not(resideInAPackage("dev.dovetail.processor.javapoet..")));

  /** What the class library of Java in JavaScript lacks besides the packages below. */
  private static final String LACKING =
      "java\\.util\\.concurrent\\.(CompletableFuture|CompletionStage|CountDownLatch|CyclicBarrier"
          + "|Semaphore|Phaser|Exchanger|LinkedBlockingQueue|ConcurrentLinked.*|ConcurrentSkipList.*"
          + "|DelayQueue|PriorityBlockingQueue|SynchronousQueue)"
          + "|java\\.util\\.(HexFormat|Scanner)|java\\.lang\\.Process.*|java\\.text\\.Normalizer";

  /** Java that also runs in a browser: no sockets, files, locks, pools, digests, reflection. */
  @ArchTest
  static void portable(JavaClasses all) {
    Set<String> packages = devices(all, it -> it.targets().length == 0);
    packages.addAll(Set.of("dev.dovetail.runtime", "dev.dovetail.conformance"));
    packages.addAll(SIGNATURES);
    noClasses()
        .that(
            resideInAnyPackage(packages.toArray(String[]::new))
                .and(
                    describe(
                        "work everywhere",
                        it -> devices(it).allMatch(device -> device.targets().length == 0))))
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
                .and(not(JavaClass.Predicates.type(SecureRandom.class)))
                .or(JavaClass.Predicates.assignableTo(Executor.class))
                .or(nameMatching(LACKING).forSubtype()))
        .orShould()
        .callMethod(String.class, "lines")
        .orShould()
        .callMethod(Throwable.class, "getSuppressed")
        .orShould()
        .callMethod(Duration.class, "toSeconds")
        .check(all);
  }

  @ArchTest
  static void noDeviceKnowsAnother(JavaClasses all) {
    Set<String> devices = devices(all, it -> true);
    for (String device : devices) {
      noClasses()
          .that()
          .resideInAPackage(device)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              devices.stream().filter(it -> !it.equals(device)).toArray(String[]::new))
          .check(all);
    }
  }

  /** The packages with a device of a kind; those of the runtime are its targets' own. */
  private static Set<String> devices(JavaClasses all, Predicate<Device> kind) {
    return all.stream()
        .filter(it -> !it.getPackageName().startsWith("dev.dovetail.runtime"))
        .filter(it -> devices(it).anyMatch(kind))
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The devices that a class is or makes. */
  private static Stream<Device> devices(JavaClass all) {
    return Stream.concat(Stream.of(all), all.getMethods().stream())
        .map(it -> it.tryGetAnnotationOfType(Device.class))
        .flatMap(Optional::stream);
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
          .resideInAnyPackage(SIGNATURES.toArray(String[]::new))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "dev.dovetail", "dev.dovetail.runtime")
                  .or(resideInAnyPackage(SIGNATURES.toArray(String[]::new))));

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
    stage("manual", "options", "read", "resolve").check(all);
    stage("write", "options", "problem", "read", "resolve", "manual", "javapoet").check(all);
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
