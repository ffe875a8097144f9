package chainrule.grader.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML reports that Surefire leaves in every module. */
public final class SurefireReports {

  private static final int LINES_PER_FAILURE = 12;

  private final KitFolder kit;

  /**
   * Makes a reader.
   *
   * @param kit the copy of the kit whose tests run
   */
  public SurefireReports(KitFolder kit) {
    this.kit = kit;
  }

  /**
   * Removes the reports of earlier runs.
   *
   * @throws IOException if one cannot be removed
   */
  public void clear() throws IOException {
    for (Path report : files()) {
      Files.delete(report);
    }
  }

  /**
   * Sums all reports.
   *
   * @return the totals
   * @throws IOException if a report cannot be read
   */
  public TestTotals read() throws IOException {
    int passed = 0;
    List<String> failures = new ArrayList<>();
    List<String> skips = new ArrayList<>();
    for (Path report : files()) {
      NodeList cases = parse(report).getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        Element test = (Element) cases.item(i);
        Element failure = first(test, "failure", "error");
        Element skip = first(test, "skipped");
        if (failure != null) {
          failures.add("FAILED  " + name(test) + "\n" + indented(failure.getTextContent()));
        } else if (skip != null) {
          skips.add("skipped  " + name(test) + ": " + skip.getAttribute("message"));
        } else {
          passed++;
        }
      }
    }
    return new TestTotals(passed, failures.size(), failures, skips);
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : KitFolder.MODULES) {
      Path folder = kit.root().resolve(module).resolve("target/surefire-reports");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> reports = Files.list(folder)) {
          reports
              .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private static Document parse(Path report) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(report.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new SetupException("the test report " + report + " is damaged: " + e.getMessage(), e);
    }
  }

  private static @Nullable Element first(Element test, String... tags) {
    for (String tag : tags) {
      NodeList found = test.getElementsByTagName(tag);
      if (found.getLength() > 0) {
        return (Element) found.item(0);
      }
    }
    return null;
  }

  private static String name(Element test) {
    return test.getAttribute("classname") + "." + test.getAttribute("name");
  }

  private static String indented(String text) {
    List<String> lines = text.strip().lines().map(line -> "    " + line).toList();
    return String.join("\n", lines.subList(0, Math.min(LINES_PER_FAILURE, lines.size())));
  }
}
