package relay;

public interface Line {
  void send(String text);
}
