package chainrule.grader.cli;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.StatusLine;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.setup.Doctor;
import chainrule.grader.setup.MachineFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what the machine has and lacks, and the mend. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Says what the machine has and lacks, and the mend.",
    footer = "Example: ./chainrule doctor")
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    KitFolder kit = KitFolder.ofSystemProperty();
    List<MachineFinding> findings = new Doctor(kit, StatusLine.onStandardError()).examine();
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(finding -> out.println(finding.line()));
    out.flush();
    boolean works =
        findings.stream().noneMatch(finding -> finding.state() == MachineFinding.State.MISSING);
    return works ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
