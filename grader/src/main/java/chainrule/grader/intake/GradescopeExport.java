package chainrule.grader.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Whose the folders of an export from Gradescope are: its {@code submission_metadata.yml} says so.
 *
 * @param folders the submitters of each folder
 * @param problem why the file cannot be read; null if it can
 */
record GradescopeExport(Map<String, List<Submitter>> folders, @Nullable String problem) {
  static final String FILE = "submission_metadata.yml";
  static final int MAX_BYTES = 64 << 20;

  /** There is no such file. */
  static final GradescopeExport NONE = new GradescopeExport(Map.of(), null);

  /**
   * Who handed in, alone or with others.
   *
   * @param name the student's
   * @param id Gradescope's student id, or else the address
   * @param when they did
   */
  record Submitter(String name, String id, HandInTime when) {}

  static GradescopeExport unreadable(String why) {
    return new GradescopeExport(Map.of(), why);
  }

  /** Reads the bytes of the file. */
  static GradescopeExport of(byte[] bytes, ZoneNames zones) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_BYTES);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
    try {
      Map<String, List<Submitter>> folders = new HashMap<>();
      JsonNode root = new YAMLMapper(factory).readTree(bytes);
      root.properties()
          .forEach(folder -> folders.put(folder.getKey(), submitters(folder.getValue(), zones)));
      return folders.isEmpty()
          ? unreadable("names no submission")
          : new GradescopeExport(folders, null);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return unreadable("is not YAML that can be read");
    }
  }

  private static List<Submitter> submitters(JsonNode submission, ZoneNames zones) {
    JsonNode created = submission.path(":created_at");
    String text = created.isObject() ? created.path("utc").asText() : created.asText();
    HandInTime when = text.isEmpty() ? HandInTime.NONE : HandInTime.of(text, zones);
    List<Submitter> submitters = new ArrayList<>();
    for (JsonNode one : submission.path(":submitters")) {
      String email = one.path(":email").asText();
      String sid = one.path(":sid").asText();
      String name = one.path(":name").asText();
      String id = sid.isBlank() ? email : sid;
      submitters.add(new Submitter(name.isBlank() ? id : name, id, when));
    }
    return submitters;
  }

  /** Returns the same files, each once for everybody who handed it in. */
  List<FoundFile> named(List<FoundFile> found) {
    List<FoundFile> named = new ArrayList<>();
    for (FoundFile one : found) {
      DownloadName download = DownloadName.of(one.route());
      if (download == null || download.student() != null) {
        named.add(one);
        continue;
      }
      List<Submitter> submitters = folders.getOrDefault(one.route().get(0), List.of());
      submitters.forEach(submitter -> named.add(one.by(submitter)));
      if (submitters.isEmpty()) {
        named.add(one);
      }
    }
    return named;
  }
}
