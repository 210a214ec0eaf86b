package dev.dovetail.tool.place;

import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads in a class file on which line the body of a method begins. */
final class ClassReading extends ClassVisitor {
  private final String method;
  private String packageName = "";
  private String file = "";
  private long line;

  private ClassReading(String method) {
    super(Opcodes.ASM9);
    this.method = method;
  }

  /**
   * The line of a public method.
   *
   * @param method its name, {@code <init>} for the constructor
   * @return empty if there is no such method, the compiler left no lines, or it cannot be read
   */
  static Optional<SourceLine> of(byte[] content, String method) {
    ClassReading reading = new ClassReading(method);
    try {
      new ClassReader(content).accept(reading, ClassReader.SKIP_FRAMES);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // It is newer than what reads it here, or damaged; neither is asked about.
      return Optional.empty();
    }
    return reading.file.isEmpty() || reading.line == 0
        ? Optional.empty()
        : Optional.of(SourceLine.of(reading.packageName, reading.file, reading.line));
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    int end = name.lastIndexOf('/');
    packageName = end < 0 ? "" : name.substring(0, end).replace('/', '.');
  }

  @Override
  public void visitSource(String source, String debug) {
    file = source == null ? "" : source;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    boolean asked = name.equals(method) && (access & Opcodes.ACC_PUBLIC) != 0 && line == 0;
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitLineNumber(int number, Label start) {
        if (asked && line == 0) {
          line = number;
        }
      }
    };
  }
}
