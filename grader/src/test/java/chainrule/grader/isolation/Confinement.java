package chainrule.grader.isolation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Says from the outside whether this machine can close a process in at all, so that tests which
 * need a sandbox are skipped only where there cannot be one.
 */
public final class Confinement {
  private static final long SECONDS = 20;
  private static final Optional<String> NO_BUBBLEWRAP =
      whyNot("bwrap", "--ro-bind", "/", "/", "--unshare-all", "true");
  private static final Optional<String> NO_OTHER_USER = whyNotAnotherUser();

  private Confinement() {}

  /** Skips the test where neither bubblewrap nor another user can close a process in. */
  public static void assumePossible() {
    assumeTrue(
        NO_BUBBLEWRAP.isEmpty() || NO_OTHER_USER.isEmpty(),
        () ->
            "no sandbox on this machine: "
                + NO_BUBBLEWRAP.orElse("")
                + "; "
                + NO_OTHER_USER.orElse(""));
  }

  /** Skips the test where a bare call of bubblewrap fails. */
  public static void assumeBubblewrap() {
    assumeTrue(NO_BUBBLEWRAP.isEmpty(), () -> NO_BUBBLEWRAP.orElse(""));
  }

  /** Skips the test where a bare change of user and namespaces fails. */
  static void assumeAnotherUser() {
    assumeTrue(NO_OTHER_USER.isEmpty(), () -> NO_OTHER_USER.orElse(""));
  }

  /** Skips the test where root of this machine may not change its root folder. */
  static void assumeAnotherRoot() {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may change its root");
    assumeTrue(SystemPrograms.find("perl").isPresent(), "perl is not installed");
    Optional<String> whyNot = whyNot("chroot", "/", "true");
    assumeTrue(whyNot.isEmpty(), () -> whyNot.orElse(""));
  }

  private static Optional<String> whyNotAnotherUser() {
    for (String program : new String[] {"prlimit", "setpriv"}) {
      if (SystemPrograms.find(program).isEmpty()) {
        return Optional.of(program + " is not installed");
      }
    }
    return "root".equals(System.getProperty("user.name"))
        ? whyNot("unshare", "--net", "--ipc", "--uts", "--pid", "--fork", "--mount-proc", "true")
        : Optional.of("only root may become another user");
  }

  /** Returns why a command does not succeed here; empty if it does. */
  private static Optional<String> whyNot(String... command) {
    if (SystemPrograms.find(command[0]).isEmpty()) {
      return Optional.of(command[0] + " is not installed");
    }
    String line = String.join(" ", command);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.of(line + " does not end");
      }
      int status = process.exitValue();
      return status == 0 ? Optional.empty() : Optional.of(line + " ends with status " + status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
