package chainrule.notebook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignCharacterTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "00A0 | column 8 is a non-breaking space (U+00A0): write an ordinary space",
        "202F | column 8 is a narrow non-breaking space (U+202F): write an ordinary space",
        "201C | column 8 is a left double quotation mark (U+201C): write \" or '",
        "2019 | column 8 is a right single quotation mark (U+2019): write \" or '",
        "2013 | column 8 is an en dash (U+2013): write -",
        "2212 | column 8 is a minus sign (U+2212): write -",
        "200B | column 8 is a zero width space (U+200B), which cannot be seen: delete it",
        "00D7 | column 8 is a multiplication sign (U+00D7), which Java does not know"
      })
  void characterIsNamedWithItsColumn(String code, String expected) {
    String cell = "int y;\nint a =" + Character.toString(Integer.parseInt(code, 16)) + "b;";
    CellPart last = CellParts.of(cell).get(1);
    assertThat(last.understood()).isFalse();
    assertThat(ForeignCharacter.at(cell, last.error().position())).contains(expected);
  }

  @Test
  void unseenCharacterWithinANameIsFound() {
    assertThat(ForeignCharacter.at("w = wei\u200bght;", 4))
        .contains("column 8 is a zero width space (U+200B), which cannot be seen: delete it");
  }

  @Test
  void namesInAnyScriptAndWhatStandsElsewhereAreNotNamed() {
    assertThat(ForeignCharacter.at("größe = \u03b7 + 1;", 0)).isEmpty();
    assertThat(ForeignCharacter.at("größe = \u03b7 + 1;", 8)).isEmpty();
    assertThat(ForeignCharacter.at("foo( \u00a0", 3)).isEmpty();
    assertThat(ForeignCharacter.at("foo(", 4)).isEmpty();
  }
}
