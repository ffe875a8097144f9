package chainrule.grader.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The supervisor's side of the pipe, as a judge reads it: a setup, then requests.
 *
 * <p>They are read on a thread of their own: when the supervisor hangs up or dies, this process
 * ends at once, its sandboxes first, even in the middle of compiling something that never ends.
 */
final class JudgeRequests {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private JudgeRequests() {}

  /** Begins to read. */
  static JudgeRequests from(InputStream in) {
    JudgeRequests requests = new JudgeRequests();
    Thread reader = new Thread(() -> requests.read(in), "requests");
    reader.setDaemon(true);
    reader.start();
    return requests;
  }

  /**
   * Returns the setup; waits for it.
   *
   * @throws IOException if the line is none
   */
  JudgeSetup setup() throws IOException {
    return JudgeSetup.read(line());
  }

  /**
   * Returns the next request; waits for it.
   *
   * @throws IOException if the line is none
   */
  JudgeRequest next() throws IOException {
    return JudgeRequest.read(line());
  }

  private String line() {
    try {
      return lines.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a judge", e);
    }
  }

  private void read(InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      System.getLogger(JudgeRequests.class.getName()).log(System.Logger.Level.DEBUG, "hung up", e);
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    System.exit(0);
  }
}
