package greet;

public interface Voice {
  void say(String text);
}
