package chainrule.grader.export;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.grader.command.PrintableText;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.report.ScoreText;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes marks as JUnit's XML: a suite per student, a case per check.
 *
 * <p>A case says what the checks found; what people and the calendar did to the points stands in
 * the suite's {@code system-out}. There are no properties: they would tell of the grading machine.
 *
 * @see "the schema of Maven Surefire's reports"
 */
final class JUnitXml implements MarksSheet {
  private enum Outcome {
    PASSED(null),
    FAILURE("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final @Nullable String element;

    Outcome(@Nullable String element) {
      this.element = element;
    }

    static Outcome of(Verdict verdict) {
      return switch (verdict) {
        case RIGHT -> PASSED;
        case CLOSE, WRONG, NOT_IMPLEMENTED -> FAILURE;
        case ERROR, OUT_OF_TIME -> ERROR;
        case INCONCLUSIVE, UNMARKED -> SKIPPED;
      };
    }
  }

  private record Case(
      String className, String name, Outcome outcome, String message, String text) {}

  private record Suite(String student, double seconds, List<Case> cases, String out) {
    long count(Outcome outcome) {
      return cases.stream().filter(one -> one.outcome() == outcome).count();
    }
  }

  private final List<CurrentMark> sameStudent = new ArrayList<>();
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  JUnitXml() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  @Override
  public void add(CurrentMark mark) {
    if (!sameStudent.isEmpty() && !sameStudent.get(0).student().equals(mark.student())) {
      finishStudent();
    }
    sameStudent.add(mark);
  }

  @Override
  public String text() {
    if (!sameStudent.isEmpty()) {
      finishStudent();
    }
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    return text + "\n";
  }

  private void finishStudent() {
    List<Case> cases = new ArrayList<>();
    List<String> out = new ArrayList<>();
    double seconds = 0;
    for (CurrentMark mark : sameStudent) {
      seconds += mark.result().timings().totalSeconds();
      cases.addAll(cases(mark));
      if (mark.graded()) {
        out.add(mark.homework() + " " + ScoreText.total(mark.score()));
      }
      Explanation.of(mark).forEach(line -> out.add(mark.homework() + " " + line));
    }
    try {
      String student = PrintableText.line(sameStudent.get(0).student());
      write(new Suite(student, seconds, cases, String.join("\n", out)));
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    sameStudent.clear();
  }

  private static List<Case> cases(CurrentMark mark) {
    if (!mark.graded()) {
      String reason = PrintableText.line(String.valueOf(mark.result().reason()));
      return List.of(new Case(mark.homework(), "notebook", Outcome.ERROR, reason, ""));
    }
    List<Case> cases = new ArrayList<>();
    for (CheckReport report : mark.result().reports()) {
      String className = mark.homework() + "." + report.question() + " " + report.name();
      List<String> hints = report.hints().stream().map(hint -> "hint: " + hint).toList();
      for (CheckLine check : report.lines()) {
        List<String> found = new ArrayList<>(Explanation.details(check));
        hints.forEach(hint -> found.add(PrintableText.line(hint)));
        cases.add(
            new Case(
                className,
                PrintableText.line(check.name()),
                Outcome.of(check.verdict()),
                check.verdict().label(),
                String.join("\n", found)));
      }
    }
    return cases;
  }

  private void write(Suite suite) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", suite.student());
    xml.writeAttribute("tests", String.valueOf(suite.cases().size()));
    xml.writeAttribute("failures", String.valueOf(suite.count(Outcome.FAILURE)));
    xml.writeAttribute("errors", String.valueOf(suite.count(Outcome.ERROR)));
    xml.writeAttribute("skipped", String.valueOf(suite.count(Outcome.SKIPPED)));
    xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", suite.seconds()));
    for (Case one : suite.cases()) {
      write(one);
    }
    xml.writeCharacters("\n");
    xml.writeStartElement("system-out");
    xml.writeCharacters(suite.out());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void write(Case one) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", one.className());
    xml.writeAttribute("name", one.name());
    String element = one.outcome().element;
    if (element != null) {
      xml.writeStartElement(element);
      xml.writeAttribute("message", one.message());
      if (one.outcome() != Outcome.SKIPPED) {
        xml.writeAttribute("type", one.outcome().name().toLowerCase(Locale.ROOT)); // a must
      }
      xml.writeCharacters(one.text());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static IllegalStateException inMemory(XMLStreamException e) {
    return new IllegalStateException("XML in memory cannot be written", e);
  }
}
