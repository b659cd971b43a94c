"""The one exception that the code generation commands report to a person."""

from __future__ import annotations


class CodegenError(Exception):
    """Something in the input keeps the run from finishing; nothing has been written.

    Args:
        place: Where the fault is: a file, and inside a document a path such as
            ``pod.yaml: paths./v1/user.get.parameters[2]``.
        problem: What is wrong there.
        remedy: What to do about it.
    """

    def __init__(self, place: str, problem: str, remedy: str = "") -> None:
        self.place = place
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{place}: {problem}" + (f"; {remedy}" if remedy else ""))
