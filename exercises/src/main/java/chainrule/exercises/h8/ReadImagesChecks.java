package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4. */
@Checks
final class ReadImagesChecks {
  @Check(kind = CheckKind.SHAPE, weight = 0.4)
  @DisplayName("a row for each image")
  void keepsTheShape(AnswerUnderTest<H8.ReadImages> answer) {
    answer.result("three of 2×2", f -> f.readImages(IdxBytes.images(3, 2, 2, 7)));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.4)
  @DisplayName("all values of a byte, images that are not square, more than 255 of them")
  void readsPixels(AnswerUnderTest<H8.ReadImages> answer) {
    answer.agrees("two of 2×3", f -> f.readImages(IdxBytes.images(2, 2, 3, 0)));
    answer.agrees("one of 16×16", f -> f.readImages(IdxBytes.images(1, 16, 16, 0)));
    answer.agrees("three of 3×1", f -> f.readImages(IdxBytes.images(3, 3, 1, 100)));
    answer.agrees("one of 28×28", f -> f.readImages(IdxBytes.images(1, 28, 28, 3)));
    answer.agrees("200 of 1×2", f -> f.readImages(IdxBytes.images(200, 1, 2, 30)));
    answer.agrees("one of 150×1", f -> f.readImages(IdxBytes.images(1, 150, 1, 60)));
    answer.agrees("one of 1×300", f -> f.readImages(IdxBytes.images(1, 1, 300, 90)));
    answer.agrees("300 of 1×2", f -> f.readImages(IdxBytes.images(300, 1, 2, 250)));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.6)
  @DisplayName("refuses labels, and a file that is too short or too long")
  void refusesOthers(AnswerUnderTest<H8.ReadImages> answer) {
    answer.refuses("labels", List.of(), f -> f.readImages(IdxBytes.labels(12)));
    answer.refuses("two labels", List.of(), f -> f.readImages(IdxBytes.labels(2)));
    answer.refuses("a few labels", List.of(), f -> f.readImages(IdxBytes.labels(5)));
    answer.refuses("another first number", List.of(), f -> f.readImages(IdxBytes.begun(2049)));
    answer.refuses("a third first number", List.of(), f -> f.readImages(IdxBytes.begun(2050)));
    answer.refuses("too short", List.of(), f -> f.readImages(IdxBytes.cut(2, 2, 3, -1)));
    answer.refuses("too long", List.of(), f -> f.readImages(IdxBytes.cut(2, 2, 3, 2)));
    answer.refuses("one image missing", List.of(), f -> f.readImages(IdxBytes.cut(2, 2, 3, -6)));
  }
}
