package adrift;

public interface Boat {
  void sail();
}
