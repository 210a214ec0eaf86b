package gaps;

public interface Plank {
  int length();
}
