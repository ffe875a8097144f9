package chainrule.grader.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.h1.H1;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h7.H7;
import chainrule.exercises.t0.T0;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SandboxClassPathBuilderTests {
  @TempDir private Path folder;

  @Test
  void holdsTheContractAndNothingThatChecks() throws IOException {
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    List<String> entries = entries(kit.jar(0));
    assertThat(entries)
        .contains(
            "chainrule/exercises/t0/T0.class",
            "chainrule/exercises/t0/T0$Parts.class",
            "chainrule/exercises/t0/T0Receiver.class",
            "chainrule/exercises/ContractProxy.class",
            "chainrule/grader/sandbox/SandboxAgent.class")
        .filteredOn(entry -> entry.contains("/t0/"))
        .allMatch(
            entry ->
                entry.startsWith("chainrule/exercises/t0/T0") || entry.endsWith("-info.class"));
    assertThat(entries)
        .noneMatch(entry -> entry.contains("hidden"))
        .noneMatch(entry -> entry.contains("Checks"))
        .noneMatch(entry -> entry.matches(".*/(cases|checks|diagnosis|permitted|instructor)/.*"))
        .noneMatch(entry -> entry.contains("judge"))
        .allMatch(entry -> entry.endsWith(".class"));
  }

  @Test
  void holdsOfTheLibraryWhatTheHomeworkPermits() throws IOException {
    SandboxClassPath kit = SandboxClassPathBuilder.build(H1.class, folder);

    assertThat(entries(kit.jar(0)))
        .contains("chainrule/math/Matrix.class", "chainrule/notebook/HtmlView.class")
        .noneMatch(entry -> entry.startsWith("chainrule/nn/"))
        .noneMatch(entry -> entry.startsWith("chainrule/linear/"));
  }

  @Test
  void holdsOfTheContractsPackageWhatAnswersMayUse() throws IOException {
    SandboxClassPath kit = SandboxClassPathBuilder.build(H5.class, folder);

    assertThat(entries(kit.jar(0)))
        .filteredOn(entry -> entry.contains("/h5/"))
        .filteredOn(entry -> !entry.contains("$"))
        .containsExactlyInAnyOrder(
            "chainrule/exercises/h5/H5.class",
            "chainrule/exercises/h5/H5Receiver.class",
            "chainrule/exercises/h5/Forward.class");
    assertThat(entries(kit.library()))
        .contains("chainrule/exercises/h5/NetworkProblem.class")
        .noneMatch(entry -> entry.contains("Checks") || entry.contains("hidden"));
  }

  @Test
  void holdsOfAPackageBelowTheContractsWhatAnswersMayUse() throws IOException {
    SandboxClassPath kit = SandboxClassPathBuilder.build(H7.class, folder);

    assertThat(entries(kit.jar(0)))
        .filteredOn(entry -> entry.contains("/h7/"))
        .filteredOn(entry -> !entry.startsWith("chainrule/exercises/h7/H7$"))
        .containsExactlyInAnyOrder(
            "chainrule/exercises/h7/H7.class",
            "chainrule/exercises/h7/H7Receiver.class",
            "chainrule/exercises/h7/lab/Kinship.class",
            "chainrule/exercises/h7/lab/Kinship$Drawn.class");
    assertThat(entries(kit.library()))
        .contains("chainrule/exercises/h7/lab/SigmoidNet.class")
        .noneMatch(entry -> entry.contains("Checks") || entry.contains("hidden"));
  }

  @Test
  void leavesTheRestWhereTheCompilerFindsItAndASandboxDoesNot() throws IOException {
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    assertThat(entries(kit.jar(0))).noneMatch(entry -> entry.startsWith("chainrule/math/"));
    assertThat(entries(kit.library()))
        .contains("chainrule/math/Matrix.class", "chainrule/nn/Network.class");
    assertThat(kit.library().startsWith(kit.folder())).isFalse();
  }

  @Test
  void leavesJUnitOutside() throws IOException {
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    assertThat(kit.jars()).hasSizeGreaterThan(1);
    for (Path jar : kit.jars()) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        assertThat(zip.stream().map(Object::toString))
            .noneMatch(entry -> entry.startsWith("org/junit/"));
      }
    }
  }

  private static List<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }
}
