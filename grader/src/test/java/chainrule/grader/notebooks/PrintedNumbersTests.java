package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumbersTests {

  @Test
  void numbersAreFoundAsPeopleWriteThem() {
    assertThat(
            PrintedNumbers.in("E = 0.1435, w₂ −3.5e-7; 1,425 sweeps; L01; .5; a 2-3-1 net").all())
        .extracting(BigDecimal::toPlainString)
        .contains("0.1435", "-0.00000035", "1425", "0.5")
        .doesNotContain("01");
  }

  @ParameterizedTest
  @CsvSource({
    "0.14353310542, E = 0.1435331054, true",
    "0.14353310542, E = 0.1435, true",
    "0.14353310542, E = 0.1436, false",
    "0.14353310542, E = 0.14, false",
    "2.9, loss 2.9, true",
    "2.9, loss 2.90000, true",
    "2.9, loss 2.91, false",
    "3, w = 3, true",
    "3, w = 3.01, false"
  })
  void aNumberIsThereIfItIsRoundedRight(String number, String text, boolean there) {
    assertThat(PrintedNumbers.in(text).hasRounded(new BigDecimal(number))).isEqualTo(there);
  }
}
