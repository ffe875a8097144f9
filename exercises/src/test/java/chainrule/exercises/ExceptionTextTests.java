package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionTextTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Cannot read the array length because \"w\" is null|w is null: it has no length",
        "Cannot load from double array because \"<local4>\" is null"
            + "|a variable is null: it has no entries",
        "Cannot store to double array because \"<local4>[2]\" is null"
            + "|an entry [2] of a variable is null: it has no entries",
        "Cannot load from double array because \"W[1]\" is null|W[1] is null: it has no entries",
        "Cannot read field \"w\" because \"<parameter1>.log\" is null"
            + "|log of a variable is null: it has no w",
        "Cannot invoke \"String.length()\" because \"name\" is null"
            + "|name is null: it has no length()",
        "Cannot invoke \"REPL.$JShell$12$Layer.size()\" because the return value of"
            + " \"REPL.$JShell$12.make(int)\" is null|what make() returned is null: it has no size()",
        "Cannot load from int array because \"REPL.$JShell$11.data\" is null"
            + "|data is null: it has no entries",
        "Cannot throw exception|what is used here is null: it cannot be thrown",
        "w must be given|w must be given"
      })
  void saysWhatIsNull(String machine, String text) {
    assertThat(ExceptionText.ofNull(machine)).isEqualTo(text);
  }

  @Test
  void aNullThatTheLibraryMetNamesWhatWasCalled() {
    double[] missing = missing();

    assertThat(said(() -> Arrays.stream(missing).sum()))
        .isEqualTo("something is null that Arrays.stream needs");
    assertThat(said(() -> Objects.requireNonNull(missing, "w must be given")))
        .isEqualTo("w must be given");
    assertThat(said(() -> System.out.append(missing[0] + "")))
        .isEqualTo("missing is null: it has no entries");
  }

  @Test
  void theWordsOfOthersStandButNotTheWrapperOfACell() {
    assertThat(ExceptionText.of(new IllegalStateException("no w"))).isEqualTo("no w");
    assertThat(ExceptionText.of(new IllegalStateException())).isEqualTo("null");
    assertThat(ExceptionText.of(new NullPointerException())).isEqualTo("null");
    assertThat(
            ExceptionText.of(
                new ClassCastException(
                    "class java.lang.Integer cannot be cast to class REPL.$JShell$5$Foo"
                        + " (java.lang.Integer is in module java.base of loader 'bootstrap';"
                        + " REPL.$JShell$5$Foo is in unnamed module of loader 'app')")))
        .isEqualTo("class java.lang.Integer cannot be cast to class Foo");
  }

  private static String said(ThrowingCallable call) {
    return ExceptionText.of(catchThrowable(call));
  }

  @SuppressWarnings("NullAway")
  private static double @Nullable [] missing() {
    return null;
  }
}
