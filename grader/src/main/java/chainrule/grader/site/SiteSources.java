package chainrule.grader.site;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.homework.StudentEdition;
import chainrule.grader.lectures.Lectures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Sphinx makes the site of, laid out as the site will be: the lectures as they were executed,
 * the homework without solutions, pages of text.
 */
final class SiteSources {
  private static final String MATHJAX =
      "/META-INF/resources/webjars/mathjax/3.2.2/es5/tex-svg-full.js";

  private final KitFolder kit;
  private final Path notebooks;

  SiteSources(KitFolder kit) {
    this.kit = kit;
    this.notebooks = kit.root().resolve("notebooks");
  }

  void write(Path folder) throws IOException {
    Path lectures = Files.createDirectories(folder.resolve("lectures"));
    List<String> lectureNames = new ArrayList<>();
    for (Path lecture : Lectures.of(kit)) {
      Files.copy(lecture, lectures.resolve(lecture.getFileName()));
      lectureNames.add("lectures/" + lecture.getFileName());
    }
    Files.copy(notebooks.resolve("GALLERY.md"), lectures.resolve("gallery.md"));
    copyPictures(lectures.resolve("pictures"));
    List<String> homeworkNames = new ArrayList<>();
    for (HomeworkId id : Assignment.known()) {
      StudentEdition edition = StudentEdition.of(Assignment.of(id).orElseThrow(), kit);
      edition.write(folder.resolve("homework"), false);
      homeworkNames.add("homework/" + edition.fileName());
    }
    Files.copy(notebooks.resolve("KERNELS.md"), folder.resolve("kernels.md"));
    copy("library.md", folder.resolve("library.md"));
    copy("conf.py", folder.resolve("conf.py"));
    copy("page.html", folder.resolve("_templates/page.html"));
    copy("site.css", folder.resolve("_static/site.css"));
    copy("site.js", folder.resolve("_static/site.js"));
    copy(MATHJAX, folder.resolve("_static/mathjax/tex-svg-full.js"));
    SiteMap map = SiteMap.of(Files.readString(notebooks.resolve("text/Welcome.md")));
    Files.writeString(
        folder.resolve("index.md"),
        text("index.md")
            .replace("@MAP@", map.tables())
            .replace("@LECTURES@", map.entries(lectureNames))
            .replace("@HOMEWORK@", map.entries(homeworkNames)));
  }

  private void copyPictures(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> pictures = Files.list(notebooks.resolve("pictures"))) {
      for (Path picture : pictures.toList()) {
        Files.copy(picture, folder.resolve(picture.getFileName()));
      }
    }
  }

  /** Returns a file of the site that is the same in every kit. */
  static String text(String resource) throws IOException {
    try (InputStream stream = open(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void copy(String resource, Path target) throws IOException {
    try (InputStream stream = open(resource)) {
      Files.createDirectories(target.getParent());
      Files.copy(stream, target);
    }
  }

  private static InputStream open(String resource) {
    InputStream stream = SiteSources.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(resource + " is not in the grader's jar");
    }
    return stream;
  }
}
