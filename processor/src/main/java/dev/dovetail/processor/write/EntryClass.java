package dev.dovetail.processor.write;

import dev.dovetail.processor.read.EntryName;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The class file of an index entry (JVMS 4): an interface without members that carries one
 * annotation. As a source it would cost the compiler a hundred times as much, in each build.
 */
final class EntryClass {
  private static final int MAGIC = 0xCAFEBABE;

  /** That of Java 17, as of the annotation's own class. */
  private static final int MAJOR = 61;

  /** An interface, and as such abstract; seen in its package alone. */
  private static final int FLAGS = 0x0200 | 0x0400;

  private static final int UTF8 = 1;
  private static final int INTEGER = 3;
  private static final int CLASS = 7;

  /** Bytes of the table's counts in an annotation: annotations, its type, its members. */
  private static final int COUNTS = 2 + 2 + 2;

  private final EntryName name;
  private final Map<Object, Integer> numbers = new LinkedHashMap<>();
  private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
  private final ByteArrayOutputStream members = new ByteArrayOutputStream();
  private int memberCount;

  EntryClass(EntryName name) {
    this.name = name;
  }

  /** With a member that is a text. */
  EntryClass text(String member, String value) throws IOException {
    DataOutputStream out = member(member);
    out.writeByte('s');
    out.writeShort(utf8(value));
    return this;
  }

  /** With a member that is several texts. */
  EntryClass texts(String member, List<String> values) throws IOException {
    DataOutputStream out = member(member);
    out.writeByte('[');
    out.writeShort(values.size());
    for (String value : values) {
      out.writeByte('s');
      out.writeShort(utf8(value));
    }
    return this;
  }

  /** With a member that is true. */
  EntryClass flag(String member) throws IOException {
    DataOutputStream out = member(member);
    out.writeByte('Z');
    out.writeShort(constant(INTEGER, 1));
    return this;
  }

  /** The file. */
  byte[] bytes() throws IOException {
    int self = constant(CLASS, utf8(name.className().replace('.', '/')));
    int parent = constant(CLASS, utf8("java/lang/Object"));
    int attribute = utf8("RuntimeInvisibleAnnotations");
    int type = utf8("Ldev/dovetail/index/IndexEntry;");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeShort(0);
    out.writeShort(MAJOR);
    out.writeShort(numbers.size() + 1);
    pool.writeTo(out);
    out.writeShort(FLAGS);
    out.writeShort(self);
    out.writeShort(parent);
    out.writeShort(0); // interfaces
    out.writeShort(0); // fields
    out.writeShort(0); // methods
    out.writeShort(1); // attributes
    out.writeShort(attribute);
    out.writeInt(COUNTS + members.size());
    out.writeShort(1);
    out.writeShort(type);
    out.writeShort(memberCount);
    members.writeTo(out);
    return file.toByteArray();
  }

  private DataOutputStream member(String member) throws IOException {
    memberCount++;
    DataOutputStream out = new DataOutputStream(members);
    out.writeShort(utf8(member));
    return out;
  }

  private int utf8(String text) throws IOException {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    DataOutputStream out = new DataOutputStream(pool);
    out.writeByte(UTF8);
    out.writeUTF(text);
    return number(text);
  }

  private int constant(int tag, int value) throws IOException {
    List<Integer> key = List.of(tag, value);
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    DataOutputStream out = new DataOutputStream(pool);
    out.writeByte(tag);
    if (tag == CLASS) {
      out.writeShort(value);
    } else {
      out.writeInt(value);
    }
    return number(key);
  }

  private int number(Object constant) {
    numbers.put(constant, numbers.size() + 1);
    return numbers.size();
  }
}
