import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.Match;
import de.jplag.Submission;
import de.jplag.java.Language;
import de.jplag.options.JPlagOptions;
import de.jplag.reporting.reportobject.ReportObjectFactory;
import java.io.File;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs JPlag: java -cp JPLAG RunJplag.java MINIMUM GIVEN SUBMISSIONS REPORT. The kit neither
 * compiles this file nor has JPlag on a class path; Java compiles it when it is called.
 *
 * <p>Prints a line per pair and one per submission that JPlag left out, fields between tabs.
 */
public final class RunJplag {
  private RunJplag() {}

  public static void main(String[] arguments) throws Exception {
    JPlagOptions options =
        new JPlagOptions(new Language(), Set.of(new File(arguments[2])), Set.of())
            .withBaseCodeSubmissionDirectory(new File(arguments[1]))
            .withMinimumTokenMatch(Integer.valueOf(arguments[0]))
            .withMaximumNumberOfComparisons(Integer.MAX_VALUE);
    JPlagResult result = new JPlag(options).run();
    new ReportObjectFactory().createAndSaveReport(result, arguments[3]);
    for (Submission failed : result.getSubmissions().getInvalidSubmissions()) {
      System.out.println("left out\t" + failed.getName());
    }
    result.getAllComparisons().forEach(RunJplag::print);
  }

  private static void print(JPlagComparison pair) {
    Submission first = pair.firstSubmission();
    Submission second = pair.secondSubmission();
    Map<String, Integer> files = new TreeMap<>();
    for (Match match : pair.matches()) {
      File file = first.getTokenList().get(match.startOfFirst()).getFile();
      files.merge(file.getName().replace(".java", ""), match.length(), Integer::sum);
    }
    StringBuilder questions = new StringBuilder();
    files.forEach((file, tokens) -> questions.append(' ').append(file).append(' ').append(tokens));
    System.out.println(
        String.join(
            "\t",
            "pair",
            first.getName(),
            second.getName(),
            Double.toString(pair.similarity()),
            Integer.toString(pair.getNumberOfMatchedTokens()),
            questions.toString().strip()));
  }
}
