package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The homeworks that a test of all homeworks tries: those of the kit; with {@code
 * -Dchainrule.homework=h9} that one alone.
 */
final class TriedHomeworks {
  private TriedHomeworks() {}

  static Stream<Assignment> all() {
    String one = System.getProperty("chainrule.homework");
    if (one != null) {
      return Stream.of(Assignment.of(one).orElseThrow());
    }
    List<HomeworkId> known = Assignment.known();
    assertThat(known).extracting(HomeworkId::toString).contains("h1", "h5");
    return known.stream().map(id -> Assignment.of(id).orElseThrow());
  }
}
