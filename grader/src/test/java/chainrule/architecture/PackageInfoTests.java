package chainrule.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackageInfoTests {

  @Test
  void namesInOneSentenceAreReadOverLineBreaks() {
    PackageInfo info =
        info(
            """
            /**
             * What it is for. It uses {@code chainrule.other} no more.
             *
             * <p>May use {@code chainrule.math}, {@code
             * chainrule.nn} for something, and {@code chainrule.notebook.cell}. The end.
             */
            @NullMarked
            package chainrule.some;
            """);
    assertThat(info.mayUse())
        .containsExactly("chainrule.math", "chainrule.nn", "chainrule.notebook.cell");
    assertThat(info.isNullMarked()).isTrue();
  }

  @Test
  void nothingIsAlsoSaid() {
    assertThat(info("/** Sums. May use nothing of the kit. */ package chainrule.some;").mayUse())
        .isEmpty();
  }

  @Test
  void aPackageThatDoesNotSayItIsNotTakenToUseNothing() {
    assertThatThrownBy(() -> info("/** Sums. */ package chainrule.some;").mayUse())
        .hasMessage("chainrule.some: package-info says 0 times what it may use; expected once");
    assertThatThrownBy(() -> info("/** May use {@code math}. */ package chainrule.some;").mayUse())
        .hasMessageContaining("expected {@code chainrule.…}, or nothing of the kit");
  }

  @Test
  void aPackageWithoutTheAnnotationIsNotNullMarked() {
    assertThat(info("/** Says @NullMarked. */ package chainrule.some;").isNullMarked()).isFalse();
  }

  private static PackageInfo info(String source) {
    return PackageInfo.of("chainrule.some", source, List.of());
  }
}
