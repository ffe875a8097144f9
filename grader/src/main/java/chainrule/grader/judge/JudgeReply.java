package chainrule.grader.judge;

import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.util.Objects;

/** What a judge says, a line each: which cells it compiles if it should say so, then a result. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "says")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JudgeReply.CompilesCell.class, name = "compiles"),
  @JsonSubTypes.Type(value = JudgeReply.HasGraded.class, name = "graded")
})
public sealed interface JudgeReply {
  /**
   * A cell is compiled next.
   *
   * @param cell its label; empty if no cell is compiled any more
   */
  record CompilesCell(String cell) implements JudgeReply {
    /** Makes a reply. */
    public CompilesCell {
      Objects.requireNonNull(cell, "cell");
    }
  }

  /**
   * A submission is done.
   *
   * @param result what it came to
   */
  record HasGraded(SubmissionResult result) implements JudgeReply {
    /** Makes a reply. */
    public HasGraded {
      Objects.requireNonNull(result, "result");
    }
  }

  /** Returns the reply as a line. */
  default String line() {
    return JsonLine.of(this);
  }

  /**
   * Reads a reply.
   *
   * @throws IOException if the line is none
   */
  static JudgeReply read(String line) throws IOException {
    return JsonLine.read(line, JudgeReply.class);
  }
}
