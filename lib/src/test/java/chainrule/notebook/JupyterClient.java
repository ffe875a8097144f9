package chainrule.notebook;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** The smallest front end: runs a cell in a kernel over the wire and keeps what it published. */
public final class JupyterClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final int GREETING_MILLIS = 200;

  private final int[] ports = freePorts(5);
  private final ZContext context = new ZContext();
  private final ZMQ.Socket shell = context.createSocket(SocketType.DEALER);
  private final ZMQ.Socket published = context.createSocket(SocketType.SUB);

  /**
   * What a kernel published.
   *
   * @param type such as {@code display_data}
   * @param request the request that led to it
   * @param content depends on the type
   */
  public record Published(String type, String request, JsonObject content) {
    /** Returns the content under one MIME type. */
    public String data(String mimeType) {
      return content.getAsJsonObject("data").get(mimeType).getAsString();
    }

    /** Returns the name under which a display is redrawn. */
    public String displayId() {
      return content.getAsJsonObject("transient").get("display_id").getAsString();
    }
  }

  /** Returns the connection file that the kernel reads. */
  public String connectionFile() {
    return String.format(
        Locale.ROOT,
        """
        {"ip": "127.0.0.1", "transport": "tcp", "signature_scheme": "hmac-sha256", "key": "",
         "shell_port": %d, "iopub_port": %d, "stdin_port": %d, "control_port": %d, "hb_port": %d}
        """,
        ports[0],
        ports[1],
        ports[2],
        ports[3],
        ports[4]);
  }

  /** Connects to a kernel that listens, and waits until its publications arrive. */
  public void connect() {
    shell.connect("tcp://127.0.0.1:" + ports[0]);
    published.connect("tcp://127.0.0.1:" + ports[1]);
    published.subscribe(new byte[0]);
    published.setReceiveTimeOut(GREETING_MILLIS);
    for (int tries = 0; tries < PATIENCE_MILLIS / GREETING_MILLIS; tries++) {
      send("kernel_info_request", "{}");
      if (next() != null) {
        published.setReceiveTimeOut(PATIENCE_MILLIS);
        return;
      }
    }
    throw new IllegalStateException("the kernel published nothing");
  }

  /**
   * Runs a cell and returns what it published, its echo and its status messages left out. What
   * still comes in answer to a greeting is none of it.
   */
  public List<Published> run(String code) {
    String request = send("execute_request", "{\"code\": \"" + code + "\", \"silent\": false}");
    var result = new ArrayList<Published>();
    for (Published message = next(); message != null; message = next()) {
      if (!message.request().equals(request)) {
        continue;
      }
      if (message.type().equals("status")) {
        if (message.content().get("execution_state").getAsString().equals("idle")) {
          return result;
        }
      } else if (!message.type().equals("execute_input")) {
        result.add(message);
      }
    }
    throw new IllegalStateException("the kernel did not finish; it published " + result);
  }

  /** Sends a request and returns its identifier. */
  private String send(String type, String content) {
    String id = UUID.randomUUID().toString();
    String header =
        """
        {"msg_id": "%s", "username": "", "session": "s", "msg_type": "%s", "version": "5.3",
         "date": "2026-01-01T00:00:00.000000Z"}
        """
            .formatted(id, type);
    shell.sendMore("<IDS|MSG>");
    shell.sendMore("");
    shell.sendMore(header);
    shell.sendMore("{}");
    shell.sendMore("{}");
    shell.send(content);
    return id;
  }

  private Published next() {
    String frame = published.recvStr();
    if (frame == null) {
      return null;
    }
    while (!frame.equals("<IDS|MSG>")) {
      frame = published.recvStr();
    }
    published.recvStr();
    String type = text(nextObject(), "msg_type");
    String request = text(nextObject(), "msg_id");
    published.recvStr();
    return new Published(type, request, nextObject());
  }

  private JsonObject nextObject() {
    return JsonParser.parseString(published.recvStr()).getAsJsonObject();
  }

  /** Returns a field, or nothing where the kernel leaves it out: its start answers no request. */
  private static String text(JsonObject object, String field) {
    return object.has(field) ? object.get(field).getAsString() : "";
  }

  @Override
  public void close() {
    context.close();
  }

  private static int[] freePorts(int count) {
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0));
      }
      int[] free = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      for (ServerSocket socket : sockets) {
        socket.close();
      }
      return free;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
