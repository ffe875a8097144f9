"""Puts marks that Chain Rule gave into the gradebook of an nbgrader course, through nbgrader's own API.

Called with the folder of the course and the file of marks, by a Python that has nbgrader. The last
line of its output says as JSON what came of it.
"""

import glob
import json
import os
import sys

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps import NbGrader
from nbgrader.converters import Autograde
from nbgrader.preprocessors import CheckCellMetadata
from nbgrader.utils import temp_attrs
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError


class Refused(Exception):
    """Nothing was written; the arguments say why, a line each."""


class Course:
    """The folder of a course, as its nbgrader_config.py arranges it."""

    def __init__(self):
        self.app = NbGrader()
        self.app.initialize([])
        self.app.log_level = "ERROR"
        self.directory = self.app.coursedir

    def gradebook(self):
        url = make_url(self.directory.db_url)
        if url.get_backend_name() == "sqlite" and not os.path.isfile(url.database or ""):
            raise Refused(
                f"{url.database}: no gradebook there; nbgrader generate_assignment makes it"
            )
        return Gradebook(self.directory.db_url, self.directory.course_id)

    def place(self, step, notebook, student):
        """Where a student's notebook is in a step of nbgrader's; None for what is no folder's name."""
        if student in (".", "..") or os.path.basename(student) != student:
            return None
        folder = self.directory.format_path(step, student, notebook.assignment.name)
        return os.path.join(folder, notebook.name + ".ipynb")

    def has(self, step, notebook, student):
        place = self.place(step, notebook, student)
        return place is not None and os.path.isfile(place)

    def handed_in(self, notebook, student):
        """When a notebook was handed in, as nbgrader noted it; None if it did not."""
        place = self.place(self.directory.submitted_directory, notebook, student)
        return place and self.directory.get_existing_timestamp(os.path.dirname(place))

    def copy(self, notebook, student):
        """Copies what was handed in to autograded/ as nbgrader autograde does, and runs none of it."""
        names = {"assignment_id": notebook.assignment.name, "student_id": glob.escape(student)}
        with temp_attrs(self.directory, **names):
            converter = Autograde(coursedir=self.directory, parent=self.app)
            converter.autograde_preprocessors = [CheckCellMetadata]
            converter.start()


class Marks:
    """Marks on their way into a gradebook: all are written, or none."""

    def __init__(self, course, book, marks):
        self.course = course
        self.book = book
        self.marks = marks
        self.notebooks = {}
        self.added = 0
        self.left_out = []

    def check(self):
        """Refuses what does not fit before anything is written."""
        problems = []
        for mark in self.marks:
            homework = mark["homework"]
            if homework not in self.notebooks:
                try:
                    self.notebooks[homework] = self.find_notebook(homework, mark["questions"])
                except Refused as refused:
                    self.notebooks[homework] = None
                    problems.extend(refused.args)
            notebook = self.notebooks[homework]
            if notebook is not None and not self.knows(notebook, mark["student"]):
                problems.append(
                    f"{mark['student']}: no such student in nbgrader's gradebook, and none who"
                    f" handed in {notebook.assignment.name}"
                )
        if problems:
            raise Refused(*dict.fromkeys(problems))

    def find_notebook(self, homework, questions):
        """The notebook that has the homework's questions, whatever its assignment is called."""
        wanted = {question["cell"]: question["max"] for question in questions}
        found = [
            notebook
            for assignment in self.book.assignments
            for notebook in assignment.notebooks
            if any(cell.name in wanted for cell in notebook.grade_cells)
        ]
        named = [notebook for notebook in found if notebook.assignment.name == homework]
        chosen = named if named else found
        if len(chosen) != 1:
            places = ", ".join(f"{one.assignment.name}/{one.name}" for one in chosen)
            raise Refused(
                f"{homework}: is in several of nbgrader's assignments: {places}"
                if chosen
                else f"{homework}: in none of nbgrader's assignments;"
                f" run nbgrader generate_assignment {homework}"
            )
        points = {cell.name: cell.max_score for cell in chosen[0].grade_cells}
        problems = [
            f"{homework}: {cell} has {points.get(cell, 'no')} points in nbgrader's gradebook and"
            f" {most:g} here; run nbgrader generate_assignment {chosen[0].assignment.name} --force"
            for cell, most in wanted.items()
            if points.get(cell) != most
        ]
        if problems:
            raise Refused(*problems)
        return chosen[0]

    def knows(self, notebook, student):
        try:
            self.book.find_student(student)
            return True
        except MissingEntry:
            return self.course.has(self.course.directory.submitted_directory, notebook, student)

    def write(self):
        """Writes all marks in one transaction."""
        # The API commits after each entry.
        self.book.db.commit = self.book.db.flush
        session = self.book.db()
        try:
            for mark in self.marks:
                self.put(self.notebooks[mark["homework"]], mark)
            session.commit()
        except BaseException:
            session.rollback()
            raise
        finally:
            del self.book.db.commit

    def put(self, notebook, mark):
        student = mark["student"]
        assignment = notebook.assignment.name
        self.book.update_or_create_student(student)
        try:
            self.book.find_submission(assignment, student)
        except MissingEntry:
            handed_in = self.course.handed_in(notebook, student)
            self.book.add_submission(
                assignment, student, **({"timestamp": handed_in} if handed_in else {})
            )
            self.added += 1
        for question in mark["questions"]:
            where = (notebook.name, assignment, student)
            self.put_points(
                self.book.find_grade(question["cell"], *where),
                question,
                f"{question['answer']} of {student}",
            )
            self.book.find_comment(question["answer"], *where).auto_comment = question["comment"]
        submitted = self.book.find_submission_notebook(notebook.name, assignment, student)
        submitted.late_submission_penalty = mark["penalty"] or None

    def put_points(self, grade, question, name):
        """Sets the points of a question; what somebody gave in nbgrader is not ours to change."""
        auto, manual = question["auto"], question["manual"]
        ours = question["decided"]
        others = grade.manual_score is not None and grade.manual_score not in ours
        grade.auto_score = auto
        if grade.extra_credit:
            self.left_out.append(f"{name}: {grade.extra_credit:g} points of extra credit stay")
        if others and (manual is not None or auto is not None):
            self.left_out.append(
                f"{name}: {grade.manual_score:g} points given in nbgrader stay, in place of"
                f" {auto if manual is None else manual:g}"
            )
        if not others:
            grade.manual_score = manual
            grade.needs_manual_grade = auto is None and manual is None

    def copy_notebooks(self):
        """Gives generate_feedback and the formgrader the notebooks of who was never autograded."""
        steps = self.course.directory
        for mark in self.marks:
            notebook, student = self.notebooks[mark["homework"]], mark["student"]
            name = f"{mark['homework']} of {student}"
            if self.course.has(steps.autograded_directory, notebook, student):
                continue
            if not self.course.has(steps.submitted_directory, notebook, student):
                self.left_out.append(
                    f"{name}: no page by generate_feedback, for {notebook.name}.ipynb is not in"
                    f" {steps.submitted_directory}/; the marks are written"
                )
                continue
            try:
                self.course.copy(notebook, student)
            except Exception:  # whatever a student's notebook does to nbgrader
                self.left_out.append(
                    f"{name}: no page by generate_feedback, for nbgrader cannot read the notebook;"
                    " the marks are written"
                )


def run(folder, file):
    with open(file, encoding="utf-8") as text:
        marks = json.load(text)["marks"]
    os.chdir(folder)
    course = Course()
    with course.gradebook() as book:
        todo = Marks(course, book, marks)
        todo.check()
        todo.write()
        todo.copy_notebooks()
    return {"written": len(marks), "added": todo.added, "leftOut": todo.left_out}


def main():
    try:
        answer = run(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
    except Refused as refused:
        answer = {"refused": list(refused.args)}
    except MissingEntry as error:
        answer = {"refused": [f"nbgrader's gradebook: {error}"]}
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).splitlines()[0]
        answer = {"refused": [f"nbgrader's gradebook: {reason}"]}
    print("\n" + json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
