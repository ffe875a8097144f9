package chainrule.notebook.cell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From which line of which cell of the running notebook an exception comes. */
public final class ExceptionOrigin {

  private static volatile @Nullable ExecutedCells notebook;

  private ExceptionOrigin() {}

  /**
   * Makes the cells of a notebook known; null where there is none any more.
   *
   * @param ran what the notebook has run
   */
  public static void connect(@Nullable ExecutedCells ran) {
    notebook = ran;
  }

  /**
   * {@return the line and the cell where an exception was thrown, or called what threw it; nothing
   * outside a notebook}
   *
   * @param thrown the exception
   */
  public static Optional<String> of(Throwable thrown) {
    return first(thrown, ran -> frame -> ran.place(frame).map(ExecutedCells.Place::toString));
  }

  /**
   * {@return the name that does not exist, for which code of a cell could not run; nothing outside
   * a notebook}
   *
   * @param thrown the exception that JShell throws in place of the code
   */
  public static Optional<String> lacking(Throwable thrown) {
    return first(thrown, ran -> ran::lacking);
  }

  private static Optional<String> first(
      Throwable thrown,
      Function<ExecutedCells, Function<StackTraceElement, Optional<String>>> question) {
    ExecutedCells ran = notebook;
    return ran == null
        ? Optional.empty()
        : Arrays.stream(thrown.getStackTrace())
            .map(question.apply(ran))
            .flatMap(Optional::stream)
            .findFirst();
  }
}
