package gaps;

public interface Nail {
  int thickness();
}
