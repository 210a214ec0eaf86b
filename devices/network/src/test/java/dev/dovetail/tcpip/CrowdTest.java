package dev.dovetail.tcpip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrowdTest {
  @Test
  @Timeout(120)
  void servesTheNextOfAThousandThatSayNothing() throws Exception {
    List<Socket> silent = new ArrayList<>();
    try (var server = Server.of(new Files(0).with("/a", "content"))) {
      for (int i = 0; i < 1000; i++) {
        silent.add(server.connect());
      }
      assertEquals("content", server.answerTo("/a\n"));
      assertEquals(List.of(), server.console.complaints());
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }
}
