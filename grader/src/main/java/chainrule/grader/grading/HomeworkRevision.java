package chainrule.grader.grading;

import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.FilesDigest;
import chainrule.exercises.instructor.InstructorNotes;
import chainrule.grader.command.KitVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Identifies the instructor's side of a homework, so that a mark can be traced to it: where either
 * part is another, what was graded before is graded again.
 *
 * @param checks the start of the SHA-256 of the instructor's notebook, of the contract with its
 *     checks and known answers, and of what examines, in hexadecimal
 * @param kit the version of the kit
 */
public record HomeworkRevision(String checks, String kit) {
  private static final int LENGTH = 16;

  /** Returns the revision of a homework in this kit. */
  public static HomeworkRevision of(Assignment assignment) throws IOException {
    return new HomeworkRevision(checks(assignment), KitVersion.get());
  }

  private static String checks(Assignment assignment) throws IOException {
    FilesDigest digest = new FilesDigest();
    digest.add(assignment.notebook().toJson());
    addPackage(digest, assignment.contract());
    addPackage(digest, CheckRunner.class);
    return digest.hex().substring(0, LENGTH);
  }

  /** Adds the files of a package and of the packages in it, wherever this process has them. */
  private static void addPackage(FilesDigest digest, Class<?> member) throws IOException {
    Path source = source(member);
    String folder = member.getPackageName().replace('.', '/');
    if (Files.isDirectory(source)) {
      digest.add(source.resolve(folder), HomeworkRevision::decides);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(source)) {
      digest.add(jar.getPath("/").resolve(folder), HomeworkRevision::decides);
    }
  }

  /** What instructors note for themselves changes no mark. */
  private static boolean decides(Path file) {
    return !file.endsWith(InstructorNotes.FILE);
  }

  private static Path source(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("unusable location of " + member, e);
    }
  }
}
