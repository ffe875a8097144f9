package chainrule.exercises.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.ExceptionName;
import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.h5.H5;
import chainrule.exercises.invoke.CallOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exception says for certain, with messages as the virtual machine writes them. */
class ThrownHintTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|3|An index points behind the last entry: n entries have the indices 0 to n − 1. Either it runs too far, or there are fewer entries than you think.",
        "7|3|An index points behind the last entry: n entries have the indices 0 to n − 1. Either it runs too far, or there are fewer entries than you think.",
        "-1|3|An index is negative: the first entry has the index 0.",
        "0|0|An entry is read or written where there is none: the length is 0."
      })
  void indexSaysWhereItPoints(int index, int length, String meaning) {
    RuntimeException thrown = caught(() -> read(new double[length], index));

    assertThat(meaning(thrown)).isEqualTo(meaning);
  }

  @Test
  void indexIsSetBesideTheArgumentsOfThatLength() {
    CallTranscript calls = new CallTranscript();
    calls.add(
        H5.GradW.class.getMethods()[0], new Object[] {new double[] {1, 2, 3}, new double[] {4, 5}});
    RuntimeException thrown = caught(() -> read(new double[3], 3));
    CallOutcome.Threw threw =
        new CallOutcome.Threw(ExceptionName.of(thrown), String.valueOf(thrown.getMessage()));

    assertThat(ThrownHint.index(threw, calls))
        .contains(
            new CallFinding.IndexAskedFor(
                3, 3, List.of(new CallFinding.Sized("a", CallFinding.Counted.ENTRIES))));
    assertThat(ThrownHint.index(threw, new CallTranscript()))
        .contains(new CallFinding.IndexAskedFor(3, 3, List.of()));
    assertThat(ThrownHint.index(new CallOutcome.Threw("IllegalStateException", "Index 1"), calls))
        .isEmpty();
  }

  @Test
  void machineSaysWhatItCannotDo() {
    int zero = Integer.parseInt("0");

    assertThat(meaning(caught(() -> read(new double[1], 1 / zero)))).contains("whole number 0");
    assertThat(meaning(caught(() -> read(new double[zero - 1], 0)))).contains("comes out negative");
    assertThat(meaning(new NullPointerException("x is null"))).contains("is null");
    assertThat(meaning(new StackOverflowError())).contains("without an end");
  }

  @Test
  void exceptionsThatSomeoneWroteSpeakForThemselves() {
    assertThat(meaning(new IllegalArgumentException("3 weights for 1 input"))).isEmpty();
    assertThat(meaning(new ArithmeticException("no root of −1"))).isEmpty();
    assertThat(meaning(new ArrayIndexOutOfBoundsException("row 7"))).isEmpty();
  }

  private static double read(double[] array, int index) {
    return array[index];
  }

  private static String meaning(Throwable thrown) {
    CallOutcome reply =
        CallOutcome.ofException(ExceptionName.of(thrown), String.valueOf(thrown.getMessage()));
    return ThrownHint.meaning((CallOutcome.Threw) reply).orElse("");
  }

  private static RuntimeException caught(Runnable code) {
    try {
      code.run();
    } catch (RuntimeException e) {
      return e;
    }
    throw new AssertionError("nothing was thrown");
  }
}
