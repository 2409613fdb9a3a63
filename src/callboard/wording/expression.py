"""Why an expression of opening hours was not understood, in the reader's language."""

from callboard.hours.tokens import ExpressionError
from callboard.wording.language import phrases


def expression_error(error: ExpressionError, language: str) -> str:
    """One sentence with the column (1-based), what stands there, and what was expected."""
    words = phrases(language)
    template = words.expression_error if error.found else words.expression_ends
    expected = words.expected[error.expected]
    return template.format(column=error.column, found=error.found, expected=expected)
