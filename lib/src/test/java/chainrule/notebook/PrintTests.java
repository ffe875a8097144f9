package chainrule.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintTests {

  @Test
  void numbersLookAlikeInEveryCountry() {
    PrintStream out = System.out;
    Locale locale = Locale.getDefault();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      System.setOut(new PrintStream(bytes, true, UTF_8));
      Print.line("γ = %.2f, %d of %d", 1.5, 3, 4000);
    } finally {
      System.setOut(out);
      Locale.setDefault(locale);
    }
    assertThat(bytes.toString(UTF_8)).isEqualToIgnoringNewLines("γ = 1.50, 3 of 4000\n");
  }
}
