package chainrule.grader.supervisor;

import chainrule.grader.isolation.Jail;
import java.io.IOException;
import java.util.List;

/**
 * How judges are started.
 *
 * @param homework the homework's short name
 * @param jail where they have student code run
 * @param archive what makes their start fast
 * @param training whether they write it when they end by themselves
 */
record JudgeStart(String homework, Jail jail, JudgeArchive archive, boolean training) {
  JudgeProcess start() throws IOException {
    List<String> options = training ? archive.trainingOptions() : archive.options();
    return JudgeProcess.start(homework, jail, options);
  }

  /** Ends a judge; one that is in training ends by itself, and what it wrote is kept. */
  void end(JudgeProcess judge) {
    try {
      if (training && judge.finish()) {
        archive.keep();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
