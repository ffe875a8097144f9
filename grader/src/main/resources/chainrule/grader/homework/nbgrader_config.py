"""Settings of an nbgrader course whose assignments are homeworks of Chain Rule."""

import os
import re

from nbgrader.preprocessors import ClearSolutions

SOLUTION = re.compile(
    r"^([ \t]*)// BEGIN SOLUTION[ \t]*\n.*?^[ \t]*// END SOLUTION[ \t]*$",
    re.DOTALL | re.MULTILINE,
)
METHOD = re.compile(r"^[\w<>\[\], ]*?\b(\w+)\s*\(", re.MULTILINE)


class JavaStubs(ClearSolutions):
    """Puts a stub in the place of each solution that says which method is not implemented yet."""

    def _replace_solution_region(self, cell, language):
        if cell.cell_type != "code":
            return super()._replace_solution_region(cell, language)
        answer = cell.source

        def stub(solution):
            names = METHOD.findall(answer[: solution.start()])
            indent = solution.group(1)
            message = f"{names[-1] if names else 'answer'}: not implemented yet"
            return (
                f"{indent}// YOUR CODE HERE\n"
                f'{indent}throw new UnsupportedOperationException("{message}");'
            )

        cell.source, replaced = SOLUTION.subn(stub, answer)
        return replaced > 0


c = get_config()  # noqa: F821
c.CourseDirectory.course_id = "chainrule"
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.LockCells",
    JavaStubs,
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.ExecutePreprocessor.timeout = 600
c.ExecutePreprocessor.startup_timeout = 600

# The notebooks name the kernel "java", and run in that of the kit.
KERNELS = None
if KERNELS:
    found = os.environ.get("JUPYTER_PATH")
    os.environ["JUPYTER_PATH"] = os.pathsep.join([KERNELS, found] if found else [KERNELS])
