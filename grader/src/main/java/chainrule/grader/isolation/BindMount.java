package chainrule.grader.isolation;

import java.nio.file.Path;

/**
 * A file or folder that can be read inside of a jail.
 *
 * @param from where it is
 * @param to where it is inside
 */
record BindMount(Path from, Path to) {
  /** A file that is in the same place inside. */
  static BindMount same(Path file) {
    return new BindMount(file, file);
  }
}
