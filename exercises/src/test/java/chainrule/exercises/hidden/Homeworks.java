package chainrule.exercises.hidden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The homeworks of the kit, where tests find them. */
final class Homeworks {
  private Homeworks() {}

  /** Returns a homework; empty if its instructor's notebook is not there. */
  static Optional<Assignment> find(String id) {
    return Files.isDirectory(folder(id)) ? Assignment.of(id) : Optional.empty();
  }

  /** Returns the folder of a homework, such as {@code exercises/h1-perceptron}. */
  static Path folder(String id) {
    Path exercises = Path.of(System.getProperty("chainrule.root", ".."), "exercises");
    return switch (id) {
      case "h1" -> exercises.resolve("h1-perceptron");
      case "h5" -> exercises.resolve("h5-backpropagation");
      default -> throw new IllegalArgumentException("no homework " + id);
    };
  }
}
