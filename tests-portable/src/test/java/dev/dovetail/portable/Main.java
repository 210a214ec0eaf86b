package dev.dovetail.portable;

/** The main of a program. */
@FunctionalInterface
interface Main {
  void run(String... words);
}
