package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.KitFolder;
import chainrule.grader.cli.ChainRule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import picocli.CommandLine;

/**
 * A course of nbgrader's as the kit releases it, driven by nbgrader's own commands.
 *
 * <p>nbgrader lives in an environment beside the kit's, which it reads from and leaves as it is:
 * its extensions would show up in a student's JupyterLab.
 *
 * @param folder where {@code source}, {@code release}, {@code submitted} and {@code autograded} are
 */
record NbgraderCourse(Path folder) {
  private static final String REQUIREMENT = "nbgrader==0.9.5";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Everything in nbgrader's gradebook that a mark hangs on, by nbgrader's own API. */
  private static final String GRADES =
      """
      import json
      from nbgrader.api import Gradebook
      with Gradebook("sqlite:///gradebook.db", "chainrule") as book:
          print(json.dumps([
              {"assignment": s.assignment.name, "student": s.student.id, "score": s.score,
               "penalty": s.late_submission_penalty, "manual": s.needs_manual_grade,
               "timestamp": str(s.timestamp),
               "cells": {g.name: [g.score, g.auto_score, g.manual_score] for n in s.notebooks for g in n.grades},
               "comments": {c.name: c.comment for n in s.notebooks for c in n.comments}}
              for a in book.assignments for s in a.submissions]))
      """;

  /** Releases a course of these homeworks, and fetches nbgrader where it is not there yet. */
  static NbgraderCourse in(Path folder, List<HomeworkSources> homeworks)
      throws IOException, InterruptedException {
    Kit.assumeKernel();
    install();
    List<String> release = new ArrayList<>(List.of("release", "--nbgrader"));
    release.addAll(List.of("--out", folder.toString()));
    homeworks.forEach(homework -> release.add(homework.id().toString()));
    StringWriter said = new StringWriter();
    assertThat(chainrule(said, release.toArray(String[]::new))).as(said.toString()).isZero();
    return new NbgraderCourse(folder);
  }

  /** Runs a call of the kit's own and returns its exit status. */
  static int chainrule(StringWriter said, String... arguments) {
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    return line.execute(arguments);
  }

  /** Puts the marks of a folder that was graded into nbgrader's gradebook; the exit status. */
  int takeMarks(StringWriter said, Path graded) {
    return chainrule(
        said,
        "export",
        "--format",
        "nbgrader",
        graded.toString(),
        "--course",
        folder.toString(),
        "--python",
        interpreter().toString());
  }

  /** Returns the notebook of a homework that nbgrader made for students. */
  Path released(HomeworkSources homework) {
    return in("release", homework);
  }

  /** Returns where a student's notebook is in one of nbgrader's steps. */
  Path of(String step, String student, HomeworkSources homework) {
    return in(step + "/" + student, homework);
  }

  private Path in(String place, HomeworkSources homework) {
    return folder
        .resolve(place)
        .resolve(homework.id().toString())
        .resolve(homework.notebook().getFileName().toString());
  }

  /** Puts a notebook where nbgrader collects what a student handed in. */
  void handIn(Path notebook, String student, HomeworkSources homework) throws IOException {
    Path target = of("submitted", student, homework);
    Files.createDirectories(target.getParent());
    Files.copy(notebook, target);
  }

  /** Returns nbgrader's own table of marks, a line per homework and student. */
  Map<String, CSVRecord> exported() throws IOException, InterruptedException {
    nbgrader("export");
    String table = Files.readString(folder.resolve("grades.csv"));
    CSVFormat header = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(new StringReader(table), header)) {
      return rows.stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("assignment") + " " + row.get("student_id"), row -> row));
    }
  }

  /** Returns what nbgrader's gradebook holds, a submission after the other. */
  Map<String, JsonNode> grades() throws IOException, InterruptedException {
    Map<String, JsonNode> grades = new TreeMap<>();
    for (JsonNode submission : JSON.readTree(python("-c", GRADES))) {
      String name = submission.path("assignment").asText();
      grades.put(name + " " + submission.path("student").asText(), submission);
    }
    return grades;
  }

  /** Runs a command of nbgrader's and returns what it said. */
  String nbgrader(String... arguments) throws IOException, InterruptedException {
    return python(Stream.concat(Stream.of("-m", "nbgrader"), Stream.of(arguments)).toList());
  }

  /** Runs the Python that has nbgrader, in the course's folder, and returns what it said. */
  String python(String... arguments) throws IOException, InterruptedException {
    return python(List.of(arguments));
  }

  private String python(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(interpreter().toString()));
    command.addAll(arguments);
    ProcessBuilder builder = Kit.environment().module(List.of()).command(command);
    Map<String, String> environment = builder.environment();
    // As in an activated environment: it makes its database with alembic, which it looks for by
    // name.
    environment.merge("PATH", home().resolve("bin").toString(), (old, own) -> own + ":" + old);
    // A kernel that runs a notebook once gains nothing from code that takes long to compile.
    environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    return Kit.run(builder.directory(folder.toFile()));
  }

  private static void install() throws IOException, InterruptedException {
    Path stamp = home().resolve("chainrule.stamp");
    if (Files.exists(stamp) && Files.readString(stamp).equals(REQUIREMENT)) {
      return;
    }
    KitFolder.delete(home());
    Kit.python(List.of("venv", home().toString()));
    Files.writeString(packages(home()).resolve("kit.pth"), packages(kitEnvironment()) + "\n");
    Kit.run(
        Kit.environment()
            .module(List.of())
            .command(
                interpreter().toString(),
                "-m",
                "pip",
                "install",
                "--no-input",
                "--disable-pip-version-check",
                REQUIREMENT));
    Files.writeString(stamp, REQUIREMENT);
  }

  private static Path packages(Path environment) throws IOException {
    try (Stream<Path> versions = Files.list(environment.resolve("lib"))) {
      return versions
          .filter(folder -> folder.getFileName().toString().startsWith("python3"))
          .map(folder -> folder.resolve("site-packages"))
          .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.get(0)));
    }
  }

  private static Path kitEnvironment() {
    return KitFolder.ofSystemProperty().venv();
  }

  private static Path home() {
    return KitFolder.ofSystemProperty().state().resolve("nbgrader");
  }

  /** Returns the Python that has nbgrader. */
  static Path interpreter() {
    return home().resolve("bin/python");
  }
}
