package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.ipynb.NotebookCell;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.gradebook.Results;
import chainrule.grader.isolation.IsolationLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JudgePipeTests {
  private static final String REQUEST =
      "{\"student\":\"ada\",\"file\":\"a.ipynb\",\"cells\":[],"
          + "\"precautions\":{\"cellByCell\":true,\"leftOut\":{}}}";

  @Test
  void everythingArrivesAsOneLine() throws IOException {
    JudgeSetup setup =
        new JudgeSetup("h5", Path.of("/tmp/a kit").toAbsolutePath(), IsolationLevel.BUBBLEWRAP);
    JudgeRequest request =
        new JudgeRequest(
            "Ad\u00E4\n\u2028",
            "class.zip!/\"a\".ipynb",
            List.of(
                new NotebookCell(0, true, "int x = 1;\r\n// \u2202", "h5-q1", true, false, 6, 2),
                new NotebookCell(1, false, "", null, false, true, 0, 0)),
            new CompilePrecautions(true, Map.of("cell 5", "it took too long")));
    JudgeReply compiles = new JudgeReply.CompilesCell("cell 5");
    JudgeReply graded = new JudgeReply.HasGraded(Results.graded("ada", 6, 4));

    assertThat(List.of(setup.line(), request.line(), compiles.line(), graded.line()))
        .allSatisfy(line -> assertThat(line.lines()).hasSize(1))
        .allSatisfy(line -> assertThat(line).endsWith("\n"));
    assertThat(JudgeSetup.read(setup.line())).isEqualTo(setup);
    assertThat(JudgeRequest.read(request.line())).isEqualTo(request);
    assertThat(JudgeReply.read(compiles.line())).isEqualTo(compiles);
    assertThat(JudgeReply.read(graded.line())).isEqualTo(graded);
  }

  @Test
  void aRequestWithoutAPartIsNone() throws IOException {
    assertThat(JudgeRequest.read(REQUEST).precautions().cellByCell()).isTrue();
    for (String part : List.of("student", "file", "cells", "precautions")) {
      String without = REQUEST.replace("\"" + part + "\":", "\"another\":");

      assertThatThrownBy(() -> JudgeRequest.read(without)).as(part).isInstanceOf(IOException.class);
    }
    String nothing = REQUEST.replace("\"ada\"", "null");
    assertThatThrownBy(() -> JudgeRequest.read(nothing)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> JudgeRequest.read(REQUEST + "{}")).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "cell 5",
        "{}",
        "{\"says\":\"hello\"}",
        "{\"says\":\"graded\"}",
        "{\"says\":\"compiles\",\"cell\":null}"
      })
  void whatIsNoReplyIsAFault(String line) {
    assertThatThrownBy(() -> JudgeReply.read(line)).isInstanceOf(IOException.class);
  }
}
