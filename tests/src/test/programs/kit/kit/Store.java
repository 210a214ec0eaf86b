package kit;

/** Where things are. Its text tells what it is made of, and which object of its class it is. */
public interface Store {}
