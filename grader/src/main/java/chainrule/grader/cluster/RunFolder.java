package chainrule.grader.cluster;

import chainrule.exercises.instructor.FilesDigest;
import chainrule.grader.build.KitFolder;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.grading.GradingEngine;
import chainrule.grader.grading.HomeworkRevision;
import chainrule.grader.judge.JudgeRequest;
import chainrule.grader.result.Submission;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The files of a run that controller and tasks share: in {@code slices} what each task grades, in
 * {@code results} what came of it, a file per submission; each written whole or not at all.
 *
 * @param path where they are
 */
record RunFolder(Path path) {
  private static final String ALL_RUNS = "slurm";
  private static final String SLICES = "slices";
  private static final String RESULTS = "results";
  private static final String LOGS = "logs";
  private static final String TOKEN = "token";
  private static final String LOCK = "lock";
  private static final String USAGE = "usage";
  private static final String REASON = "reason";
  private static final String RESULT = ".json";
  private static final int LENGTH = 16;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Returns the folder of a homework's runs below a shared one: as long as its checks are these.
   */
  static RunFolder of(Path shared, String homework, HomeworkRevision revision) {
    FilesDigest digest = new FilesDigest();
    digest.add(revision.checks());
    digest.add(revision.kit());
    String name = homework + "-" + digest.hex().substring(0, LENGTH);
    return new RunFolder(shared.toAbsolutePath().normalize().resolve(ALL_RUNS).resolve(name));
  }

  /** Makes it, unless it is there. */
  void prepare() throws IOException {
    for (String one : List.of(SLICES, RESULTS, LOGS)) {
      new OutputFolder(path.resolve(one)).prepare();
    }
    if (!Files.exists(path.resolve(TOKEN))) {
      write(TOKEN, UUID.randomUUID().toString());
    }
  }

  /** Returns the name of the run's jobs: the same for every controller of this folder alone. */
  String jobName() throws IOException {
    return "chainrule-" + token().substring(0, LENGTH);
  }

  /** Returns what a task must find in its own folder, to know that it is this one. */
  String token() throws IOException {
    return Files.readString(path.resolve(TOKEN));
  }

  /** Returns the file that a controller keeps locked. */
  Path lock() {
    return path.resolve(LOCK);
  }

  /** Returns the number of the next array job. */
  int nextRound() throws IOException {
    return names(path.resolve(SLICES)).stream()
            .filter(name -> name.matches("\\d+-\\d+"))
            .mapToInt(name -> TaskId.of(name).round())
            .max()
            .orElse(0)
        + 1;
  }

  /** Writes what a task is to grade. */
  void writeSlice(TaskId task, Map<String, Submission> slice) throws IOException {
    StringBuilder lines = new StringBuilder();
    slice.forEach(
        (key, one) -> lines.append(key).append(' ').append(SubmissionKeys.request(one).line()));
    write(SLICES + "/" + task.text(), lines.toString());
    new OutputFolder(results(task)).prepare();
  }

  /** Reads what a task is to grade, by key; a slice that is not there is empty. */
  Map<String, JudgeRequest> slice(TaskId task) throws IOException {
    Map<String, JudgeRequest> slice = new LinkedHashMap<>();
    Path file = path.resolve(SLICES).resolve(task.text());
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int end = line.indexOf(' ');
        slice.put(line.substring(0, end), JudgeRequest.read(line.substring(end + 1)));
      }
    }
    return slice;
  }

  /** Returns the tasks of this run and of those before it that have a folder of results. */
  List<TaskId> tasks() throws IOException {
    return names(path.resolve(RESULTS)).stream()
        .filter(name -> name.matches("\\d+-\\d+"))
        .map(TaskId::of)
        .toList();
  }

  /** Returns the keys of a task's results. */
  List<String> resultKeys(TaskId task) throws IOException {
    return names(results(task)).stream()
        .filter(name -> name.endsWith(RESULT) && !name.startsWith("."))
        .map(name -> name.substring(0, name.length() - RESULT.length()))
        .toList();
  }

  /** Returns the file of a result. */
  Path result(TaskId task, String key) {
    return results(task).resolve(key + RESULT);
  }

  /** Writes a result. */
  void writeResult(TaskId task, String key, String json) throws FileSystemException {
    new OutputFolder(results(task)).write(key + RESULT, json);
  }

  /** Notes what a task needed. */
  void writeUsage(TaskId task, GradingEngine.Usage usage) throws IOException {
    new OutputFolder(results(task)).write(USAGE, JSON.writeValueAsString(usage));
  }

  /** Returns what a task needed, if it has come to its end. */
  Optional<GradingEngine.Usage> usage(TaskId task) throws IOException {
    try {
      return Optional.of(
          JSON.readValue(
              Files.readString(results(task).resolve(USAGE)), GradingEngine.Usage.class));
    } catch (NoSuchFileException | JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Notes in one line why a task cannot grade. */
  void writeReason(TaskId task, String reason) throws FileSystemException {
    new OutputFolder(results(task)).write(REASON, reason);
  }

  /** Returns why a task cannot grade, if it could say so. */
  Optional<String> reason(TaskId task) {
    try {
      return Files.readString(results(task).resolve(REASON)).lines().findFirst();
    } catch (IOException e) {
      System.getLogger(RunFolder.class.getName()).log(System.Logger.Level.DEBUG, "no reason", e);
      return Optional.empty();
    }
  }

  /** Removes it, as far as nobody writes there: all that was in it is in the gradebook. */
  void remove() {
    try {
      KitFolder.delete(path);
      Path parent = path.getParent();
      if (parent != null && names(parent).isEmpty()) {
        Files.deleteIfExists(parent);
      }
    } catch (IOException e) {
      System.getLogger(RunFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "left behind: " + path, e);
    }
  }

  private Path results(TaskId task) {
    return path.resolve(RESULTS).resolve(task.text());
  }

  private void write(String name, String content) throws FileSystemException {
    new OutputFolder(path).write(name, content);
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    } catch (NoSuchFileException e) {
      return List.of();
    }
    names.sort(null);
    return names;
  }
}
