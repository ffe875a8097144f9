package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankStampTests {
  @TempDir private Path kit;
  private Path source;
  private Path answer;
  private Path check;

  @BeforeEach
  void build() throws IOException {
    source = file("exercises/src/main/java/h9/mistakes.yaml");
    answer = file("exercises/target/classes/h9/hidden/bank/Wrong.class");
    check = file("exercises/target/classes/h9/hidden/Checks.class");
  }

  private Path file(String path) throws IOException {
    Path file = kit.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "as built");
  }

  private BankStamp stamp() throws IOException {
    return new BankStamp(kit, kit.resolve("exercises/target/classes"));
  }

  @Test
  void nothingWasBuiltAtFirst() throws IOException {
    assertThat(stamp().isValid()).isFalse();
  }

  @Test
  void whatWasBuiltStands() throws IOException {
    stamp().set();

    assertThat(stamp().isValid()).isTrue();
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws IOException {
    stamp().set();
    Files.writeString(source, "changed");

    assertThat(stamp().isValid()).isFalse();
  }

  @Test
  void aSourceThatChangedDuringTheBuildIsBuiltAgain() throws IOException {
    BankStamp before = stamp();
    Files.writeString(source, "changed");
    before.set();

    assertThat(stamp().isValid()).isFalse();
  }

  @Test
  void aLostAnswerIsBuiltAgain() throws IOException {
    stamp().set();
    Files.delete(answer);

    assertThat(stamp().isValid()).isFalse();
  }

  @Test
  void aCheckCompiledAgainChangesNothing() throws IOException {
    stamp().set();
    Files.writeString(check, "with other options of the compiler");

    assertThat(stamp().isValid()).isTrue();
  }
}
