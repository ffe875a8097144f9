package chainrule.grader.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a reader does with a living picture of {@code living.ipynb}.
 *
 * @param number which of those on the page, from 0
 * @param name for reports
 * @param touch what is done with it, and what has to come of that
 */
record LivingPictureReader(int number, String name, BiConsumer<ChromeDriver, LivingPicture> touch) {

  /** Returns a reader of each picture, in the order in which they stand. */
  static List<LivingPictureReader> all() {
    return List.of(
        new LivingPictureReader(0, "line", LivingPictureReader::line),
        new LivingPictureReader(1, "slope", LivingPictureReader::slope),
        new LivingPictureReader(2, "measured", LivingPictureReader::measured),
        new LivingPictureReader(3, "bowl", LivingPictureReader::bowl),
        new LivingPictureReader(4, "step", LivingPictureReader::step),
        new LivingPictureReader(5, "playground", LivingPictureReader::playground),
        new LivingPictureReader(6, "symmetry", LivingPictureReader::symmetry),
        new LivingPictureReader(7, "xor", LivingPictureReader::xor));
  }

  /** Drives the picture where it stands on the page that the browser shows. */
  void drive(ChromeDriver browser) {
    LivingPicture picture = LivingPicture.of(browser, number);
    picture.saysNothingOdd();
    touch.accept(browser, picture);
    picture.saysNothingOdd();
  }

  @Override
  public String toString() {
    return name;
  }

  private static void line(ChromeDriver browser, LivingPicture picture) {
    assertThat(picture.words()).startsWith("b = 0, w₁ = 0, w₂ = 0.");
    picture.press("Correct one");
    assertThat(picture.words()).contains("1 correction.");
    WebElement point = picture.find(".chainrule-one");
    picture.changes(() -> LivingPicture.name(point), () -> picture.drag(point, -30, 20));
    picture.changes(() -> LivingPicture.name(point), () -> picture.key(point, Keys.ARROW_RIGHT));
    picture.press("To the end");
    assertThat(picture.words()).contains("Every point is on its side");
    assertThat(picture.all(".chainrule-wrong")).isEmpty();
    picture.press("Start again");
    assertThat(picture.words()).startsWith("b = 0, w₁ = 0, w₂ = 0.");
  }

  private static void slope(ChromeDriver browser, LivingPicture picture) {
    WebElement ball = picture.find(".chainrule-slope-ball");
    picture.changes(() -> LivingPicture.name(ball), () -> picture.press("Step"));
    assertThat(picture.words()).contains("After 1 step the loss is");
    picture.changes(() -> LivingPicture.name(ball), () -> picture.drag(ball, 35, 0));
    picture.changes(() -> LivingPicture.name(ball), () -> picture.key(ball, Keys.ARROW_LEFT));
    assertThat(picture.set("momentum α", Keys.ARROW_RIGHT)).isEqualTo("0.01");
    picture.changes(picture::words, () -> picture.press("Run"));
    WebElement rate = picture.find("input[type=text]");
    picture.press("Back to the start");
    rate.clear();
    rate.sendKeys("1e9");
    picture.press("Run");
    picture.comesToSay("The loss grows: ");
    rate.clear();
    rate.sendKeys("-1");
    assertThat(picture.words()).contains("No step is made: the learning rate has to be");
  }

  private static void measured(ChromeDriver browser, LivingPicture picture) {
    WebElement ball = picture.find(".chainrule-slope-ball");
    picture.changes(picture::words, () -> picture.set("step h", Keys.ARROW_LEFT));
    picture.changes(picture::words, () -> picture.set("step h", Keys.HOME));
    picture.changes(() -> LivingPicture.name(ball), () -> picture.drag(ball, -40, 0));
    picture.choose("task", "walk downhill");
    assertThat(picture.words()).contains("No step yet");
  }

  private static void bowl(ChromeDriver browser, LivingPicture picture) {
    WebElement ball = picture.find(".chainrule-slope-ball");
    picture.changes(() -> LivingPicture.name(ball), () -> picture.press("Run"));
    picture.press("Back to the start");
    assertThat(picture.words()).contains("No step yet");
    picture.changes(() -> LivingPicture.name(ball), () -> picture.drag(ball, 30, -30));
    picture.changes(() -> LivingPicture.name(ball), () -> picture.key(ball, Keys.ARROW_UP));
    picture.changes(picture::words, () -> picture.press("Step"));
  }

  private static void step(ChromeDriver browser, LivingPicture picture) {
    picture.press("Forward one layer");
    picture.press("Forward one layer");
    picture.changes(picture::words, () -> picture.press("Backward one layer"));
    picture.press("Backward one layer");
    picture.changes(picture::words, () -> picture.press("Update"));
    WebElement chosen = picture.find(".chainrule-cell[tabindex='0']");
    assertThat(picture.find(".chainrule-formula").getText()).contains("=");
    picture.changes(
        () -> picture.find(".chainrule-formula").getText(),
        () -> picture.key(chosen, Keys.ARROW_DOWN));
    picture.changes(picture::words, () -> picture.press("Back one step"));
    picture.press("All");
    picture.changes(
        () -> picture.find(".chainrule-formula").getText(),
        () -> picture.set("learning rate ε", Keys.END));
  }

  private static void playground(ChromeDriver browser, LivingPicture picture) {
    picture.press("One epoch");
    assertThat(picture.root().getDomAttribute("data-epochs")).isEqualTo("1");
    picture.changes(picture::words, () -> picture.press("Run"));
    picture.press("Pause");
    picture.key(picture.find(".chainrule-unit[tabindex='0']"), Keys.ARROW_LEFT);
    WebElement unit = browser.switchTo().activeElement();
    assertThat(LivingPicture.name(unit)).contains("of hidden layer 1: weights from x ");
    picture.changes(
        () -> String.valueOf(unit.getDomAttribute("aria-pressed")),
        () -> picture.key(unit, Keys.ENTER));
    picture.choose("Points", "spirals");
    assertThat(picture.root().getDomAttribute("data-epochs")).isEqualTo("0");
    picture.choose("Learning rate", "100");
    picture.changes(
        () -> String.valueOf(picture.root().getDomAttribute("data-frames")),
        () -> picture.press("Run"));
  }

  private static void symmetry(ChromeDriver browser, LivingPicture picture) {
    picture.press("100 sweeps");
    assertThat(picture.words()).startsWith("Seed 3, sweep 100: E =");
    WebElement weight = picture.find(".chainrule-weight[tabindex='0']");
    picture.key(weight, Keys.ARROW_RIGHT);
    assertThat(LivingPicture.name(browser.switchTo().activeElement()))
        .startsWith("bit 2 to hidden 1: ");
    picture.press("Next seed");
    assertThat(picture.words()).startsWith("Seed 4, sweep 0: E =");
  }

  private static void xor(ChromeDriver browser, LivingPicture picture) {
    picture.press("One sweep");
    assertThat(picture.words()).startsWith("Seed 1, sweep 1: E =");
    picture.choose("Network", "one hidden unit, direct links");
    assertThat(picture.words()).startsWith("Seed 1, sweep 0: E =");
    picture.changes(picture::words, () -> picture.press("Run"));
    picture.press("Pause");
    assertThat(picture.set("Momentum", Keys.END)).isEqualTo("0.99");
  }
}
