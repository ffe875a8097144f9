package chainrule.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Results;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Score;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class JUnitXmlTests {
  private static final String ATTACK = "]]><testcase/>&\"'\u0000\u001b[2J\ufffe\ud800";
  private static final String PLAIN = "]]><testcase/>&\"'\\u0000\\u001b[2J\\ufffe\\ud800";

  @Test
  void writesASuitePerStudentAndACasePerCheck() throws Exception {
    Document xml =
        xml(
            Marks.of(Results.graded("ada", 6, 1)),
            new CurrentMark("h5", "ada", Marks.NOON, Score.of(Results.graded("ada", 6, 4)), null),
            Marks.of(Results.failed("eve", GradingStatus.UNREADABLE, "not JSON")));

    assertThat(value(xml, "count(/testsuites/testsuite)")).isEqualTo("2");
    assertThat(value(xml, "/testsuites/testsuite[1]/@name")).isEqualTo("ada");
    assertThat(value(xml, "/testsuites/testsuite[1]/@tests")).isEqualTo("4");
    assertThat(value(xml, "/testsuites/testsuite[1]/@failures")).isEqualTo("1");
    assertThat(value(xml, "/testsuites/testsuite[1]/@errors")).isEqualTo("0");
    assertThat(value(xml, "/testsuites/testsuite[1]/@time")).isEqualTo("20.000");
    assertThat(value(xml, "count(//testcase)")).isEqualTo("5");
    assertThat(value(xml, "//testcase[failure]/@classname")).isEqualTo("h1.Q2 update");
    assertThat(value(xml, "//testcase/failure")).isEqualTo("  yours 1, expected 42.125");
    assertThat(value(xml, "/testsuites/testsuite[2]/testcase/error/@message"))
        .isEqualTo("not JSON");
    assertThat(value(xml, "count(//properties)")).isEqualTo("0");
  }

  @Test
  void eachVerdictHasItsOutcome() throws Exception {
    List<CheckLine> lines =
        List.of(Verdict.values()).stream()
            .map(v -> Results.line(v.name(), v, 0, 1, true, Results.said("secret 42.125"), null))
            .toList();
    Document xml =
        xml(
            Marks.of(
                Results.graded("ada", List.of(Results.report("Q1", "predict", lines, List.of())))));

    assertThat(value(xml, "string(//testsuite/@failures)")).isEqualTo("3");
    assertThat(value(xml, "string(//testsuite/@errors)")).isEqualTo("2");
    assertThat(value(xml, "string(//testsuite/@skipped)")).isEqualTo("2");
    assertThat(value(xml, "count(//failure)")).isEqualTo("3");
    assertThat(value(xml, "//testcase[@name='OUT_OF_TIME']/error/@message"))
        .isEqualTo("out of time");
    assertThat(value(xml, "string(/)")).doesNotContain("42.125");
  }

  @Test
  void nothingAStudentChoseIsMarkupOrAControl() throws Exception {
    CheckLine line = Results.line("one", Verdict.WRONG, 0, 6, false, Results.said(ATTACK), null);
    Document xml =
        xml(
            Marks.of(
                Results.graded(
                    ATTACK,
                    List.of(Results.report("Q1", "predict", List.of(line), List.of(ATTACK))))));

    assertThat(value(xml, "count(//testcase)")).isEqualTo("1");
    assertThat(value(xml, "//testsuite/@name")).isEqualTo(PLAIN);
    assertThat(value(xml, "//failure")).isEqualTo("  " + PLAIN + "\nhint: " + PLAIN);
  }

  @Test
  void mavensOwnReaderReadsIt() throws Exception {
    JUnitXml sheet = new JUnitXml();
    sheet.add(Marks.of(Results.graded("ada", 6, 1)));
    sheet.add(Marks.of(Results.failed("eve", GradingStatus.UNREADABLE, "not JSON")));

    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(
                new InputStreamReader(
                    new ByteArrayInputStream(sheet.text().getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8));

    // it makes a suite of each class that cases name
    assertThat(suites)
        .extracting(ReportTestSuite::getFullClassName)
        .containsExactly("ada", "h1.Q1 predict", "h1.Q2 update", "h1");
    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum()).isEqualTo(3);
    ReportTestSuite update = suites.get(2);
    assertThat(update.getNumberOfFailures()).isEqualTo(1);
    assertThat(update.getTestCases().get(0).getName()).isEqualTo("values");
    assertThat(update.getTestCases().get(0).hasFailure()).isTrue();
    assertThat(suites.get(3).getNumberOfErrors()).isEqualTo(1);
    assertThat(suites.get(3).getTestCases().get(0).getFailureMessage()).isEqualTo("not JSON");
  }

  private static String value(Document xml, String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, xml);
  }

  private static Document xml(CurrentMark... marks) throws Exception {
    JUnitXml sheet = new JUnitXml();
    for (CurrentMark mark : marks) {
      sheet.add(mark);
    }
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(sheet.text())));
  }
}
