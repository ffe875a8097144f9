package chainrule.grader.cluster;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.files.PrivateFiles;
import chainrule.grader.grading.GradingEngine;
import chainrule.grader.grading.HomeworkRevision;
import chainrule.grader.result.Submission;
import chainrule.grader.supervisor.ResultListener;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Grades on the machines of a Slurm cluster. What a run has made stays until all of it is told: a
 * later call takes up its results and its tasks.
 *
 * @param assignment the homework
 * @param settings how
 * @param remarks told what a person should know meanwhile, a line each
 */
public record SlurmEngine(Assignment assignment, SlurmSettings settings, Consumer<String> remarks)
    implements GradingEngine {

  @Override
  public Usage grade(List<Submission> submissions, ResultListener listener) throws IOException {
    Slurm slurm = Slurm.reached();
    String homework = assignment.id().toString();
    RunFolder folder = RunFolder.of(settings.shared(), homework, HomeworkRevision.of(assignment));
    folder.prepare();
    PrivateFiles.file(folder.lock());
    try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE)) {
      if (!isLocked(channel)) {
        throw new SlurmException(
            folder.path()
                + ": another call grades here; expected to be alone, or another --shared DIR");
      }
      TaskScript script = new TaskScript(folder, homework, settings);
      Tasks tasks = new Tasks(folder, slurm, script, remarks);
      ClusterRun run = new ClusterRun(folder, tasks, SubmissionKeys.of(submissions), listener);
      Usage usage = run.run(homework);
      folder.remove();
      return usage;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process holds it
    }
  }
}
