package chainrule.grader.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process and those it started, as Linux lists them; on other systems the process alone.
 *
 * <p>{@link ProcessHandle#descendants()} reads about every process of the machine instead, which
 * takes longer the more there are.
 */
final class ProcessTree {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private ProcessTree() {}

  /** Shows a process and all below it. */
  static void forEach(long pid, LongConsumer visit) {
    visit.accept(pid);
    forEachChild(pid, child -> forEach(child, visit));
  }

  /** Returns the folders of the threads of a process; none if it has ended. */
  static List<Path> threads(long pid) {
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
      return threads.toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static void forEachChild(long pid, LongConsumer visit) {
    for (Path thread : threads(pid)) {
      Matcher child = NUMBER.matcher(children(thread));
      while (child.find()) {
        visit.accept(Long.parseLong(child.group()));
      }
    }
  }

  /** Each thread has children of its own; of a process that ends they are nobody's. */
  private static String children(Path thread) {
    try {
      return Files.readString(thread.resolve("children"));
    } catch (IOException e) {
      return "";
    }
  }
}
